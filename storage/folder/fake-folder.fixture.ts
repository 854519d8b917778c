/** A folder as File System Access shows one, in memory. For tests. */
export class FakeFolder {
  readonly kind = 'directory';
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  permission: PermissionState = 'granted';
  /** What the person answers when the browser asks. */
  answer: PermissionState = 'granted';
  /** The error that anything throws from now on, by its name. */
  fails: string | null = null;
  /** Names of files that cannot be written. */
  readonly stuck = new Set<string>();

  constructor(readonly name: string) {}

  text(name: string): string | undefined {
    const bytes = this.files.get(name);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  put(name: string, text: string | Uint8Array<ArrayBuffer>): void {
    this.files.set(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  }

  edit(name: string, how: (text: string) => string): void {
    this.put(name, how(this.text(name) ?? ''));
  }

  async *entries(): AsyncGenerator<[string, { kind: string }]> {
    this.mayFail();
    for (const name of [...this.files.keys()]) yield [name, this.handle(name)];
  }

  async getFileHandle(name: string, { create = false } = {}) {
    this.mayFail();
    if (!this.files.has(name)) {
      if (!create) throw new DOMException('none', 'NotFoundError');
      this.put(name, '');
    }
    return this.handle(name);
  }

  queryPermission = async () => this.permission;

  requestPermission = async () => {
    this.permission = this.answer;
    return this.permission;
  };

  isSameEntry = async (other: { name: string }) => other.name === this.name;

  private mayFail(): void {
    if (this.fails) throw new DOMException('as the test wants', this.fails);
  }

  private handle(name: string) {
    return {
      kind: 'file',
      getFile: async () => new Blob([this.files.get(name) ?? '']),
      createWritable: async () => {
        if (this.stuck.has(name)) throw new DOMException('held', 'NoModificationAllowedError');
        let written = '';
        return {
          write: async (text: string) => {
            written += text;
          },
          close: async () => this.put(name, written),
          abort: async () => {},
        };
      },
    };
  }
}
