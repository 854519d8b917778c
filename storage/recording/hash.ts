/**
 * SHA-256 of a text, 64 hexadecimal digits. Never call it inside a transaction: waiting for it would commit the
 * transaction.
 */
export async function sha256(text: string): Promise<string> {
  return await sha256OfBytes(new TextEncoder().encode(text));
}

/** The same of bytes. */
export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Two hexadecimal digits for each byte. */
export function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
