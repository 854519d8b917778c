/** Gives a text, or pieces of a file, to the browser as a download. Nothing leaves the machine. */
export function download(name: string, content: string | BlobPart[], type: string): void {
  const parts = typeof content === 'string' ? [content] : content;
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // By then the browser has taken the file, and the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
