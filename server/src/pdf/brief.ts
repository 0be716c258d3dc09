import type {LeesBlok, LeesSjabloon} from '../brieven/boek.js';
import {briefnaamVan, type Briefgeval, type Briefstuk} from '../brieven/geval.js';
import {vul, type Waarden} from '../brieven/sjabloon.js';
import {waardenVan} from '../brieven/waarden.js';
import {amsterdamDay} from '../../../src/domain/termijn/index.js';
import {inZin} from '../../../src/domain/dossier/index.js';
import {TaggedDocument} from './document.js';
import {dagInWoorden} from './woorden.js';

/** What stands on a letter that was not sent. */
export const VOORBEELD = 'Voorbeeld, nog niet verstuurd';

/** Room between the parts above a letter. */
const WIT = '\n';

/** The letter of one or more events of a dossier, as a tagged PDF. The same input gives the same bytes. */
export function briefPdf(stuk: Briefstuk): Promise<Uint8Array<ArrayBuffer>> {
  const {gemeente, boek, gevallen, isVoorbeeld = false} = stuk;
  const delen = gevallen.map((geval) => ({geval, sjabloon: boek.delen[briefnaamVan(geval.voorval)], waarden: waardenVan(geval, stuk)}));
  const last = delen.at(-1);
  if (!last) throw new TypeError('A letter tells at least one thing');
  const {zaaknummer} = last.geval.na;
  const onderwerp = vul(delen.length === 1 ? last.sjabloon.onderwerp : boek.delen.algemeen.onderwerp, last.waarden);
  const pdf = new TaggedDocument({titel: `${onderwerp} (${zaaknummer})`, auteur: gemeente.naam, gemaaktOp: new Date(last.geval.voorval.op)});
  if (isVoorbeeld) pdf.alinea(VOORBEELD);
  hoofd(pdf, stuk, last.geval);
  pdf.kop(1, onderwerp);
  pdf.alinea('');
  const isAanhef = ({naam}: LeesBlok) => naam === 'aanhef' || naam === 'vooraf';
  const {blokken: rondom} = boek.delen.algemeen;
  for (const each of rondom.filter(isAanhef)) blok(pdf, each, last.waarden, 2);
  for (const {sjabloon, waarden} of delen) {
    if (delen.length > 1) pdf.kop(2, vul(sjabloon.onderwerp, waarden));
    inhoud(pdf, sjabloon, waarden, delen.length > 1 ? 3 : 2);
  }
  for (const each of rondom.filter((one) => !isAanhef(one))) blok(pdf, each, last.waarden, 2);
  pdf.alinea('');
  pdf.alinea(boek.ondertekening.map((line) => vul(line, last.waarden)).filter((line) => line.trim()).join('\n'));
  return pdf.einde(`${isVoorbeeld ? `${VOORBEELD}. ` : ''}${gemeente.naam}, zaaknummer ${zaaknummer}`);
}

/** Who sends it, where it comes back when nobody is there, whom it is for, and what it is about. */
function hoofd(pdf: TaggedDocument, {gemeente, boek, aan, bezwaarschrift}: Briefstuk, geval: Briefgeval) {
  const {post} = gemeente.overlay;
  pdf.alinea((boek.briefhoofd ?? [gemeente.naam, ...post.regels.slice(0, 1)]).join('\n'));
  pdf.alinea(WIT);
  pdf.alinea(`Retouradres: ${boek.retouradres ?? post.regels.slice(-2).join(', ')}`);
  pdf.alinea([aan.naam, ...aan.adres ?? []].map(inZin).join('\n'));
  pdf.alinea(WIT);
  pdf.alinea([
    `Datum: ${dagInWoorden(dagVan(geval))}`,
    `Ons kenmerk: ${geval.na.zaaknummer}`,
    `Gaat over: ${waarover(bezwaarschrift, aan.rol === 'belanghebbende')}`,
  ].join('\n'));
  pdf.alinea('');
}

/** A decision has the day on which it is sent. */
function dagVan({voorval}: Briefgeval): string {
  return voorval.soort === 'besluit-genomen' || voorval.soort === 'nieuw-besluit-genomen' ? voorval.gegevens.verzonden : amsterdamDay(voorval.op);
}

/** The decision it is all about; for who is not the objector not in the objector's own words. */
function waarover({besluit: {omschrijving, datum, kenmerk}}: Briefstuk['bezwaarschrift'], isVreemd: boolean): string {
  const facts = [
    isVreemd ? '' : inZin(omschrijving),
    datum === undefined ? '' : `besluit van ${dagInWoorden(datum)}`,
    kenmerk?.trim() ? `kenmerk ${inZin(kenmerk)}` : '',
  ].filter(Boolean);
  return facts.join(', ') || 'een besluit van de gemeente';
}

function inhoud(pdf: TaggedDocument, {blokken}: LeesSjabloon, waarden: Waarden, level: 2 | 3) {
  for (const each of blokken) blok(pdf, each, waarden, level);
}

/** A part; nothing when nothing in it is so. */
function blok(pdf: TaggedDocument, {kop, tekst = [], lijst = [], taal}: LeesBlok, waarden: Waarden, level: 2 | 3) {
  const text = vul(tekst, waarden).trim();
  const items = lijst.flatMap((item) => vul(item, waarden).split('\n')).map((item) => item.trim()).filter(Boolean);
  if (!text && !items.length) return;
  if (kop) pdf.kop(level, vul(kop, waarden));
  if (text) pdf.alinea(text, taal);
  if (items.length) pdf.lijst(items);
}
