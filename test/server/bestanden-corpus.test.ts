import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {compoundFile, docx, docxOtherOrder, lockedOdt, odt, xlsx} from '../support/corpus/office.js';
import {aes256, encrypted, pdf} from '../support/corpus/pdf.js';
import {halfJpeg, heic, jpeg, png, webp} from '../support/corpus/photos.js';
import {zip} from '../support/corpus/zip.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, stuur, type Opstelling} from './support/opstelling.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const jar = zip([{name: 'META-INF/MANIFEST.MF', data: 'Main-Class: A'}, {name: 'A.class', data: 'x'}]);

/** What is taken: the kind that is seen, and the name under which a handler saves it. */
const GOOD: readonly (readonly [what: string, naam: string, bytes: Buffer, soort: string, saved: string])[] = [
  ['a photo with place and thumbnail in it', 'IMG_2041.JPG', jpeg(), 'image/jpeg', 'IMG_2041.JPG'],
  ['a photo of 200 million dots', 'groot.jpg', jpeg({width: 16320, height: 12240}), 'image/jpeg', 'groot.jpg'],
  ['a photo with a film behind it (Motion Photo)', 'PXL.MP.jpg', jpeg({film: heic()}), 'image/jpeg', 'PXL.MP.jpg'],
  ['a photo of an iPhone', 'IMG_0007.HEIC', heic(), 'image/heic', 'IMG_0007.HEIC'],
  ['a photo of an iPhone that calls itself HEIF', 'IMG_0008.HEIC', heic(4032, 3024, 'mif1'), 'image/heif', 'IMG_0008.HEIC'],
  ['a picture of a screen', 'scherm.png', png(1170, 2532), 'image/png', 'scherm.png'],
  ['a very long picture of a screen', 'chat.png', png(1080, 60_000), 'image/png', 'chat.png'],
  ['a picture from WhatsApp', 'wa.webp', webp(1600, 1200), 'image/webp', 'wa.webp'],
  ['a scan', 'scan.pdf', pdf(), 'application/pdf', 'scan.pdf'],
  ['a scan with the new kind of table', 'scan.pdf', pdf({kind: 'stream'}), 'application/pdf', 'scan.pdf'],
  ['a PDF about encryption', 'uitleg.pdf', pdf({objects: '4 0 obj\n(Zie /Encrypt 4 0 R)\nendobj\n'}), 'application/pdf', 'uitleg.pdf'],
  ['a bank statement that opens without a password (RC4 40)', 'bank.pdf', await encrypted('1.3', ''), 'application/pdf', 'bank.pdf'],
  ['a bank statement that opens without a password (RC4 128)', 'bank.pdf', await encrypted('1.4', ''), 'application/pdf', 'bank.pdf'],
  ['a bank statement that opens without a password (AES 128)', 'bank.pdf', await encrypted('1.6', ''), 'application/pdf', 'bank.pdf'],
  ['a bank statement that opens without a password (AES 256, Acrobat 9)', 'bank.pdf', await encrypted('1.7ext3', ''), 'application/pdf', 'bank.pdf'],
  ['a bank statement that opens without a password (AES 256)', 'bank.pdf', aes256('stream', {opens: true}), 'application/pdf', 'bank.pdf'],
  ['a Word document', 'brief.docx', docx(), DOCX, 'brief.docx'],
  ['a Word document of another program', 'brief.docx', docxOtherOrder(), DOCX, 'brief.docx'],
  ['a Word document with a table from Excel in it', 'brief.docx', docx([{name: 'word/embeddings/Blad1.xlsx', data: xlsx(), isStored: true}]), DOCX, 'brief.docx'],
  ['an OpenDocument', 'brief.odt', odt(), ODT, 'brief.odt'],
  ['a text', 'brief.txt', Buffer.from('Geachte heer, mevrouw, één ding.'), 'text/plain', 'brief.txt'],
  ['a text of an old program on Windows', 'brief.txt', Buffer.from('Geachte heer, mevrouw, één ding. Het financiële plaatje klopt niet.', 'latin1'), 'text/plain', 'brief.txt'],
  ['a text of Notepad (UTF-16)', 'brief.txt', Buffer.from('\ufeffGeachte heer, één ding.', 'utf16le'), 'text/plain', 'brief.txt'],
  ['a text that is longer than what is looked at', 'lang.txt', Buffer.from('één regel\n'.repeat(40_000)), 'text/plain', 'lang.txt'],
  ['a photo with the wrong ending', 'foto.pdf', jpeg(), 'image/jpeg', 'foto.pdf.jpg'],
  ['a PDF without an ending', 'afschrift', pdf(), 'application/pdf', 'afschrift.pdf'],
  ['a PDF called a program', 'brief.exe', pdf(), 'application/pdf', 'brief.exe.pdf'],
  ['a photo with a name that climbs', '../../../etc/passwd', png(), 'image/png', '../../../etc/passwd.png'],
  ['a photo with a name read backwards', 'foto\u202egnp.exe', png(), 'image/png', 'fotognp.exe.png'],
  ['a photo with control characters in its name', 'a\u0007b\r\nX: y.png', png(), 'image/png', 'a\u0007b\r\nX: y.png'],
  ['a photo with a name of 255 signs', `${'é'.repeat(251)}.png`, png(), 'image/png', `${'é'.repeat(251)}.png`],
  ['a photo with a name in pictures', '👩🏽‍🦽 thuis.png', png(), 'image/png', '👩🏽‍🦽 thuis.png'],
  ['a photo named as a device of Windows', 'CON', png(), 'image/png', 'CON.png'],
  ['a photo with dots and blanks at the end', 'foto.png. . ', png(), 'image/png', 'foto.png'],
];

const LOCKED_PDF = 'Dit PDF-bestand heeft een wachtwoord. De gemeente kan het niet openen. Haal het wachtwoord eraf, of maak een foto of een print.';
const LOCKED = 'Dit bestand heeft een wachtwoord. De gemeente kan het niet openen. Sla het op zonder wachtwoord, of maak een foto of een print.';
const DOUBLE = 'In dit bestand zit een ander bestand verstopt. Dat neemt de gemeente niet aan. Sla het op als PDF, of maak een foto of een print.';
const BOMB = 'Dit bestand wordt veel te groot als iemand het opent. Sla het op als PDF, of maak een foto of een print.';
const HALF = 'Dit bestand is niet heel: er ontbreekt een stuk. Kies het bestand opnieuw, of maak een nieuwe foto.';
const PIXELS = 'Deze foto is veel te groot om te openen. Maak de foto kleiner, of maak een nieuwe foto.';
const PROGRAM = 'Dit is een programma, of er zit een programma in. Dat neemt de gemeente niet aan. Stuur een PDF of een foto.';
const MACRO = 'In dit bestand zitten kleine programma’s (macro’s). Dat neemt de gemeente niet aan. Sla het op als PDF, of zonder macro’s.';
const PAGE = 'Dit is een webpagina of een tekening met code. Die neemt de gemeente niet aan. Maak er een PDF van, of een foto van het scherm.';
const VIRUS = 'In dit bestand zit een virus. De gemeente neemt het niet aan. Laat uw apparaat nakijken. Stuur een foto van het papier, of geef een print af.';
const KIND = 'Dit soort bestand kan de gemeente niet openen. Wel goed: PDF, JPG-foto, PNG, HEIC-foto, WEBP, tekst (txt), Word (docx), OpenDocument (odt).';
const ZIP = 'Hier zitten meer bestanden in (zip). De gemeente kan het niet openen. Stuur de bestanden los, één voor één.';
const OLD = 'Dit is een oud soort bestand van Word, Excel of Outlook. De gemeente kan het niet openen. Sla het op als PDF, of maak een print.';
const EMPTY = 'Dit bestand is leeg. Kies het bestand opnieuw.';
const LARGE = 'Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn. Maak het kleiner, of geef het af bij de balie.';

const zeros = Buffer.alloc(6_000_000);
const BAD: readonly (readonly [what: string, bytes: Buffer, status: number, sentence: string])[] = [
  ['nothing', Buffer.alloc(0), 400, EMPTY],
  ['too much', Buffer.alloc(20_000_001), 413, LARGE],
  ['the test virus', Buffer.from(EICAR), 400, VIRUS],
  ['the test virus in a PDF', pdf({objects: `4 0 obj\n(${EICAR})\nendobj\n`}), 400, VIRUS],
  ['the test virus in a Word document', docx([{name: 'word/media/a.txt', data: EICAR, isStored: true}]), 400, VIRUS],
  ['a PDF with a password (RC4 40)', await encrypted('1.3', 'geheim'), 400, LOCKED_PDF],
  ['a PDF with a password (RC4 128)', await encrypted('1.4', 'geheim'), 400, LOCKED_PDF],
  ['a PDF with a password (AES 128)', await encrypted('1.6', 'geheim'), 400, LOCKED_PDF],
  ['a PDF with a password (AES 256, Acrobat 9)', await encrypted('1.7ext3', 'geheim'), 400, LOCKED_PDF],
  ['a PDF with a password (AES 256)', aes256('table'), 400, LOCKED_PDF],
  ['a PDF with a password and the new kind of table', aes256('stream'), 400, LOCKED_PDF],
  ['a PDF with a password, the lock in place', aes256('stream', {isInline: true}), 400, LOCKED_PDF],
  ['a PDF for the holder of a certificate', pdf({more: '/Encrypt<</Filter/Adobe.PubSec/V 4>>'}), 400, LOCKED_PDF],
  ['a Word document with a password', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 400, LOCKED],
  ['a Word document with a password and a long directory', compoundFile(['Root Entry', 'DataSpaces', 'Version', 'Map', 'EncryptedPackage']), 400, LOCKED],
  ['an OpenDocument with a password', lockedOdt(), 400, LOCKED],
  ['an OpenDocument with a password, all in one', odt([{name: 'encrypted-package', data: 'x'}]), 400, LOCKED],
  ['a Word document in an encrypted ZIP', docx([{name: 'word/media/a.png', data: 'x', flags: 1}]), 400, LOCKED],
  ['a Word document of before 2007', compoundFile(['Root Entry', 'WordDocument', '1Table']), 415, OLD],
  ['a mail of Outlook', compoundFile(['Root Entry', '__nameid_version1.0']), 415, OLD],
  ['a Word document of before 2007 with macros', compoundFile(['Root Entry', 'WordDocument', 'Macros']), 415, MACRO],
  ['a Word document with macros', docx([{name: 'word/vbaProject.bin', data: 'x'}]), 415, MACRO],
  ['an OpenDocument with macros', odt([{name: 'Basic/Standard/Module1.xml', data: 'x'}]), 415, MACRO],
  ['a Word document with a program in it', docx([{name: 'word/embeddings/factuur.pdf.exe', data: 'x'}]), 415, PROGRAM],
  ['a Word document that climbs out of its folder', docx([{name: '../../start.xml', data: 'x'}]), 415, PROGRAM],
  ['a Word document that points elsewhere', docx([{name: 'word/link.xml', data: '/etc/passwd', mode: 0o120777}]), 415, PROGRAM],
  ['a Word document that is a bomb', docx([{name: 'word/media/a.bmp', data: zeros}]), 413, BOMB],
  ['a Word document that declares four gigabytes', docx([{name: 'word/media/a.bmp', data: randomBytes(50_000), unpacked: 0xfffffffe}]), 413, BOMB],
  ['a Word document of many large parts', docx(Array.from({length: 60}, (_, n) => ({name: `word/media/${n}.bmp`, data: randomBytes(50_000), unpacked: 4_000_000}))), 413, BOMB],
  ['a Word document with a parcel in it', docx([{name: 'word/media/nog-een.zip', data: jar}]), 413, BOMB],
  ['a Word document of ten thousand parts', docx(Array.from({length: 10_001}, (_, n) => ({name: `a/${n}`, data: '', isStored: true}))), 413, BOMB],
  ['an Excel workbook, which this municipality does not take', xlsx(), 415, KIND],
  ['a parcel of photos', zip([{name: 'a.jpg', data: jpeg()}, {name: 'b.jpg', data: jpeg()}]), 415, ZIP],
  ['a photo of 3.6 thousand million dots', png(60_000, 60_000), 413, PIXELS],
  ['a JPEG that says it is as large', jpeg({width: 65_000, height: 65_000}), 413, PIXELS],
  ['a HEIC that says it is as large', heic(60_000, 60_000), 413, PIXELS],
  ['a WebP that says it is as large', webp(16_383, 16_383), 413, PIXELS],
  ['half a photo', halfJpeg(), 400, HALF],
  ['half a PNG', png().subarray(0, -8), 400, HALF],
  ['half a HEIC', heic().subarray(0, -100), 400, HALF],
  ['half a WebP', webp().subarray(0, -3), 400, HALF],
  ['half a scan', pdf().subarray(0, -60), 400, HALF],
  ['half a Word document', docx().subarray(0, -40), 400, HALF],
  ['a photo that is also a program (JAR)', jpeg({film: jar}), 415, DOUBLE],
  ['a GIF that is also a program (GIFAR)', Buffer.concat([Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1'), jar]), 415, DOUBLE],
  ['a PDF that is also a parcel', Buffer.concat([pdf(), jar]), 415, DOUBLE],
  ['a PDF that is also a page', pdf({head: '%PDF-1.4\n<html><script>alert(1)</script>'}), 415, DOUBLE],
  ['a photo that is also a page', jpeg({comment: '<script>alert(1)</script>'}), 415, DOUBLE],
  ['a photo with code for a server behind it', jpeg({film: Buffer.from('<?php system($_GET[0]);')}), 415, DOUBLE],
  ['a text that is also a PDF', Buffer.from('/* %PDF-1.4 */ alert(1)'), 415, DOUBLE],
  ['a Word document that is also a PDF', docx([{name: '%PDF-1.4', data: 'x'}]), 415, DOUBLE],
  ['a program for Windows', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000', 'latin1'), 415, PROGRAM],
  ['a program for Linux', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(64)]), 415, PROGRAM],
  ['a script', Buffer.from('#!/bin/sh\necho hallo\n'), 415, PROGRAM],
  ['a script for Windows', Buffer.from('@echo off\r\ndel *.*'), 415, PROGRAM],
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, PAGE],
  ['a web page behind blanks and a comment', Buffer.from('\ufeff \n<!-- brief --><html>'), 415, PAGE],
  ['a web page in UTF-16', Buffer.from('\ufeff<html><script>', 'utf16le'), 415, PAGE],
  ['a drawing with code (SVG)', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 415, PAGE],
  ['a drawing with code behind a heading', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'), 415, PAGE],
  ['a film', Buffer.concat([Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'), Buffer.alloc(100)]), 415, KIND],
  ['bytes of no kind', Buffer.from('0102030405060708f0f1f2f3f4f5f6f7', 'hex'), 415, KIND],
];

const database = (await testDatabases()).at(-1);

describe('what a person sends along', () => {
  let on: Opstelling;
  let samira: Bezoeker;
  before(async () => {
    on = await open(await database!.make());
    samira = await on.als('lindeveld', 'burger');
  });
  after(async () => {
    await on.close();
    await on.place.remove();
  });

  for (const [what, naam, bytes, soort, saved] of GOOD) {
    it(`${what} is taken, and comes back to the byte as a download that can do nothing`, async () => {
      const [sleutel, id] = [randomUUID(), randomUUID()];
      const sent = await stuur(samira, sleutel, id, bytes, naam);
      assert.equal(sent.status, 201, sent.text);
      assert.deepEqual([sent.body.soort, sent.body.naam, sent.body.bytes], [soort, naam, bytes.length]);
      const {body: {zaaknummer}} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [id]});
      const back = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/bestanden/${id}`);
      assert.ok(bytes.equals(back.bytes), 'the same bytes');
      const header = (name: string) => back.headers.get(name);
      assert.deepEqual(
        [header('Content-Type'), header('X-Content-Type-Options'), header('Cache-Control'), header('Content-Security-Policy')],
        ['application/octet-stream', 'nosniff', 'no-store', "sandbox; default-src 'none'"],
      );
      const [, name = ''] = /^attachment; filename="[\w. -]+"; filename\*=UTF-8''([^"';\s]+)$/.exec(header('Content-Disposition') ?? '') ?? [];
      assert.equal(decodeURIComponent(name), saved);
    });
  }

  for (const [what, bytes, status, sentence] of BAD) {
    it(`${what} is refused, saying: ${sentence.split('.')[0]}`, async () => {
      const answer = await stuur(samira, randomUUID(), randomUUID(), bytes, 'geheime naam.jpg');
      assert.equal(answer.status, status, answer.text);
      assert.equal(answer.body.detail, `${sentence} Lukt het niet? Bel 14 0182, dan helpen wij u.`);
    });
  }

  it('and is refused, is logged without its name', () => {
    assert.ok(on.logged.some((line) => line.includes('"oordeel":"virus"')));
    assert.ok(on.logged.every((line) => !line.includes('geheime naam')));
  });
});
