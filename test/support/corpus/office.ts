import {zip, type Part} from './zip.js';

const part = (name: string, data: string): Part => ({name, data});
const RELS = part('_rels/.rels', '<Relationships/>');

/** A Word document as Word writes it. */
export const docx = (more: readonly Part[] = []) =>
  zip([part('[Content_Types].xml', '<Types/>'), RELS, part('word/document.xml', '<w:document>Geachte heer, mevrouw</w:document>'), ...more]);

/** The same with its list of contents last and the text numbered, after a picture of half a megabyte: LibreOffice and Word online do so. */
export const docxOtherOrder = () =>
  zip([{name: 'word/media/image1.png', data: Buffer.alloc(500_000, 7), isStored: true}, RELS, part('word/document2.xml', '<w:document/>'), part('[Content_Types].xml', '<Types/>')]);

/** An Excel workbook. */
export const xlsx = () => zip([part('[Content_Types].xml', '<Types/>'), RELS, part('xl/workbook.xml', '<workbook/>')]);

/** An OpenDocument text as LibreOffice writes it. */
export const odt = (more: readonly Part[] = [], content: Part = part('content.xml', '<?xml version="1.0"?><office:document-content/>')) =>
  zip([{name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true}, content, part('META-INF/manifest.xml', '<manifest:manifest/>'), ...more]);

/** An OpenDocument with a password: LibreOffice stores the encrypted parts as they are. */
export const lockedOdt = () => odt([], {name: 'content.xml', data: Buffer.from('8f3a11c0ffee00417799aa', 'hex'), isStored: true});

/** A Compound File (MS-CFB) with these streams in its directory: two sectors long when there are more than four. */
export function compoundFile(names: readonly string[]): Buffer {
  const sector = 512;
  const directorySectors = Math.ceil(names.length / 4);
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  // The directory begins behind the table, and its second half comes last in the file.
  header.writeUInt32LE(1, 48);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sector, 0xff);
  table.writeUInt32LE(directorySectors > 1 ? 3 : 0xfffffffe, 4);
  table.writeUInt32LE(0xfffffffe, 12);
  const entry = (name: string) => {
    const bytes = Buffer.alloc(128);
    bytes.write(name, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 64);
    return bytes;
  };
  const directory = Buffer.concat([...names.map(entry), Buffer.alloc((directorySectors * 4 - names.length) * 128)]);
  return Buffer.concat([header, table, directory.subarray(0, sector), Buffer.alloc(sector, 1), directory.subarray(sector)]);
}
