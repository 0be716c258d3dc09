import type {Bezwaarschrift, Machtiging, Onderdeel} from '../../../src/domain/bezwaar/index.js';
import {leesbareVingerafdruk, type Indienweg, type Ontvangst} from '../../../src/domain/dossier/index.js';
import type {GemeenteOpenbaar} from '../gemeente.js';
import {antwoorden} from './antwoorden.js';
import {TaggedDocument} from './document.js';
import {bekendInWoorden, dagInWoorden, grootteInWoorden, tijdInWoorden} from './woorden.js';

/** What the readable copy is made from; nothing else, not even the clock. */
export interface Ontvangststuk {
  readonly ontvangst: Ontvangst;
  /** Null once erased; the rest of the proof stays. */
  readonly bezwaarschrift: Bezwaarschrift | null;
  /** Whether a committee advises. */
  readonly commissie: boolean;
  readonly gemeente: GemeenteOpenbaar;
}

/** The receipt for people (Awb 6:14): the same facts as the signed one, as a tagged PDF. The same input gives the same bytes. */
export function ontvangstPdf(stuk: Ontvangststuk): Promise<Uint8Array<ArrayBuffer>> {
  const {ontvangst: {zaaknummer, ontvangenOp, bestanden}, bezwaarschrift, gemeente} = stuk;
  const {bekend, weg = 'elektronisch', ontvangen} = ingediend(stuk);
  const pdf = new TaggedDocument({titel: `Ontvangstbevestiging ${zaaknummer}`, auteur: gemeente.naam, gemaaktOp: new Date(ontvangenOp)});
  pdf.kop(1, 'Ontvangstbevestiging van uw bezwaar');
  pdf.alinea(`${gemeente.naam} heeft uw bezwaar ontvangen. Bewaar dit stuk goed.`);
  pdf.lijst([
    `Zaaknummer: ${zaaknummer}`,
    ...(weg === 'elektronisch' || ontvangen === undefined
      ? [`Ontvangen op: ${tijdInWoorden(ontvangenOp)}, Nederlandse tijd (${ontvangenOp})`]
      : [`Ontvangen op: ${dagInWoorden(ontvangen)}, ${wegen[weg]}`, `Opgeschreven door een medewerker: ${tijdInWoorden(ontvangenOp)}, Nederlandse tijd (${ontvangenOp})`]),
    `Bestanden die u meestuurde: ${bestanden.length}`,
    ...(bekend && bekend.methode !== 'medewerker' ? [`Zo weet de gemeente wie dit stuurde: ${bekendInWoorden(bekend)}`] : []),
  ]);
  if (bezwaarschrift?.contact?.geheimAdres) pdf.alinea('Let op: in dit stuk staat een adres dat geheim moet blijven. Geef dit stuk daarom aan niemand.');
  pdf.kop(2, 'Zo gaat het verder');
  pdf.lijst(verder(stuk));
  pdf.kop(2, 'Wat u hebt ingediend');
  if (!bezwaarschrift) pdf.alinea('De gemeente heeft de inhoud gewist, omdat de bewaartijd voorbij is.');
  for (const [naam, tekst] of bezwaarschrift ? antwoorden(bezwaarschrift) : []) {
    pdf.kop(3, naam);
    pdf.alinea(tekst);
  }
  pdf.kop(2, 'Ontvangen bestanden');
  if (bestanden.length) pdf.lijst(bestanden.map(({naam, bytes, sha256}) => `${naam}, ${grootteInWoorden(bytes)}. Vingerafdruk (SHA-256): ${sha256}`));
  else pdf.alinea('U stuurde geen bestanden mee.');
  pdf.kop(2, 'Vragen of iets vergeten?');
  pdf.lijst(bereikbaar(gemeente));
  controle(pdf, stuk);
  return pdf.einde(`${gemeente.naam}, zaaknummer ${zaaknummer}`);
}

const wegen: Readonly<Record<Exclude<Indienweg, 'elektronisch'>, string>> = {post: 'per post', balie: 'aan de balie', brievenbus: 'in de brievenbus van de gemeente', mail: 'per e-mail'};

/** What happens next; a day that cannot be counted is not promised. */
function verder(stuk: Ontvangststuk): readonly string[] {
  const {ontvangst: {termijnen}, bezwaarschrift, commissie, gemeente} = stuk;
  const {bezwaarTot, tijdigheid, bellenVoor, beslissenVoor} = termijnen;
  const {ontbreekt = [], bekend, namens} = ingediend(stuk);
  const hasPhone = !bezwaarschrift || Boolean(bezwaarschrift.indiener.telefoon?.trim());
  const when = bellenVoor === undefined ? '' : ` uiterlijk op ${dagInWoorden(bellenVoor)}`;
  return [
    hasPhone ? `Een medewerker van ${gemeente.naam} belt u${when}.` : `U gaf geen telefoonnummer. Daarom schrijft ${gemeente.naam} u${when}.`,
    ...(ontbreekt.length ? [`Dit moet nog komen: ${ontbreekt.map((part) => missing[part]).join(', ')}. De gemeente schrijft u voor welke datum.`] : []),
    ...(bekend?.niveau === 'geen' ? ['U hebt niet ingelogd. De gemeente kan u nog om een handtekening vragen.'] : []),
    ...(namens?.rol === 'gemachtigde' ? [mandate[namens.machtiging ?? 'later']] : []),
    ...(bezwaarTot === undefined ? [] : [`De laatste dag om bezwaar te maken: ${dagInWoorden(bezwaarTot)}.`]),
    tijdigheid === 'op-tijd' ? 'Uw bezwaar lijkt op tijd. Een medewerker kijkt dat na.' : 'Een medewerker bekijkt of uw bezwaar op tijd is.',
    ...(commissie ? ['Een commissie geeft de gemeente advies over uw bezwaar.'] : []),
    beslissenVoor === undefined ? 'De gemeente kan nog niet zeggen voor welke dag zij beslist. U hoort dat van ons.' : `De gemeente beslist uiterlijk op ${dagInWoorden(beslissenVoor)}.`,
  ];
}

/** What the first event of the dossier says; nothing when a later version of us made another one. */
function ingediend({ontvangst: {gebeurtenis}}: Ontvangststuk): Partial<Extract<Ontvangst['gebeurtenis'], {soort: 'ingediend'}>['gegevens']> {
  return gebeurtenis.soort === 'ingediend' ? gebeurtenis.gegevens : {};
}

/** What still has to happen so that someone may act for another (Awb 2:1 lid 2). */
const mandate: Readonly<Record<Machtiging, string>> = {
  bijlage: 'U stuurde een machtiging mee. Een medewerker bekijkt die.',
  bevestigen: 'De persoon voor wie u bezwaar maakt, moet nog bevestigen dat u dat mag doen. Maak daarvoor in uw zaak op de website een code, en geef die aan die persoon.',
  later: 'De gemeente kan u vragen om een machtiging: een brief waarin de ander schrijft dat u bezwaar mag maken.',
};

const missing: Readonly<Record<Onderdeel, string>> = {naam: 'uw naam', adres: 'uw adres', omschrijving: 'om welk besluit het gaat', gronden: 'uw redenen'};

function bereikbaar({naam, overlay: {contact, openingstijden, balie, post}}: GemeenteOpenbaar): readonly string[] {
  const {straat, huisnummer, postcode, plaats} = balie.adres;
  return [
    `Bel ${contact.telefoon}${uren(openingstijden)}.${contact.buitenland === undefined ? '' : ` Vanuit het buitenland: ${contact.buitenland}.`}`,
    `Kom langs: ${balie.naam}, ${straat} ${huisnummer}, ${postcode} ${plaats}${uren(balie.openingstijden)}. ${balie.afspraak ?? ''}`.trim(),
    `Schrijf naar: ${[naam, post.aan, ...post.regels].join(', ')}. Zet uw zaaknummer erbij.`,
  ];
}

function uren(times: GemeenteOpenbaar['overlay']['openingstijden']): string {
  return times.length ? ` (${times.map(({dagen, van, tot}) => `${dagen} van ${van} tot ${tot} uur`).join(' en ')})` : '';
}

/** How to prove it without us. What stands here is compared by eye or by program with the digital receipt. */
function controle(pdf: TaggedDocument, {ontvangst, gemeente}: Ontvangststuk) {
  pdf.kop(2, 'Zo controleert u dit bewijs');
  pdf.alinea('Dit stuk is een leesbare kopie. Het bewijs met handtekening is het digitale ontvangstbewijs, een JSON-bestand. U downloadt het als u inlogt. Iedereen kan het zonder internet controleren met het programma bezwaar-verify:');
  pdf.lijst([
    'bezwaar-verify ontvangst.json --sleutel sleutels.json',
    `De sleutels staan op het adres van de gemeente dat eindigt op /${gemeente.id}/api/v1/ondertekensleutels`,
    `Vingerafdruk van de sleutel: ${leesbareVingerafdruk(ontvangst.publiekeSleutel)}`,
    `Vingerafdruk van wat u indiende (SHA-256, met de willekeurige tekst uit het bewijs): ${ontvangst.inhoudSha256}`,
    `Vingerafdruk van de eerste gebeurtenis in uw dossier: ${ontvangst.gebeurtenis.hash}`,
    `Handtekening (Ed25519): ${ontvangst.handtekening}`,
  ]);
  if (!pdf.isLetterlijk) {
    pdf.kop(2, 'Over tekens in dit stuk');
    pdf.alinea('Een teken dat hier niet te tonen is, staat als nummer tussen haken, zoals [U+1F984]. Tekst die u van rechts naar links leest, kan hier in een andere volgorde staan. De volledige tekst staat in de digitale kopie, in uw dossier.');
  }
}
