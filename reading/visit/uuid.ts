/** A random UUID (version 4). `crypto.randomUUID` is missing on pages without HTTPS. */
export function uuid(): string {
  const digit = () => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & 15;
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => digit().toString(16));
}
