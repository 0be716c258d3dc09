import PDFDocument from 'pdfkit';

/** The trailer in the form of PDF 1.0 (a table) or of PDF 1.5 (a stream). */
export type Table = 'table' | 'stream';

/** One scanned page; `more` stands in its trailer, `objects` behind it. */
export function pdf({more = '', objects = '', kind = 'table', head = '%PDF-1.7\n%âãÏÓ\n'}: {readonly more?: string; readonly objects?: string; readonly kind?: Table; readonly head?: string} = {}): Buffer {
  const body = `${head}1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n`
    + '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n' + objects;
  const trailer = `/Size 4/Root 1 0 R${more}`;
  const table = kind === 'table'
    ? `xref\n0 1\n0000000000 65535 f \ntrailer\n<<${trailer}>>\n`
    : `9 0 obj\n<</Type/XRef/W[1 2 1]/Length 16${trailer}>>\nstream\n0123456789abcdef\nendstream\nendobj\n`;
  return Buffer.from(`${body}${table}startxref\n${Buffer.from(body, 'latin1').length}\n%%EOF\n`, 'latin1');
}

/** A PDF that pdfkit encrypts. With a password to open it, or only with rights (`userPassword` empty), as banks send them. */
export async function encrypted(version: '1.3' | '1.4' | '1.6' | '1.7ext3', userPassword: string): Promise<Buffer> {
  const document = new PDFDocument({pdfVersion: version, userPassword, ownerPassword: 'van de bank', permissions: {printing: 'highResolution'}});
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.text('Afschrift');
  document.end();
  await done;
  return Buffer.concat(chunks);
}

/** What qpdf wrote for a PDF with AES-256 that opens without a password. */
const NO_PASSWORD = '1035dfd33fce6ed070b3d150a7ba8619a778698e2e211dc81b39f9366ec8d368da8d8806ab07c28c9c4604ddb54495f7';

/** Encrypted with AES-256 (PDF 2.0), by a reference in the trailer or a dictionary in place; locked unless `opens`. */
export function aes256(kind: Table, {isInline = false, opens = false} = {}): Buffer {
  const lock = `/Filter/Standard/V 5/R 6/Length 256/P -3904/O<${'a1'.repeat(48)}>/U<${opens ? NO_PASSWORD : 'b2'.repeat(48)}>`;
  return isInline ? pdf({kind, more: `/Encrypt<<${lock}>>`}) : pdf({kind, more: '/Encrypt 12 0 R', objects: `12 0 obj\n<<${lock}>>\nendobj\n`});
}
