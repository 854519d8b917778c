/** Hands a text, or pieces of a file, to the browser as a file; nothing leaves the machine. */
export function download(name: string, content: string | BlobPart[], type: string): void {
  const parts = typeof content === 'string' ? [content] : content;
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then, and the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
