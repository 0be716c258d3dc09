/** Lets the browser save `text` as a file, without asking a server; works under a strict Content-Security-Policy. */
export const download = (naam: string, text: string, type: string) => bewaar(naam, new Blob([text], {type}));

/** Lets the browser save these bytes as a file. */
export function bewaar(naam: string, bytes: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = naam;
  link.click();
  // The download has its own reference once started; Safari needs a moment for that.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
