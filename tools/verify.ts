import {createHash, createPublicKey, verify} from 'node:crypto';
import {createReadStream, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {controleerOntvangst, leesbareVingerafdruk, type Bevinding, type Ontvangst, type PubliekeSleutel} from '../src/domain/dossier/index.js';
import {controleerDossier} from './verify/bewijs.js';
import {isInpak} from './verify/leden.js';
import {decode, section} from './verify/tekst.js';

export {decode} from './verify/tekst.js';

const gebruik = `Gebruik: bezwaar-verify dossier.zip [--sleutel sleutels.json]
         bezwaar-verify ontvangst.json [--sleutel sleutels.json] [--inhoud bezwaarschrift.json] [--bestand foto.jpg ...]

Controleert zonder internet een heel dossier (de ZIP, of de map waarin u hem uitpakte) of een ontvangstbewijs.
  --sleutel   de sleutels van de gemeente, van haar eigen website (…/api/v1/ondertekensleutels)
  --inhoud    het bezwaarschrift zoals het is verstuurd (JSON)
  --bestand   een bestand dat is meegestuurd; mag vaker`;

/** What is proved when a point is right, and what is wrong when it is not. */
const woorden: Readonly<Record<string, readonly [goed: string, fout: string]>> = {
  vorm: ['Dit is een heel ontvangstbewijs, zoals het is bewaard.', 'Dit is geen ontvangstbewijs, of de tekst van het bestand is veranderd.'],
  'sleutel-id': ['De naam van de sleutel hoort bij de sleutel in het bewijs.', 'De naam van de sleutel hoort niet bij de sleutel in het bewijs.'],
  handtekening: ['De handtekening klopt: sinds het ondertekenen is niets veranderd.', 'De handtekening klopt niet: het bewijs is veranderd.'],
  gebeurtenis: ['De eerste gebeurtenis van het dossier klopt met haar hash.', 'De eerste gebeurtenis van het dossier klopt niet met haar hash.'],
  samenhang: ['Nummer, tijd, inhoud en bestanden zijn overal in het bewijs gelijk.', 'Nummer, tijd, inhoud of bestanden spreken elkaar tegen.'],
  'sleutel-van-gemeente': ['De sleutel is van de gemeente: hij staat in het bestand met sleutels.', 'De sleutel staat niet in het bestand met sleutels van de gemeente.'],
  inhoud: ['Dit bezwaarschrift is wat de gemeente ontving.', 'Dit bezwaarschrift is niet wat de gemeente ontving.'],
};

/** What was not given, and so stays unproved. */
const onbewezen: Readonly<Record<string, string>> = {
  'sleutel-van-gemeente': 'Of de sleutel echt van de gemeente is. Vergelijk de vingerafdruk met die van de gemeente, of geef --sleutel.',
  inhoud: 'Wat er in het bezwaar stond. Geef --inhoud om dat te controleren.',
};

/** Runs the command and gives its exit code: 0 when nothing is wrong, 1 when something is, 2 when it cannot be run so. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const {values, positionals: [path, ...rest]} = parseArgs({
      args: [...args], allowPositionals: true,
      options: {sleutel: {type: 'string'}, inhoud: {type: 'string'}, bestand: {type: 'string', multiple: true}, help: {type: 'boolean', short: 'h'}},
    });
    if (values.help || path === undefined || rest.length) return tell(gebruik, values.help ? 0 : 2);
    const sleutels = values.sleutel === undefined ? undefined : readKeys(values.sleutel);
    if (await isInpak(path)) {
      if (values.inhoud !== undefined || values.bestand) return tell(`Bij een heel dossier horen geen --inhoud en --bestand: die zitten erin.\n\n${gebruik}`, 2);
      const {lines, isRight} = await controleerDossier(path, nodeMiddelen, sleutels);
      return tell(lines.join('\n'), isRight ? 0 : 1);
    }
    const bestanden = new Map(await Promise.all((values.bestand ?? []).map(async (name) => [name, await hashOf(name)] as const)));
    const {ontvangst, bevindingen} = controleerOntvangst(readText(path), {
      ...nodeMiddelen, bestanden,
      ...(sleutels && {sleutels}),
      ...(values.inhoud !== undefined && {inhoud: JSON.parse(readText(values.inhoud)) as unknown}),
    });
    return report(ontvangst, bevindingen);
  } catch (error) {
    return tell(`Dit lukt niet: ${error instanceof Error ? error.message : String(error)}\n\n${gebruik}`, 2);
  }
}

function report(ontvangst: Ontvangst | undefined, bevindingen: readonly Bevinding[]): number {
  const isRight = bevindingen.every(({uitkomst}) => uitkomst !== 'fout');
  const only = (wanted: Bevinding['uitkomst']) => bevindingen.filter(({uitkomst}) => uitkomst === wanted);
  const open = [...only('niet-gecontroleerd').map(({punt}) => onbewezen[punt] ?? punt), ...(ontvangst && isRight ? unprovedFiles(ontvangst, bevindingen) : [])];
  const lines = [
    ...(ontvangst && isRight ? summary(ontvangst) : []),
    ...section('Niet goed', only('fout').map(({punt}) => words(punt)[1])),
    ...(isRight ? section('Bewezen', only('goed').map(({punt}) => words(punt)[0])) : []),
    ...(isRight ? section('Niet bewezen', [...open, 'Of de klok van de gemeente gelijk liep.']) : []),
    isRight ? 'Het ontvangstbewijs klopt.' : 'Het ontvangstbewijs klopt NIET. Vertrouw er niet op; vraag de gemeente om een nieuw.',
  ];
  return tell(lines.join('\n'), isRight ? 0 : 1);
}

function summary({gemeente, zaaknummer, ontvangenOp, bestanden, publiekeSleutel}: Ontvangst): readonly string[] {
  return [
    `Gemeente       ${gemeente}`, `Zaaknummer     ${zaaknummer}`, `Ontvangen op   ${ontvangenOp}`, `Bestanden      ${bestanden.length}`,
    `Vingerafdruk   ${leesbareVingerafdruk(publiekeSleutel)}`, '',
  ];
}

function unprovedFiles({bestanden}: Ontvangst, bevindingen: readonly Bevinding[]): readonly string[] {
  const given = bevindingen.filter(({punt}) => punt.startsWith('bestand:')).length;
  return bestanden.length > given ? [`Wat er in ${bestanden.length - given} van de ${bestanden.length} bestanden staat. Geef --bestand om dat te controleren.`] : [];
}

function words(punt: string): readonly [goed: string, fout: string] {
  const file = /^bestand:(.*)$/s.exec(punt)?.[1];
  if (file !== undefined) return [`Het bestand ${file} is meegestuurd, precies zo.`, `Het bestand ${file} is niet meegestuurd, of is daarna veranderd.`];
  return woorden[punt] ?? [punt, punt];
}

function isSigned(key: PubliekeSleutel, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  // Base64 can spell the same bytes in more than one way; only one spelling is accepted.
  if (bytes.length !== 64 || bytes.toString('base64url') !== signature) return false;
  try {
    const {kty, crv, x} = key;
    return verify(null, Buffer.from(text), createPublicKey({key: {kty, crv, x}, format: 'jwk'}), bytes);
  } catch {
    return false;
  }
}

function sha256Base64url(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The checks that need Node's own cryptography. */
export const nodeMiddelen = {isSigned, sha256Base64url};

function readText(path: string): string {
  return decode(readFileSync(path));
}

function readKeys(path: string): readonly PubliekeSleutel[] {
  const {keys} = JSON.parse(readText(path)) as {keys?: readonly PubliekeSleutel[]};
  if (!Array.isArray(keys)) throw new TypeError(`${path} is geen bestand met sleutels (JWKS)`);
  return keys as readonly PubliekeSleutel[];
}

function tell(text: string, code: number): number {
  (code === 2 ? console.error : console.log)(text);
  return code;
}
