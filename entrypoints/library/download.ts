/** Hands a text to the browser as a file; nothing leaves the machine. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then, and the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
