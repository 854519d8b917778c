import { seeded } from '../../stand-ins/random';

/** The counts the issue asks for; without it a run of a minute that still does each of the things. */
export const FULL = process.env.EPILOGUE_FULL === '1';

/** Where the random moments begin; printed, so that a failure can be repeated with EPILOGUE_SEED. */
export const SEED = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** Random numbers in [0, 1) for one test. */
export const randomFor = (test: string) => seeded(`${SEED} ${test}`);

/** Says what a run did: the figures belong to the result. */
export function tell(text: string): void {
  process.stdout.write(`\n${text} (seed ${SEED})\n`);
}
