/** The little of Chrome's own API that the tests call by name. */
declare namespace chrome {
  const commands: { onCommand: { dispatch(name: string, tab: object): void } };
  const tabs: {
    get(id: number): Promise<{ id?: number; url?: string }>;
    sendMessage(id: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    query(filter: {
      active?: boolean;
      lastFocusedWindow?: boolean;
    }): Promise<{ id?: number; url?: string }[]>;
  };
  const storage: {
    session: { get(keys: null): Promise<Record<string, unknown>> };
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
    session: { get(key: null): Promise<Record<string, unknown>> };
  };
  const scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  const downloads: {
    search(query: { state: string }): Promise<{ mime: string; fileSize: number }[]>;
  };
  const runtime: {
    /** Only Firefox's background has one. */
    getBackgroundPage(): Promise<typeof globalThis>;
    onMessage: {
      addListener(
        hear: (message: { to?: string }, sender: object, answer: (reply: object) => void) => void,
      ): void;
    };
  };
  const alarms: {
    create(name: string, info: { when: number }): Promise<void>;
    onAlarm: { dispatch(alarm: { name: string }): void };
  };
  const notifications: {
    getAll(): Promise<Record<string, true>>;
    onClicked: { dispatch(id: string): void };
  };
  const permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    /** Kinds of data are Firefox's alone. */
    remove(what: { data_collection: string[] }): Promise<boolean>;
  };
  const developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
}
