export interface Expected {
  id: string;
  way: 'next' | 'address';
  sameDocument: boolean;
  outcome: 'finishes' | 'asks';
  chapters: number;
}

export interface InPart {
  id: string;
  chapters: number[];
}

export const EXPECTED: Expected[];
export const IN_PART: InPart[];
