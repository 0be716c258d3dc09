import {
  bewijspunten, controleerBewijs, leesbareVingerafdruk,
  type Bewijsbevinding, type Bewijskop, type Bewijsmiddelen, type Bewijspunt, type PubliekeSleutel,
} from '../../src/domain/dossier/index.js';
import {leesInpak, ZipError, type Inpak} from './leden.js';
import {decode, section} from './tekst.js';

/** What is proved when a point is right, and what is wrong when it is not; with what it is about. */
const woorden: Readonly<Record<Bewijspunt, readonly [goed: string, fout: (over: string) => string]>> = {
  kop: ['Dit is een heel bewijs van een dossier.', () => 'Dit is geen bewijs van een dossier: kop.json ontbreekt of is veranderd.'],
  'sleutel-id': ['De naam van de sleutel hoort bij de sleutel in kop.json.', () => 'De naam van de sleutel hoort niet bij de sleutel in kop.json.'],
  handtekening: ['De handtekening klopt: sinds het downloaden is niets veranderd.', () => 'De handtekening onder kop.json klopt niet.'],
  'sleutel-van-gemeente': ['De sleutel is van de gemeente: hij staat in het bestand met sleutels dat u gaf.', () => 'De sleutel staat niet in het bestand met sleutels van de gemeente.'],
  lid: ['Elk bestand is precies zoals de gemeente het gaf.', (naam) => `${naam} is veranderd.`],
  'lid-weg': ['', (naam) => `${naam} ontbreekt.`],
  'lid-te-veel': ['', (naam) => `${naam} hoort er niet bij.`],
  keten: ['De keten is heel: van de eerste tot de laatste gebeurtenis mist er geen, en de volgorde klopt.', () => 'De keten van gebeurtenissen klopt niet: er is iets veranderd, weggelaten of verwisseld.'],
  inhoud: ['Wat er is geschreven, is wat er bij de gebeurtenissen hoort.', (nummer) => `Wat er bij gebeurtenis ${nummer} staat, is niet wat er toen is vastgelegd.`],
  'inhoud-te-veel': ['', (nummer) => `Er staat tekst bij gebeurtenis ${nummer} die daar niet hoort.`],
  bestand: ['De stukken van het dossier zijn dezelfde als in de keten.', (naam) => `Het stuk ${naam} past niet bij de keten.`],
  ontvangst: ['Het ontvangstbewijs klopt.', (punt) => `Het ontvangstbewijs klopt niet${punt === '' ? ': het ontbreekt' : ` (${punt})`}.`],
  eerste: ['Het ontvangstbewijs is het begin van deze keten.', () => 'Het ontvangstbewijs hoort niet bij het begin van deze keten.'],
  sleutels: ['De sleutels waarmee is ondertekend, staan in sleutels.json.', () => 'Een sleutel waarmee is ondertekend, staat niet in sleutels.json.'],
};

const redenen = {besmet: 'er is later een virus in gevonden', gewist: 'de bewaartijd is voorbij', kwijt: 'de gemeente moet het nog zoeken'} as const;

/** Checks a ZIP or an unpacked folder, and says in plain Dutch what is proved, what is wrong and what stays open. */
export async function controleerDossier(path: string, middelen: Pick<Bewijsmiddelen, 'isSigned' | 'sha256Base64url'>, sleutels?: readonly PubliekeSleutel[]): Promise<{readonly lines: readonly string[]; readonly isRight: boolean}> {
  const inpak = await readOrSay(path);
  if (typeof inpak === 'string') return {lines: [...section('Niet goed', [inpak]), slot(false)], isRight: false};
  const teksten = new Map([...inpak.json].map(([naam, bytes]) => [naam, decode(bytes)]));
  const {kop, bevindingen} = controleerBewijs({...middelen, leden: inpak.leden, teksten, ...(sleutels && {sleutels})});
  const isRight = bevindingen.every(({uitkomst}) => uitkomst !== 'fout');
  const wrong = bevindingen.filter(({uitkomst}) => uitkomst === 'fout').map(({punt, over = ''}) => woorden[punt][1](over));
  return {
    isRight,
    lines: [
      ...(kop && isRight ? summary(kop) : []),
      ...section('Niet goed', wrong),
      ...(kop && isRight ? [...section('Bewezen', proved(bevindingen)), ...section('Niet bewezen', unproved(kop, bevindingen))] : []),
      slot(isRight),
    ],
  };
}

async function readOrSay(path: string): Promise<Inpak | string> {
  try {
    return await leesInpak(path);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return `${error.message} Pakte u hem zelf opnieuw in? Pak hem dan uit, en controleer de map.`;
  }
}

const slot = (isRight: boolean) => (isRight ? 'Het dossier klopt.' : 'Het dossier klopt NIET. Vertrouw er niet op; download het opnieuw.');

function summary({gemeente, zaaknummer, op, volgnummer, leden, publiekeSleutel}: Bewijskop): readonly string[] {
  return [
    `Gemeente       ${gemeente}`, `Zaaknummer     ${zaaknummer}`, `Gemaakt op     ${op}`, `Gebeurtenissen ${volgnummer}`,
    `Stukken        ${leden.filter(({bestandId}) => bestandId !== undefined).length}`, `Vingerafdruk   ${leesbareVingerafdruk(publiekeSleutel)}`, '',
  ];
}

/** One sentence for a point, however often it was looked at. */
function proved(bevindingen: readonly Bewijsbevinding[]): readonly string[] {
  return bewijspunten.filter((punt) => bevindingen.some((one) => one.punt === punt && one.uitkomst === 'goed')).map((punt) => woorden[punt][0]);
}

function unproved({weggelaten, voor}: Bewijskop, bevindingen: readonly Bewijsbevinding[]): readonly string[] {
  const open = (wanted: Bewijspunt) => bevindingen.filter(({punt, uitkomst}) => punt === wanted && uitkomst === 'niet-gecontroleerd').map(({over = ''}) => over);
  return [
    ...open('sleutel-van-gemeente').map(() => 'Of de sleutel echt van de gemeente is. Vergelijk de vingerafdruk met die van de gemeente, of geef --sleutel.'),
    ...open('inhoud').map((nummer) => `Wat er bij gebeurtenis ${nummer} precies is geschreven: het is gewist, of niet alles is voor wie dit downloadde.`),
    ...open('bestand').map((id) => `Wat er in bestand ${id} staat. Het zit er niet bij: ${redenen[weggelaten.find(({bestandId}) => bestandId === id)?.waarom ?? 'kwijt']}.`),
    ...(voor === 'behandelaar' || voor === 'meelezer' ? ['Wat er op het ontvangstbewijs staat: dat heeft alleen de indiener.'] : []),
    'Of dossier.pdf hetzelfde zegt als de keten. De gemeente maakte de PDF om te lezen; de keten is het bewijs.',
    'Wat er na het downloaden is gebeurd, en of de klok van de gemeente gelijk liep.',
  ];
}
