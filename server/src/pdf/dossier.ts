import type {Dossier, Gebeurtenis, Weggelaten} from '../../../src/domain/dossier/index.js';
import type {GemeenteOpenbaar} from '../gemeente.js';
import {antwoorden} from './antwoorden.js';
import {TaggedDocument} from './document.js';
import {gebeurd, geschreven, uitkomsten} from './gebeurd.js';
import {taakInWoorden} from './nu.js';
import {termijnregels} from './termijnen.js';
import {dagInWoorden, grootteInWoorden, tijdInWoorden} from './woorden.js';

/** What the readable dossier is made from; nothing else, not even the clock. */
export interface Dossierstuk {
  readonly dossier: Dossier;
  readonly keten: readonly Gebeurtenis[];
  readonly weggelaten: readonly Weggelaten[];
  readonly gemeente: GemeenteOpenbaar;
  /** When it was made, RFC 3339. */
  readonly op: string;
}

const WEG = {post: 'met de post', balie: 'aan de balie', brievenbus: 'in de brievenbus van de gemeente', mail: 'per e-mail'} as const;

/** The whole dossier to read, as a tagged PDF: whose turn it is, what happened, which papers, which terms and why. The same input gives the same bytes. */
export function dossierPdf(stuk: Dossierstuk): Promise<Uint8Array<ArrayBuffer>> {
  const {dossier, gemeente, op} = stuk;
  const {zaaknummer, ontvangenOp, weg, taken, bezwaarschrift, partij} = dossier;
  const pdf = new TaggedDocument({titel: `Dossier ${zaaknummer}`, auteur: gemeente.naam, gemaaktOp: new Date(op)});
  pdf.kop(1, `Dossier ${zaaknummer}`);
  pdf.alinea(`Dit is het dossier van een bezwaar bij ${gemeente.naam}, zoals het was op ${tijdInWoorden(op)}. Met ‘de indiener’ bedoelen wij wie bezwaar maakt, en wie dat namens die persoon doet.`);
  if (bezwaarschrift?.contact?.geheimAdres) pdf.alinea('Let op: in dit stuk staat een adres dat geheim moet blijven. Geef dit stuk daarom aan niemand.');
  pdf.kop(2, 'Wie is aan de beurt');
  pdf.lijst(taken.map(taakInWoorden));
  einde(pdf, dossier);
  pdf.kop(2, 'Termijnen, en waarom');
  for (const [kop, waarom] of termijnregels(dossier, partij === undefined ? 'gemeente' : 'burger')) {
    pdf.kop(3, kop);
    pdf.lijst(waarom);
  }
  pdf.kop(2, 'Wat is ingediend');
  // Of what came in on paper only the day is known.
  pdf.alinea(weg ? `Ontvangen op ${dagInWoorden(ontvangenOp.slice(0, 10))}, ${WEG[weg]}.` : `Ontvangen op ${tijdInWoorden(ontvangenOp)}.`);
  if (!bezwaarschrift) pdf.alinea('De gemeente heeft de inhoud gewist, omdat de bewaartijd voorbij is.');
  for (const [naam, tekst] of bezwaarschrift ? antwoorden(bezwaarschrift) : []) {
    pdf.kop(3, naam);
    pdf.alinea(tekst);
  }
  tijdlijn(pdf, stuk);
  stukken(pdf, stuk);
  controle(pdf, stuk);
  return pdf.einde(`${gemeente.naam}, zaaknummer ${zaaknummer}`);
}

function einde(pdf: TaggedDocument, {verloop: {einde: end}}: Dossier) {
  if (end?.hoe !== 'besloten') return;
  pdf.kop(2, 'De beslissing');
  pdf.alinea(`Het bezwaar is ${uitkomsten[end.uitkomst]}. De beslissing is verstuurd op ${dagInWoorden(end.verzonden)}.`);
}

/** Every event in the order of the chain, with what was written; what was erased is said. */
function tijdlijn(pdf: TaggedDocument, {dossier, keten}: Dossierstuk) {
  pdf.kop(2, 'Wat er gebeurde');
  for (const event of keten) {
    const {inhoud} = dossier.tijdlijn.find(({volgnummer}) => volgnummer === event.volgnummer) ?? {};
    pdf.kop(3, `${event.volgnummer}. ${tijdInWoorden(event.op)}`);
    pdf.alinea(gebeurd(event));
    for (const text of inhoud ? geschreven(inhoud) : []) pdf.alinea(text);
    if (event.volgnummer > 1 && event.inhoudSha256 !== undefined && !inhoud) pdf.alinea('Wat hierbij is geschreven, is gewist omdat de bewaartijd voorbij is.');
  }
}

const groepen = {indiener: 'Van de indiener', gemeente: 'Van de gemeente', 'ter-inzage': 'Ter inzage', besluit: 'Bij de beslissing'} as const;
const redenen = {besmet: 'er is later een virus in gevonden', gewist: 'de bewaartijd is voorbij', kwijt: 'de gemeente moet het nog zoeken'} as const;

function stukken(pdf: TaggedDocument, {dossier: {documenten}, weggelaten}: Dossierstuk) {
  pdf.kop(2, 'Stukken');
  if (!documenten.length && !weggelaten.length) pdf.alinea('Er zijn geen stukken.');
  for (const [groep, naam] of Object.entries(groepen)) {
    const own = documenten.filter((one) => one.groep === groep);
    if (!own.length) continue;
    pdf.kop(3, naam);
    pdf.lijst(own.map(({naam: file, op, bytes, sha256}) => `${file}, ${dagInWoorden(op.slice(0, 10))}, ${grootteInWoorden(bytes)}. Vingerafdruk (SHA-256): ${sha256}`));
  }
  if (!weggelaten.length) return;
  pdf.kop(3, 'Niet bijgevoegd');
  pdf.lijst(weggelaten.map(({bestandId, waarom}) => `${documenten.find((one) => one.bestandId === bestandId)?.naam ?? `Bestand ${bestandId}`}: ${redenen[waarom]}.`));
}

/** How to prove it without us. */
function controle(pdf: TaggedDocument, {keten, gemeente}: Dossierstuk) {
  pdf.kop(2, 'Zo controleert u dit dossier');
  pdf.alinea('Dit stuk is om te lezen. Het bewijs zit in de andere bestanden van de ZIP. Iedereen kan ze zonder internet controleren met het programma bezwaar-verify:');
  pdf.lijst([
    'bezwaar-verify dossier.zip --sleutel sleutels.json',
    `De sleutels staan op het adres van de gemeente dat eindigt op /${gemeente.id}/api/v1/ondertekensleutels`,
    `Vingerafdruk van de laatste gebeurtenis (SHA-256): ${keten.at(-1)?.hash ?? ''}`,
  ]);
  if (!pdf.isLetterlijk) {
    pdf.kop(2, 'Over tekens in dit stuk');
    pdf.alinea('Een teken dat hier niet te tonen is, staat als nummer tussen haken, zoals [U+1F984]. Tekst die u van rechts naar links leest, kan hier in een andere volgorde staan. De volledige tekst staat in inhoud.json.');
  }
}
