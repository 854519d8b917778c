/** A folder on a host, and who the person is there. */
export interface HostAccount {
  /** Of `https`, or of this computer, with a slash at the end. */
  url: string;
  user: string;
  password: string;
}

/** What is tried, in this order. */
export const TRIED = ['list', 'write', 'read', 'remove'] as const;

/**
 * How a trial ended: all steps went well, and so many files were there before; or the first that did not, why
 * (`TransportProblem` of `sync/transport.ts`), and what the host said.
 */
export type TrialReply =
  | { ok: true; files: number }
  | {
      ok: false;
      step: (typeof TRIED)[number];
      kind: string;
      status?: number;
      retryAfterSeconds?: number;
    };
