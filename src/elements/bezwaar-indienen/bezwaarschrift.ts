import {machtigingen, type AnderBesluit, type Bezwaarschrift} from '../../domain/bezwaar/bezwaarschrift.js';
import {hulpmiddelen, type Beltijd, type Contact, type Contactwijze, type Hoorwens} from '../../domain/bezwaar/contact.js';
import type {Nummer, Veld} from '../../domain/bezwaar/stappen.js';
import {parseIsoDate} from '../../domain/iso-date.js';
import {gekozen, gevuldeNummers, veld, woontErgensAnders, type Formulier} from './formulier.js';

/** The objection as the contract wants it. Text goes along exactly as typed, only empty fields stay out. */
export function bezwaarschrift(formulier: Formulier): Bezwaarschrift {
  const text = (naam: Veld) => veld(formulier, naam);
  const {soort, bekendmaking} = formulier;
  const andere = gevuldeNummers(formulier).map((nummer) => besluit(text, nummer));
  const gebreken = formulier.redenenLater ? [] : gekozen(formulier, 'gebreken');
  return {
    ...wie(formulier),
    besluit: {...(soort ? {soort} : {}), ...besluit(text), ...filled('orgaan', text('orgaan')), ...(bekendmaking ? {bekendmaking} : {})},
    ...(andere.length ? {andereBesluiten: andere} : {}),
    ...filled('gronden', formulier.redenenLater ? '' : text('gronden')),
    ...(gebreken.length ? {gebreken} : {}),
    ...filled('gewenst', text('gewenst')),
    ...filled('redenTeLaat', text('redenTeLaat')),
    ...contact(formulier),
    ...(text('haast') ? {spoed: text('spoed').trim() ? text('spoed') : 'Ik kan niet wachten op de beslissing.'} : {}),
    bestanden: formulier.bestanden.filter(({staat}) => staat === 'ontvangen').map(({id}) => id),
  };
}

type Lees = (naam: Veld) => string;

function besluit(text: Lees, nummer: Nummer | '' = ''): AnderBesluit {
  const datum = parseIsoDate(text(`datum${nummer}`));
  return {omschrijving: text(`omschrijving${nummer}`), ...filled('kenmerk', text(`kenmerk${nummer}`)), ...(datum ? {datum} : {})};
}

type Wie = Pick<Bezwaarschrift, 'indiener' | 'vertegenwoordiging' | 'helper' | 'organisatie' | 'medeIndieners'>;

/** Who objects. What was filled in for another answer to "for whom" stays out. */
function wie(formulier: Formulier): Wie {
  const text = (naam: Veld) => veld(formulier, naam);
  const adres = {straat: text('straat'), huisnummer: text('huisnummer'), postcode: text('postcode'), plaats: text('plaats')};
  const bereik = {...filled('telefoon', text('telefoon')), ...filled('email', text('post') && text('email'))};
  const zelf = {indiener: {naam: text('naam'), adres, ...bereik}};
  switch (text('wie')) {
    case 'ander':
    case 'kind': {
      const ergensAnders = woontErgensAnders(formulier);
      const zijn = {straat: text('voorStraat'), huisnummer: text('voorHuisnummer'), postcode: text('voorPostcode'), plaats: text('voorPlaats')};
      return {
        indiener: {naam: text('voorNaam'), adres: ergensAnders ? zijn : adres, ...bereik},
        vertegenwoordiging: {...rol(text), naam: text('naam'), ...(ergensAnders ? {adres} : {})},
      };
    }
    // In a hurry its name is not asked, and a login may leave it out: the objection is sent all the same.
    case 'bedrijf': return {...zelf, organisatie: {naam: text('organisatie').trim() ? text('organisatie') : text('naam'), ...filled('kvk', text('kvk').replace(/\D/g, ''))}};
    case 'groep': {
      const anderen = mensen(text('anderen'));
      return {...zelf, ...(anderen.length ? {medeIndieners: anderen} : {})};
    }
    case 'hulp': return {...zelf, ...(text('helper').trim() ? {helper: {naam: text('helper'), ...filled('telefoon', text('helperTelefoon'))}} : {})};
    default: return zelf;
  }
}

function rol(text: Lees): Pick<NonNullable<Bezwaarschrift['vertegenwoordiging']>, 'rol' | 'machtiging'> {
  if (text('wie') === 'kind') return {rol: 'ouder'};
  if (text('machtiging') === 'wettelijk') return {rol: 'wettelijk-vertegenwoordiger'};
  return {rol: 'gemachtigde', machtiging: machtigingen.find((each) => each === text('machtiging')) ?? 'later'};
}

/** One person per line: the name, and behind the first comma the address. */
const mensen = (lijst: string) => lijst.split('\n').filter((regel) => regel.trim()).map((regel) => {
  const [naam = '', ...adres] = regel.split(',');
  return {naam: naam.trim() || regel.trim(), ...filled('adres', adres.join(',').trim())};
});

/** What a person asked for about being reached; nothing at all when they left it open. */
function contact(formulier: Formulier): Pick<Bezwaarschrift, 'contact' | 'horen' | 'kostenvergoeding'> {
  const text = (naam: Veld) => veld(formulier, naam);
  const hulp = hulpmiddelen.filter((each) => gekozen(formulier, 'hulp').includes(each));
  const wensen: Contact = {
    ...filled('wijze', text('wijze') as Contactwijze),
    ...filled('beltijd', text('beltijd') as Beltijd),
    ...filled('tolk', text('tolk')),
    ...(hulp.length ? {hulp} : {}),
    ...filled('wensen', text('wensen')),
    ...(text('geheim') ? {geheimAdres: true} : {}),
    ...filled('postadres', text('geheim') && text('postadres')),
    ...(text('post') ? {digitalePost: true} : {}),
  };
  return {
    ...(Object.keys(wensen).length ? {contact: wensen} : {}),
    ...filled('horen', text('horen') as Hoorwens),
    ...(text('kosten') ? {kostenvergoeding: true} : {}),
  };
}

function filled<K extends string, T extends string>(name: K, text: T): Partial<Record<K, T>> {
  return text.trim() ? ({[name]: text} as Record<K, T>) : {};
}
