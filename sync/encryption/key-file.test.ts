import { expect, it } from 'vitest';
import { keyFileBytes, newKey, parseKeyFile, ROUNDS, unwrapKey, wrapKey } from './key-file';

const LIBRARY = '00000000-0000-4000-8000-0000000000aa';

it('a passphrase and a recovery code open the key, however they are typed, and nothing else does', async () => {
  const key = newKey();
  const { file, recoveryCode } = await wrapKey(key, LIBRARY, 'Café im März');
  const read = parseKeyFile(keyFileBytes(file));
  expect(read).toEqual(file);
  expect(recoveryCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(await unwrapKey(file, 'Cafe\u0301 im Ma\u0308rz')).toEqual(key);
  const typed = recoveryCode.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o').replace(/1/g, 'l');
  expect(await unwrapKey(file, typed)).toEqual(key);
  expect(await unwrapKey(file, 'Cafe im März')).toBeNull();
  expect(await unwrapKey({ ...file, library: crypto.randomUUID() }, 'Café im März')).toBeNull();
});

it('takes no fewer and no more rounds than are good for anybody, and nothing else that is off', async () => {
  const { file } = await wrapKey(newKey(), LIBRARY, 'secret');
  const withRounds = (rounds: number) => ({ ...file, passphrase: { ...file.passphrase, rounds } });
  for (const rounds of [1, ROUNDS.least - 1, ROUNDS.most + 1, 6e5 + 0.5])
    expect(parseKeyFile(keyFileBytes(withRounds(rounds)))).toBeNull();
  expect(parseKeyFile(keyFileBytes({ ...file, kdf: 'PBKDF2-SHA-1' } as never))).toBeNull();
  expect(parseKeyFile(keyFileBytes({ ...file, more: 1 } as never))).toBeNull();
  expect(parseKeyFile(new TextEncoder().encode('<html>'))).toBeNull();
  expect(parseKeyFile(new Uint8Array(10_000))).toBeNull();
});
