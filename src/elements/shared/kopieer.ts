/**
 * Puts `text` on the clipboard; false when the browser does not allow it, so that the caller can show the text instead.
 * The old way is for pages without https and for browsers that ask for it.
 */
export async function kopieer(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return oudeManier(text);
  }
}

function oudeManier(text: string): boolean {
  const heard = {done: false};
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    heard.done = true;
  };
  document.addEventListener('copy', copy, {once: true, capture: true});
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', copy, {capture: true});
  }
  return heard.done;
}
