/**
 * A fact's place in the order of facts: (seq, device, id). `seq` is 1 + the greatest seq in the store that wrote it.
 */
export interface Fact {
  id: string;
  /** Random id of the store that wrote it, made once per installation. */
  device: string;
  seq: number;
}
