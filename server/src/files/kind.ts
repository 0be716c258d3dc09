import {fileTypeFromBuffer} from 'file-type';

/**
 * The kind (MIME) of a file by what is in it; headers and names are not believed. Plain text has no mark of its own, so
 * what reads as UTF-8 without control characters is `text/plain`. Undefined when nothing fits.
 */
export async function kindOf(begin: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(begin);
  return found?.mime ?? (isText(begin) ? 'text/plain' : undefined);
}

function isText(begin: Uint8Array): boolean {
  try {
    // stream: the beginning may end halfway a character.
    const text = new TextDecoder('utf-8', {fatal: true}).decode(begin, {stream: true});
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) && !/^\s*<(?:!doctype|html|svg|\?xml|script)/i.test(text);
  } catch {
    return false;
  }
}
