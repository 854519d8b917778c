import type { Mark } from './facts';
import type { Vector } from './vector';

/**
 * What remains of a `forgotten` mark whose facts are deleted for good: enough to recognise them, not what they were.
 * Hashes are SHA-256 of the salt, a space and the key, hexadecimal.
 */
export interface Tombstone extends Pick<Mark, 'device' | 'seq' | 'at' | 'action'> {
  /** The mark's id and `hash`, with a space between. */
  id: string;
  /** The id of the mark. A `restored` that lifts it lifts the tombstone. */
  mark: string;
  /** Random, made with the library that deleted the facts. */
  salt: string;
  /** Hash of the course key. */
  hash: string;
  /** Of a moved page: hash of its full chapter key. */
  chapter?: string;
  /** Hashes of the full chapter keys that were left out, because they belonged elsewhere. */
  without?: string[];
  /** How far the facts under the key are covered. */
  vector: Vector;
}
