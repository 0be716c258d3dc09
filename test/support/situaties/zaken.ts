import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Bestand} from '../../../src/api/indienen.js';
import {behandelaar, FakeBackend, type Begin} from '../fake-backend.js';

/** Income support refused; with reasons. */
export const bijstand: Bezwaarschrift = {
  indiener: {
    naam: 'Samira El Amrani',
    adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'},
    telefoon: '06 12345678',
  },
  besluit: {soort: 'bijstand', omschrijving: 'Mijn bijstand is geweigerd', kenmerk: 'WI-2026-00417', datum: '2026-02-23', bekendmaking: '2026-02-23'},
  gronden: 'De gemeente telt spaargeld mee dat van mijn moeder is.\nIk heb dat geld nooit gehad.',
  gewenst: 'Ik wil bijstand vanaf 1 januari.',
  bestanden: [],
};

/** Only what is needed; reasons come later, and nobody knows the date. */
export const proForma: Bezwaarschrift = {
  indiener: {naam: 'Willem de Groot', adres: {straat: 'Dorpsstraat', huisnummer: '3 a', postcode: '2743 XZ', plaats: 'Lindeveld'}},
  besluit: {soort: 'wmo', omschrijving: 'De brief over de hulp in de huishouding'},
  bestanden: [],
};

/** A parking surcharge, objected to after the last day. */
export const teLaat: Bezwaarschrift = {
  indiener: {
    naam: 'Jan-Peter Öztürk',
    adres: {straat: 'Kade', huisnummer: '101 bis', postcode: '2742 BB', plaats: 'Lindeveld'},
    telefoon: '0182 555 201',
  },
  besluit: {soort: 'naheffing-parkeren', omschrijving: 'Naheffing parkeerbelasting', datum: '2025-11-03', bekendmaking: '2025-11-03'},
  gronden: 'Ik had betaald, maar met een verkeerd kenteken.',
  redenTeLaat: 'Ik lag zes weken in het ziekenhuis.',
  bestanden: [],
};

export const foto: Bestand = {
  bestandId: '7d7e1d6c-58a5-4b5c-9c7f-0d6a3b7e2f10',
  naam: 'foto brief.jpg',
  soort: 'image/jpeg',
  bytes: 2_314_907,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** A citizen with two objections, on 5 March 2026. */
export const tweeZaken = async (begin: Begin = {}) => {
  const backend = new FakeBackend({nu: '2026-03-05T09:00:00+01:00', ...begin});
  await backend.metZaak(proForma, '2026-02-24T23:40:00+01:00');
  return backend.metZaak({...bijstand, bestanden: [foto.bestandId]}, '2026-03-03T19:45:12+01:00', [foto]);
};

/** A handler's week: one late, one today, some to come. */
export const werkweek = async (begin: Begin = {}) => {
  const backend = new FakeBackend({sessie: behandelaar, nu: '2026-03-06T09:00:00+01:00', ...begin});
  await backend.metZaak(teLaat, '2026-02-27T10:12:00+01:00');
  await backend.metZaak(bijstand, '2026-03-03T19:45:12+01:00', [foto]);
  return backend.metZaak(proForma, '2026-03-05T16:01:44+01:00');
};
