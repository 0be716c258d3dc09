import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {addDays, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Lot} from './lot.js';

const VOORNAMEN = ['Samira', 'Jan', 'Fatima', 'Kees', 'Aylin', 'Piet', 'Wei', 'Marieke', 'Youssef', 'Ingrid', 'Kofi', 'Sanne', 'Ahmed', 'Els', 'Dariusz', 'Rosa', 'Thijs', 'Noura', 'Henk', 'Lotte'] as const;
const ACHTERNAMEN = ['El Amrani', 'de Boer', 'Yılmaz', 'Visser', 'Nguyen', 'Bakker', 'Haddad', 'Smit', 'Kowalska', 'van Dijk', 'Mensah', 'de Groot', 'Özdemir', 'Maas', 'Chen', 'van den Berg', 'Hendriks', 'Pinas', 'Dekker', 'Jansen'] as const;
const STRATEN = ['Lindelaan', 'Havenplein', 'Molenweg', 'Kerkstraat', 'Duinpad', 'Schoolstraat', 'Beukenhof'] as const;

/** Kinds of decision with how many of a hundred are about it, and what people call it. */
const BESLUITEN = [
  {soort: 'bijstand-afwijzing', deel: 14, omschrijving: 'Mijn bijstand is geweigerd'},
  {soort: 'bijstand-terugvordering', deel: 8, omschrijving: 'Ik moet bijstand terugbetalen'},
  {soort: 'wmo', deel: 12, omschrijving: 'Minder uren hulp in huis'},
  {soort: 'woz-beschikking', deel: 26, omschrijving: 'De waarde van mijn huis is te hoog'},
  {soort: 'naheffing-parkeerbelasting', deel: 16, omschrijving: 'Parkeerbon terwijl ik had betaald'},
  {soort: 'omgevingsvergunning', deel: 12, omschrijving: 'De dakkapel van de buren'},
  {soort: 'woo', deel: 2, omschrijving: 'Niet alle documenten gekregen'},
  {soort: 'leerlingenvervoer', deel: 4, omschrijving: 'Geen taxi naar school'},
  {soort: undefined, deel: 6, omschrijving: 'Een brief van de gemeente'},
] as const;

export const naamVan = (lot: Lot) => `${lot.kies(VOORNAMEN)} ${lot.kies(ACHTERNAMEN)}`;

/** An objection as people hand it in. Of some decisions many people get the same letter. */
export function bezwaarschrift(lot: Lot, ontvangen: IsoDate): Bezwaarschrift {
  const {soort, omschrijving} = besluit(lot);
  const datum = soort === 'woz-beschikking' ? `${ontvangen.slice(0, 4)}-02-${lot.kies(['14', '21'])}` : addDays(ontvangen, -lot.tussen(3, 40));
  const nummer = String(lot.tussen(1, soort === 'omgevingsvergunning' ? 400 : 99_999)).padStart(5, '0');
  return {
    indiener: {
      naam: naamVan(lot), adres: {straat: lot.kies(STRATEN), huisnummer: String(lot.tussen(1, 240)), postcode: `27${lot.tussen(10, 49)} ${lot.kies(['AB', 'CD', 'EF', 'GH'])}`, plaats: 'Lindeveld'},
      ...(lot.kans(0.85) && {telefoon: `06 ${lot.tussen(10_000_000, 99_999_999)}`}),
    },
    besluit: {
      ...(soort !== undefined && {soort}), omschrijving,
      ...(lot.kans(0.8) && {kenmerk: `${ontvangen.slice(0, 4)}-${(soort ?? 'brief').slice(0, 3).toUpperCase()}-${nummer}`}),
      ...(datum <= ontvangen && lot.kans(0.9) && {datum, ...(lot.kans(0.8) && {bekendmaking: datum})}),
    },
    ...(lot.kans(0.9) && {gronden: 'De gemeente heeft niet goed gekeken naar mijn situatie. Ik heb dit ook al aan de telefoon verteld. '.repeat(lot.tussen(1, 6))}),
    ...(lot.kans(0.12) && {vertegenwoordiging: {rol: 'gemachtigde' as const, naam: naamVan(lot), machtiging: 'later' as const}}),
    ...(lot.kans(0.05) && {spoed: 'Ik moet eind van de maand de huur betalen.'}),
    contact: lot.kans(0.03) ? {geheimAdres: true} : {},
    bestanden: [],
  };
}

function besluit(lot: Lot): (typeof BESLUITEN)[number] {
  let left = lot.tussen(1, 100);
  return BESLUITEN.find(({deel}) => (left -= deel) <= 0) ?? BESLUITEN[0];
}
