/**
 * SHA-256 of a text, 64 hexadecimal digits. Never call it inside a transaction: waiting for it would commit the
 * transaction.
 */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
