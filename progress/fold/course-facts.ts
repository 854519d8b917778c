import type { Outline, Visit } from '../model/facts';
import type { Note } from '../notes/note';
import type { ActiveMarks } from './active-marks';
import type { Forgettings } from './forgetting';

/** Everything known of one course: the facts of all its keys. */
export interface CourseFacts {
  /** The set of identities; the smallest is the root. */
  keys: readonly string[];
  visits: readonly Visit[];
  active: ActiveMarks['active'];
  undone: ActiveMarks['undone'];
  outlines: readonly Outline[];
  notes: readonly Note[];
  forgettings: Forgettings;
}
