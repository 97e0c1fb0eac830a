/** How long the browser may take to begin the download. */
const KEEP_MS = 10_000;

/** Gives a file to the browser to save under a name. */
export function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
