/** What the person asks of sync, in the page *Devices*, where the background talks to the host. */
export type SyncAct =
  | { act: 'exchange' }
  /** What uniting would do, in numbers; keeps nothing. `passphrase`: also a recovery code. */
  | { act: 'dry-run'; passphrase?: string; isSame?: boolean }
  /**
   * Begins. With a passphrase, an empty folder becomes an encrypted one; `name`: of this device. `isSame`: the person
   * says that two libraries are one.
   */
  | { act: 'unite'; name: string; passphrase?: string; isSame?: boolean }
  | { act: 'rename'; name: string }
  | { act: 'retire'; fileId: string }
  | { act: 'new-passphrase'; passphrase: string }
  /** After the library was put back to an earlier state: what others have returns. */
  | { act: 'resume' }
  /** After the same: it holds everywhere, and each other device confirms that by `follow`. */
  | { act: 'everywhere' }
  | { act: 'follow' }
  | { act: 'switch-off' };

/** A page of Epilogue was opened: it is worth a look whether others have sent something. */
export interface SyncOpened {
  act: 'opened';
}

/** A course about which both sides said different things last. */
export interface SyncConflict {
  courseKey: string;
  title: string;
  /** The shelf it stands on here, and the one it would stand on. */
  here: string;
  united: string;
}

/** What uniting two libraries would do. */
export interface SyncPreview {
  /** The folder holds nothing of Epilogue: this device begins. */
  isEmpty: boolean;
  isEncrypted: boolean;
  /** Names of the devices whose files are there. */
  devices: string[];
  /** Facts that would come, and courses that would be new, look different, or be hidden here. */
  facts: number;
  added: number;
  changed: number;
  hidden: string[];
  lostNotes: string[];
  conflicts: SyncConflict[];
}

export type SyncReply =
  | { ok: true; preview?: SyncPreview; recoveryCode?: string }
  /** `kind`: of `SyncProblem` in `sync/sync-state.ts`. */
  | { ok: false; kind: string; status?: number };
