/** Bytes that are hashed at once, because `crypto.subtle` cannot hash a stream. */
const BLOCK = 1 << 20;

/** The checksum of a backup, computed piece by piece; see `format.ts`. */
export class Checksum {
  private readonly block = new Uint8Array(BLOCK);
  private filled = 0;
  private readonly digests: Uint8Array[] = [];

  async add(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const part = bytes.subarray(from, from + BLOCK - this.filled);
      this.block.set(part, this.filled);
      this.filled += part.length;
      from += part.length;
      if (this.filled === BLOCK) await this.close();
    }
  }

  /** Returns 64 hexadecimal digits. Nothing can be added afterwards. */
  async end(): Promise<string> {
    if (this.filled > 0) await this.close();
    const all = new Uint8Array(this.digests.length * 32);
    for (const [i, digest] of this.digests.entries()) all.set(digest, i * 32);
    const sum = await sha256(all);
    return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  private async close(): Promise<void> {
    this.digests.push(await sha256(this.block.subarray(0, this.filled)));
    this.filled = 0;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
