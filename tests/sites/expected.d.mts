export interface Expected {
  id: string;
  way: 'next' | 'address';
  sameDocument: boolean;
  outcome: 'finishes' | 'asks';
}

export const EXPECTED: Expected[];
