/** What a check found. A failure is the text that is shown: a name and what went wrong. */
export interface Result {
  passed: number;
  failures: string[];
  skipped: string[];
}

export function fromVitest(report: object): Result;
export function fromPlaywright(report: object): Result;
