import type {Foutsoort} from '../http/fout.js';

/** Why a file is refused. The words also stand in the log, without the name of the file. */
export type Fault =
  | 'leeg' | 'soort' | 'zip' | 'oud-office' | 'wachtwoord-pdf' | 'wachtwoord-office' | 'niet-heel'
  | 'dubbel' | 'bom' | 'beeldpunten' | 'programma' | 'macro' | 'webpagina' | 'virus';

const PAPIER = 'maak een foto of een print';

/** What a person hears and can do. `{soorten}` becomes what the municipality does take. */
const SENTENCES: Readonly<Record<Fault, readonly [Foutsoort, string]>> = {
  leeg: ['onjuist', 'Dit bestand is leeg. Kies het bestand opnieuw.'],
  soort: ['verkeerde-soort', 'Dit soort bestand kan de gemeente niet openen. Wel goed: {soorten}.'],
  zip: ['verkeerde-soort', 'Hier zitten meer bestanden in (zip). De gemeente kan het niet openen. Stuur de bestanden los, één voor één.'],
  'oud-office': ['verkeerde-soort', 'Dit is een oud soort bestand van Word, Excel of Outlook. De gemeente kan het niet openen. Sla het op als PDF, of maak een print.'],
  'wachtwoord-pdf': ['onjuist', `Dit PDF-bestand heeft een wachtwoord. De gemeente kan het niet openen. Haal het wachtwoord eraf, of ${PAPIER}.`],
  'wachtwoord-office': ['onjuist', `Dit bestand heeft een wachtwoord. De gemeente kan het niet openen. Sla het op zonder wachtwoord, of ${PAPIER}.`],
  'niet-heel': ['onjuist', 'Dit bestand is niet heel: er ontbreekt een stuk. Kies het bestand opnieuw, of maak een nieuwe foto.'],
  dubbel: ['verkeerde-soort', `In dit bestand zit een ander bestand verstopt. Dat neemt de gemeente niet aan. Sla het op als PDF, of ${PAPIER}.`],
  bom: ['te-groot', `Dit bestand wordt veel te groot als iemand het opent. Sla het op als PDF, of ${PAPIER}.`],
  beeldpunten: ['te-groot', 'Deze foto is veel te groot om te openen. Maak de foto kleiner, of maak een nieuwe foto.'],
  programma: ['verkeerde-soort', 'Dit is een programma, of er zit een programma in. Dat neemt de gemeente niet aan. Stuur een PDF of een foto.'],
  macro: ['verkeerde-soort', 'In dit bestand zitten kleine programma’s (macro’s). Dat neemt de gemeente niet aan. Sla het op als PDF, of zonder macro’s.'],
  webpagina: ['verkeerde-soort', 'Dit is een webpagina of een tekening met code. Die neemt de gemeente niet aan. Maak er een PDF van, of een foto van het scherm.'],
  virus: ['onjuist', 'In dit bestand zit een virus. De gemeente neemt het niet aan. Laat uw apparaat nakijken. Stuur een foto van het papier, of geef een print af.'],
};

/** The kind of failure and the sentence that belong to a fault. */
export function sentenceFor(fault: Fault, allowed: readonly string[]): readonly [Foutsoort, string] {
  const [soort, sentence] = SENTENCES[fault];
  return [soort, sentence.replace('{soorten}', readable(allowed))];
}

const NAMES: Readonly<Record<string, string>> = {
  'text/plain': 'tekst (txt)',
  'image/jpeg': 'JPG-foto',
  'image/heic': 'HEIC-foto',
  'image/heif': 'HEIC-foto',
  'image/tiff': 'TIFF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (xlsx)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument (odt)',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument (ods)',
};

/** `image/jpeg` as people know it. */
function readable(kinds: readonly string[]): string {
  const names = kinds.map((kind) => NAMES[kind] ?? kind.split('/')[1]?.toUpperCase() ?? kind);
  return [...new Set(names)].join(', ');
}
