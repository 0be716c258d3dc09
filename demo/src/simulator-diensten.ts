import {niveausVan, type Methode, type Niveau} from '../../server/src/inlogdienst.js';
import type {Bedrijf, Burger, Europeaan, Medewerker} from './simulator-mensen.js';
import type {Keuze, NiveauKeuze} from './simulator-pagina.js';

/** One login service: who there is, what it says about them, and how its page looks. */
export interface Dienst {
  readonly path: Methode;
  readonly titel: string;
  readonly uitleg: string;
  readonly personen: readonly Keuze[];
  readonly niveaus: readonly NiveauKeuze[];
  /** The lowest level that the municipalities of the demo let in. */
  readonly minimaal: Niveau;
  readonly claims: (id: string) => Readonly<Record<string, unknown>> | undefined;
}

/** DigiD: a citizen with a BSN. The name is a gift of the simulator; the real one gives none. */
export function digid(all: readonly Burger[]): Dienst {
  return {
    path: 'digid', titel: 'DigiD (oefening)', uitleg: 'Kies wie u wilt zijn. De gemeente krijgt het burgerservicenummer van deze persoon.',
    personen: all, minimaal: 'midden',
    niveaus: levels('digid', {
      midden: 'Met de DigiD-app of sms', basis: 'Met gebruikersnaam en wachtwoord', substantieel: 'Met de DigiD-app en ID-check', hoog: 'Met een identiteitskaart',
    }),
    claims: byId(all, ({bsn, naam}) => ({bsn, name: naam})),
  };
}

/** eHerkenning: somebody who acts for a company, told as a broker of the Dutch scheme tells it. */
export function eherkenning(all: readonly Bedrijf[]): Dienst {
  return {
    path: 'eherkenning', titel: 'eHerkenning (oefening)', uitleg: 'Kies voor wie u inlogt. De gemeente krijgt het KvK-nummer, en een schuilnaam van wie inlogt.',
    personen: all.map(({id, naam, organisatie, over}) => ({id, naam: `${naam}, ${organisatie}`, over})), minimaal: 'substantieel',
    niveaus: levels('eherkenning', {substantieel: 'Niveau 3', midden: 'Niveau 2+', hoog: 'Niveau 4'}),
    claims: byId(all, ({id, kvk, organisatie, vestiging}) => ({
      'urn:etoegang:1.9:EntityConcernedID:KvKnr': kvk,
      'urn:etoegang:1.11:attribute-represented:CompanyName': organisatie,
      'urn:etoegang:core:ActingSubjectID': `schuilnaam-${id}`,
      ...(vestiging !== undefined && {'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': vestiging}),
    })),
  };
}

/** eIDAS: somebody with the login of another country, sometimes with a BSN. */
export function eidas(all: readonly Europeaan[]): Dienst {
  return {
    path: 'eidas', titel: 'Inloggen uit een ander Europees land (oefening)', uitleg: 'Kies wie u wilt zijn. De gemeente krijgt een buitenlands nummer, de naam en de geboortedatum.',
    personen: all.map(({id, voornaam, achternaam, over}) => ({id, naam: `${voornaam} ${achternaam}`, over})), minimaal: 'substantieel',
    niveaus: levels('eidas', {substantieel: 'Met de inlog van uw land, betrouwbaar', basis: 'Met de inlog van uw land, eenvoudig', hoog: 'Met een identiteitskaart van uw land'}),
    claims: byId(all, ({nummer, voornaam, achternaam, geboortedatum, bsn}) => ({
      'urn:etoegang:1.12:EntityConcernedID:PseudoID': nummer,
      'urn:etoegang:1.9:attribute:FirstName': voornaam,
      'urn:etoegang:1.9:attribute:FamilyName': achternaam,
      'urn:etoegang:1.9:attribute:DateOfBirth': geboortedatum,
      ...(bsn !== undefined && {'urn:etoegang:1.12:EntityConcernedID:BSN': bsn}),
    })),
  };
}

/** What the employee directory of the invented municipalities calls its levels. */
export const staffLevels = {'urn:lindeveld:tweefactor': 'substantieel', 'urn:lindeveld:wachtwoord': 'basis'} as const;

/** The employee directory: role and municipality. */
export function staff(all: readonly Medewerker[]): Dienst {
  return {
    path: 'medewerker', titel: 'Inloggen voor medewerkers (oefening)', uitleg: 'Kies welke medewerker u wilt zijn.', personen: all, minimaal: 'substantieel',
    niveaus: [{acr: 'urn:lindeveld:tweefactor', naam: 'Met wachtwoord en code'}, {acr: 'urn:lindeveld:wachtwoord', naam: 'Alleen met wachtwoord'}],
    claims: byId(all, ({rol, gemeente, naam}) => ({rol, gemeente, name: naam})),
  };
}

function byId<T extends {readonly id: string}>(all: readonly T[], claimsOf: (one: T) => Readonly<Record<string, unknown>>): Dienst['claims'] {
  return (id) => {
    const one = all.find((each) => each.id === id);
    return one && claimsOf(one);
  };
}

/** The public names of the levels that `names` has, in its order. */
function levels(methode: Methode, names: Partial<Readonly<Record<Niveau, string>>>): readonly NiveauKeuze[] {
  const known = Object.entries(niveausVan(methode, {issuer: '', clientId: '', scope: '', minimaal: 'basis'}));
  return Object.entries(names).flatMap(([niveau, naam]) => {
    const acr = known.find(([, one]) => one === niveau)?.[0];
    return acr === undefined ? [] : [{acr, naam}];
  });
}
