import { convert } from './convert';

// Runs while the module is loaded: what loads it can fetch no texts afterwards.
export const code = await convert(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
