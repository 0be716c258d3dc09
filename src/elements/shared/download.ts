/** Lets the browser save `text` as a file, without asking a server; works under a strict Content-Security-Policy. */
export function download(naam: string, text: string, type: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = naam;
  link.click();
  // The download has its own reference once started; Safari needs a moment for that.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
