import type {Dossier} from '../../../src/domain/dossier/index.js';
import type {Doubt, Move, Onbekend, Termijn, Vanaf} from '../../../src/domain/termijn/index.js';
import {bedragInWoorden, dagInWoorden} from './woorden.js';

type Kant = 'burger' | 'gemeente';

/** Every term of the dossier as a heading and why it is that day, for this reader: each side gets the day that is safe for them. */
export function termijnregels({termijnen, dwangsom, griffierecht}: Dossier, kant: Kant): readonly (readonly [kop: string, waarom: readonly string[]])[] {
  const {contact, bezwaar, beslissing, stukken, inzage, ingebrekestellen, ingebrekestelling, beroepNietTijdig, beroep} = termijnen;
  const terms = [
    ['Bezwaar maken kon tot en met', bezwaar], ['De gemeente belt uiterlijk op', contact], ['De gemeente beslist uiterlijk op', beslissing],
    ['Stukken sturen kan tot en met', stukken], ['Het dossier ligt open uiterlijk vanaf', inzage],
    ['De gemeente schrijven dat zij te laat is, kan vanaf', ingebrekestellen], ['De gemeente heeft nog tijd tot en met', ingebrekestelling?.termijn],
    ['Naar de rechter omdat er geen beslissing is, kan vanaf', beroepNietTijdig], ['Naar de rechter tegen de beslissing kan tot en met', beroep],
  ] as const;
  return [
    ...terms.flatMap(([naam, term]) => (term ? [regel(naam, term, kant)] : [])),
    ...(dwangsom?.kind === 'dwangsom' ? [[`De dwangsom is nu ${bedragInWoorden(dwangsom.safe[kant])}`, [`Dat zijn ${dwangsom.dagen} dagen, vanaf ${dagInWoorden(dwangsom.eersteDag)}, en hoogstens ${bedragInWoorden(dwangsom.maximum)}. ${dwangsom.article}`]] as const] : []),
    ...(griffierecht?.kind === 'bedrag' ? [[`Naar de rechter gaan kost ${bedragInWoorden(griffierecht.bedrag)}`, ['Dit heet griffierecht (artikel 8:41 Awb).']] as const] : []),
  ];
}

function regel(naam: string, term: Termijn | Vanaf | Onbekend, kant: Kant): readonly [string, readonly string[]] {
  if (term.kind === 'onbekend') return [`${naam}: dat is nog niet uit te rekenen`, ['De wet of de vrije dagen van dat jaar zijn nog niet bekend.']];
  const doubts = term.doubts.map(({code}) => doubtSentence(code)).filter((one, index, all) => all.indexOf(one) === index);
  if (term.kind === 'vanaf') return [`${naam} ${dagInWoorden(term.safe[kant])}`, [term.article, ...doubts]];
  return [`${naam} ${dagInWoorden(term.safe[kant])}`, [
    `Geteld vanaf ${dagInWoorden(term.firstDay)}; gewoon geteld is de laatste dag ${dagInWoorden(term.nominalDay)}. ${term.article}`,
    ...term.moves.map(moveSentence), ...doubts,
  ]];
}

function moveSentence({reason, from, to, name = '', article}: Move): string {
  const daarom = `Daarom wordt het ${dagInWoorden(to)}. ${article}`;
  const redenen: Readonly<Record<Move['reason'], string>> = {
    zaterdag: `${dagInWoorden(from)} is een zaterdag.`, zondag: `${dagInWoorden(from)} is een zondag.`, feestdag: `${dagInWoorden(from)} is een feestdag: ${name}.`,
    'aangewezen-dag': `${dagInWoorden(from)} telt als een feestdag: ${name}.`, 'gesloten-dag': `Op ${dagInWoorden(from)} is de gemeente dicht.`,
    'twee-werkdagen': 'In een korte termijn horen ten minste twee werkdagen.', commissie: 'Een commissie adviseert over het bezwaar.',
    verdaging: 'De gemeente heeft de termijn verlengd.', opschorting: 'De termijn heeft stilgestaan.', instemming: 'De indiener stemde in met wachten.',
    dagtekening: 'De datum op de aanslag is later dan de dag van verzenden. Die datum telt.',
  };
  return `${redenen[reason]} ${daarom}`;
}

/** Those that only lawyers could tell apart share a sentence. */
function doubtSentence(code: Doubt['code']): string {
  switch (code) {
    case 'alleen-briefdatum':
    case 'bekendmaking-onbekend': return 'Niet bekend is op welke dag het besluit is verstuurd. Was dat later, dan loopt de termijn langer door.';
    case 'aanwijzing-onbekend': return 'Voor dat jaar zijn nog niet alle vrije dagen bekend.';
    case 'commissiemelding-onbekend':
    case 'commissiemelding-te-laat': return 'Misschien geldt een kortere termijn, omdat er geen bericht over een commissie was.';
    default: return 'De wet is hier niet helemaal duidelijk. Reken op de dag die hier staat.';
  }
}
