/** File name endings that go with a kind; the first is added when the name has none of them. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/tiff': ['tif', 'tiff'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'text/plain': ['txt', 'text', 'md', 'csv', 'log'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
};

/** Turns the reading direction, so that `exe` can look like the start of a name. */
const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * The name under which somebody else saves this file: what it is called, with an
 * ending that fits what is in it. A double click on `brief.hta.txt` opens a text;
 * on `brief.hta` it would run a script. An unknown kind gets `bin`.
 */
export function downloadName(naam: string, kind: string): string {
  const clean = naam.replace(BIDI, '').replace(/[. ]+$/, '');
  const endings = ENDINGS[kind] ?? ['bin'];
  const ending = /\.([^.]+)$/.exec(clean)?.[1]?.toLowerCase() ?? '';
  return endings.includes(ending) ? clean : `${clean}.${endings[0]}`;
}
