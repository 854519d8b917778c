import * as v from 'valibot';
import type { SyncKey } from '@/storage/preferences/sync-keys';
import { fromBase64, toBase64, utf8 } from './bytes';

/** Rounds of PBKDF2: fewer are guessed too fast, more are somebody's way to keep a device busy. */
export const ROUNDS = { least: 600_000, most: 5_000_000 };

const base64 = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.length(4 * Math.ceil(bytes / 3)));

const way = v.strictObject({
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS.least), v.maxValue(ROUNDS.most)),
  salt: base64(16),
  iv: base64(12),
  /** The key and the tag. */
  wrapped: base64(48),
});

const KEY_FILE = v.strictObject({
  format: v.literal('epilogue-sync-key'),
  version: v.literal(1),
  library: v.pipe(v.string(), v.uuid()),
  key: v.pipe(v.string(), v.uuid()),
  kdf: v.literal('PBKDF2-SHA-256'),
  passphrase: way,
  recovery: way,
});

/** A key of the folder, wrapped by a passphrase and by a code to print. */
export type KeyFile = v.InferOutput<typeof KEY_FILE>;
type Way = v.InferOutput<typeof way>;

/** Characters of a key file at most. */
const LONGEST = 4_096;

/** What a `k1` file says; `null` if it is none. */
export function parseKeyFile(bytes: Uint8Array<ArrayBuffer>): KeyFile | null {
  if (bytes.length > LONGEST) return null;
  try {
    return v.parse(KEY_FILE, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

export function keyFileBytes(file: KeyFile): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify(file));
}

/** A new random key. */
export function newKey(): SyncKey {
  return { id: crypto.randomUUID(), raw: toBase64(crypto.getRandomValues(new Uint8Array(32))) };
}

/** Wraps a key by a passphrase, and by a new recovery code. */
export async function wrapKey(
  key: SyncKey,
  library: string,
  passphrase: string,
): Promise<{ file: KeyFile; recoveryCode: string }> {
  const recoveryCode = newRecoveryCode();
  const about = `${library} ${key.id}`;
  const file: KeyFile = {
    format: 'epilogue-sync-key',
    version: 1,
    library,
    key: key.id,
    kdf: 'PBKDF2-SHA-256',
    passphrase: await wrap(key.raw, about, passphrase.normalize('NFC')),
    recovery: await wrap(key.raw, about, lettersOf(recoveryCode)),
  };
  return { file, recoveryCode };
}

/** The key in a file, by the passphrase or the recovery code; `null` if it is neither. */
export async function unwrapKey(file: KeyFile, secret: string): Promise<SyncKey | null> {
  const about = `${file.library} ${file.key}`;
  const raw =
    (await unwrap(file.passphrase, about, secret.normalize('NFC'))) ??
    (await unwrap(file.recovery, about, lettersOf(secret)));
  return raw === null ? null : { id: file.key, raw };
}

async function wrap(raw: string, about: string, secret: string): Promise<Way> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const by = await derived(secret, salt, ROUNDS.least);
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(about) };
  const wrapped = await crypto.subtle.encrypt(algorithm, by, fromBase64(raw));
  return {
    rounds: ROUNDS.least,
    salt: toBase64(salt),
    iv: toBase64(iv),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

async function unwrap(
  { rounds, salt, iv, wrapped }: Way,
  about: string,
  secret: string,
): Promise<string | null> {
  const by = await derived(secret, fromBase64(salt), rounds);
  const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: utf8(about) };
  try {
    return toBase64(new Uint8Array(await crypto.subtle.decrypt(algorithm, by, fromBase64(wrapped))));
  } catch {
    return null;
  }
}

async function derived(secret: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const what = { name: 'AES-GCM', length: 256 };
  return await crypto.subtle.deriveKey(how, material, what, false, ['encrypt', 'decrypt']);
}

/** No letter that is taken for another; 32 of them, so that five bits make one. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 125 random bits, in five groups of five letters. */
function newRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(25));
  const letters = [...random].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(/.{5}(?=.)/g, '$&-');
}

/** A code as it was meant: without spaces and dashes, and with the digits that people write as letters. */
function lettersOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '');
  return plain.replace(/O/g, '0').replace(/[IL]/g, '1');
}
