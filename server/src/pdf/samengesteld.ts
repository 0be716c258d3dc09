import type {Adres, Bezwaarschrift, Hulpmiddel, Vertegenwoordiging} from '../../../src/domain/bezwaar/index.js';
import {dagInWoorden} from './woorden.js';

/** An answer before it has its name. `naam` only when the usual one does not fit. */
export interface Antwoord {
  readonly pointer: string;
  readonly tekst: string;
  readonly naam?: string;
}

type Zonder = Omit<Bezwaarschrift, 'bestanden'>;

/** Answers that a person reads as one line, such as an address, and what of the objection is left to print leaf by leaf. */
export interface Samengesteld {
  readonly regels: readonly Antwoord[];
  readonly rest: unknown;
}

/**
 * Puts together what belongs together. Takes out exactly the parts it prints: any other part, also inside an address or a
 * person, stays in `rest`, so that nothing is left out of a proof.
 */
export function samengesteld({indiener, andereBesluiten = [], gebreken = [], vertegenwoordiging, organisatie, medeIndieners = [], helper, contact, ...rest}: Zonder): Samengesteld {
  const {naam, adres, ...indienerRest} = indiener;
  const [own, ...more] = [adresregel(adres), ...medeIndieners.map(({naam: _n, adres: _a, ...onbekend}) => onbekend)];
  const {naam: hulpNaam, telefoon: hulpTelefoon, ...hulpRest} = helper ?? {};
  const {naam: bedrijf, kvk, ...bedrijfRest} = organisatie ?? {};
  const {hulp = [], ...contactRest} = contact ?? {};
  const namens = vertegenwoordiging && door(vertegenwoordiging);
  const regels: readonly Antwoord[] = [
    {pointer: '/indiener/adres', tekst: own.tekst},
    ...(namens?.regels ?? []),
    {pointer: '/indiener/naam', tekst: naam, ...(namens && {naam: 'Bezwaar van'})},
    {pointer: '/organisatie', tekst: kvk === undefined ? bedrijf ?? '' : `${bedrijf} (KvK ${kvk})`},
    {pointer: '/medeIndieners', tekst: medeIndieners.map((ander) => samen(', ', ander.naam, ander.adres)).join('\n')},
    {pointer: '/helper', tekst: samen(', ', hulpNaam, hulpTelefoon)},
    {pointer: '/contact/hulp', tekst: hulp.map((one) => hulpmiddelen[one] ?? one).join('\n')},
    {pointer: '/gebreken', tekst: gebreken.join('\n')},
    ...andereBesluiten.map(({omschrijving, datum, kenmerk}, index) => ({
      pointer: '/andereBesluiten', naam: `Besluit ${index + 2}`, tekst: samen('\n', omschrijving, datum && dagInWoorden(datum), kenmerk),
    })),
  ];
  return {
    regels,
    rest: {
      ...rest, indiener: {...indienerRest, adres: own.rest}, organisatie: bedrijfRest, helper: hulpRest, contact: contactRest,
      vertegenwoordiging: namens?.rest, medeIndieners: more,
      andereBesluiten: andereBesluiten.map(({omschrijving: _o, datum: _d, kenmerk: _k, ...onbekend}) => onbekend),
    },
  };
}

function door({rol, naam, adres, machtiging, ...onbekend}: Vertegenwoordiging) {
  const waar = adres && adresregel(adres, ' ');
  return {
    regels: [
      {pointer: '/vertegenwoordiging', tekst: samen(', ', naam, waar?.tekst)},
      {pointer: '/vertegenwoordiging/machtiging', tekst: rol === 'gemachtigde' ? machtigingen[machtiging ?? 'later'] : nietNodig[rol]},
    ],
    rest: {...onbekend, ...(waar && {adres: waar.rest})},
  };
}

const machtigingen = {bijlage: 'Zit bij de bestanden', bevestigen: 'Die persoon bevestigt het zelf', later: 'Komt later'} as const;
const nietNodig = {ouder: 'Niet nodig: ouder of voogd', 'wettelijk-vertegenwoordiger': 'Niet nodig: wettelijk vertegenwoordiger'} as const;
const hulpmiddelen: Readonly<Record<Hulpmiddel, string>> = {
  gebarentolk: 'Een gebarentolk', schrijftolk: 'Een schrijftolk', ringleiding: 'Een ringleiding',
  rolstoel: 'Een plek waar een rolstoel kan komen', 'iemand-mee': 'Ik neem iemand mee',
};

/** A whole address on one line, `teken` between street and place; a part that was left empty leaves no gap. */
function adresregel({straat, huisnummer, postcode, plaats, ...rest}: Adres, teken = ', ') {
  return {tekst: samen(teken, samen(' ', straat, huisnummer), samen(' ', postcode, plaats)), rest};
}

const samen = (teken: string, ...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(teken);
