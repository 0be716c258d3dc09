import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import PDFDocument from 'pdfkit';
import {leesbaar} from './leesbaar.js';

const fontFile = (name: string) => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** The fonts' own names: under another name pdfkit opens the file anew at every use. */
type Font = 'DejaVuSans' | 'DejaVuSans-Bold';
const [gewoon, vet] = ['DejaVuSans', 'DejaVuSans-Bold'] as const;

/** Read once, at the first document: they never change and take a megabyte and a half. */
let files: Readonly<Record<Font, Buffer>> | undefined;

function fonts(): Readonly<Record<Font, Buffer>> {
  files ??= {[gewoon]: readFileSync(fontFile(gewoon)), [vet]: readFileSync(fontFile(vet))};
  return files;
}

const MARGIN = 56;
/** Several lines without a plain space, with more to come: nobody's word, and a place to begin a new line. */
const LONG_WORD = /[^ \n]{400}(?=[^ \n])/gu;
/** More lines than this are paragraphs of a hundred lines each: a mark for every line would take seconds. */
const MANY_LINES = 2000;

/**
 * A tagged PDF of headings, paragraphs and lists, in the order they are added, for eyes, screen readers and paper alike.
 * The same content and `gemaaktOp` give the same bytes.
 */
export class TaggedDocument {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  private isExact = true;

  constructor({titel, auteur, gemaaktOp}: {readonly titel: string; readonly auteur: string; readonly gemaaktOp: Date}) {
    this.doc = new PDFDocument({
      // The types do not know this subset yet; pdfkit does.
      pdfVersion: '1.7', subset: 'PDF/UA' as 'PDF/A-1', tagged: true, lang: 'nl-NL', displayTitle: true, size: 'A4', margin: MARGIN, bufferPages: true, font: fonts()[gewoon] as never,
      info: {Title: titel, Author: auteur, CreationDate: gemaaktOp, ModDate: gemaaktOp},
    });
    this.doc.registerFont(gewoon, fonts()[gewoon]).registerFont(vet, fonts()[vet]);
    for (const font of [gewoon, vet]) withoutLigatures(this.opened(font));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.bytes = collect(this.doc);
  }

  /** Whether every text so far stands in the document exactly as it was given. */
  get isLetterlijk(): boolean {
    return this.isExact;
  }

  kop(level: 1 | 2 | 3, text: string): void {
    const size = {1: 20, 2: 14, 3: 11}[level];
    // A heading at the foot of a page would stand apart from what it is about.
    if (this.doc.y + size * 4 > this.doc.page.height - MARGIN) this.doc.addPage();
    this.doc.moveDown(level === 1 ? 0 : 0.6);
    this.add(this.root, `H${level}`, text, vet, size);
  }

  /** Each line a person typed is a paragraph of its own; empty lines become space. `taal`: another language than Dutch. */
  alinea(text: string, taal?: string): void {
    const lines = text.split(/\r\n|[\r\n]/);
    for (const together of inGroups(lines, lines.length > MANY_LINES ? 100 : 1)) {
      if (together.every((line) => line.trim() === '')) this.doc.moveDown(0.5);
      else this.add(this.root, 'P', together, gewoon, 11, {...(taal !== undefined && {lang: taal})});
    }
    this.doc.moveDown(0.3);
  }

  lijst(items: readonly string[]): void {
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const item of items) {
      const entry = this.doc.struct('LI');
      list.add(entry);
      const y = this.startOfItem();
      const label = this.doc.struct('Lbl', {}, () => void this.write(gewoon, 11).text('•', MARGIN, y));
      entry.add(label);
      this.doc.y = y;
      this.add(entry, 'LBody', item, gewoon, 11, {indent: 14});
      entry.end();
    }
    list.end();
    this.doc.x = MARGIN;
    this.doc.moveDown(0.3);
  }

  /** Ends the document: `voet` and the page number at the foot of every page, as a mark that is not read aloud. */
  einde(voet: string): Promise<Uint8Array<ArrayBuffer>> {
    this.root.end();
    const {start, count} = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page);
      // Writing below the margin would otherwise begin a new page.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', {type: 'Pagination'});
      this.write(gewoon, 9).text(`${this.shown(voet, gewoon)}, pagina ${page - start + 1} van ${count}`, MARGIN, this.doc.page.height - 36, {lineBreak: false});
      this.doc.endMarkedContent();
    }
    this.doc.end();
    return this.bytes;
  }

  private add(parent: PDFKit.PDFStructureElement, tag: string, lines: string | readonly string[], font: Font, size: number, {indent = 0, ...options}: {readonly indent?: number; readonly lang?: string} = {}) {
    const shown = [lines].flat().map((line) => this.shown(line, font)).join('\n');
    const element = this.doc.struct(tag, options, () => void this.write(font, size).text(shown, MARGIN + indent, this.doc.y, {lineGap: 2, width: this.doc.page.width - 2 * MARGIN - indent}));
    parent.add(element);
    element.end();
  }

  private startOfItem(): number {
    if (this.doc.y + 30 > this.doc.page.height - MARGIN) this.doc.addPage();
    return this.doc.y;
  }

  private write(font: Font, size: number) {
    return this.doc.font(font).fontSize(size);
  }

  /** pdfkit keeps the opened font to itself; opening it a second time would cost as much as the whole document. */
  private opened(font: Font): OpenedFont {
    return (this.doc.font(font) as unknown as {readonly _font: OpenedFont})._font;
  }

  private shown(text: string, font: Font): string {
    const {font: opened} = this.opened(font);
    const {tekst, isLetterlijk} = leesbaar(text, (codePoint) => opened.hasGlyphForCodePoint(codePoint));
    this.isExact &&= isLetterlijk;
    // pdfkit measures what is left of a word again at every line: one of 100,000 characters held everybody up for a minute, and one
    // of no-break spaces took all memory there was.
    return tekst.replace(LONG_WORD, '$&\n');
  }
}

function inGroups(lines: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({length: Math.ceil(lines.length / size)}, (_, index) => lines.slice(index * size, (index + 1) * size));
}

/** What we use of a font that pdfkit opened. */
interface OpenedFont {
  readonly font: {hasGlyphForCodePoint(codePoint: number): boolean};
  layoutRun(text: string, features?: object): unknown;
}

/** One glyph for `ff` and for the character U+FB00 would be copied from the page as whichever came first. */
function withoutLigatures(font: OpenedFont): void {
  const layout = font.layoutRun.bind(font);
  font.layoutRun = (text, features = {liga: false}) => layout(text, features);
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of doc as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
