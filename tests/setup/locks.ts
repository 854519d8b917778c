type Work = (lock: object | null) => unknown;

/** A stand-in for `navigator.locks`, as far as the product uses it. */
export function locks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, options: { ifAvailable?: boolean } | Work, work?: Work): Promise<unknown> {
      const asked = typeof options === 'function' ? {} : options;
      const does = typeof options === 'function' ? options : work;
      if (asked.ifAvailable && held.has(name)) return does?.(null);
      while (held.has(name)) await held.get(name);
      const running = Promise.resolve(does?.({ name }));
      const over = running.catch(() => {}).then(() => held.delete(name));
      held.set(name, over);
      return running;
    },
  };
}
