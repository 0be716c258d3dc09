import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Gespreksuitkomst, Handeling} from '../../../src/domain/dossier/index.js';
import {behandelaar, FakeBackend, type Begin} from '../fake-backend.js';
import {ik, omar, sanne} from '../fake-intern.js';
import {duinmeer, lindeveld} from './gemeenten.js';
import {bijstand} from './zaken.js';

/** A neighbour's permit to build, against which several people object. */
export const dakkapel = (naam: string): Bezwaarschrift => ({
  indiener: {naam, adres: {straat: 'Vijverhof', huisnummer: '8', postcode: '2741 EF', plaats: 'Lindeveld'}, telefoon: '06 11112222'},
  besluit: {soort: 'omgevingsvergunning', omschrijving: 'Vergunning voor een dakkapel', kenmerk: 'OV-2026-118', datum: '2026-02-20', bekendmaking: '2026-02-20'},
  gronden: 'Ik verlies het licht in mijn keuken.',
  bestanden: [],
});

const nu = '2026-03-05T09:00:00+01:00';

/** A case of a handler on 5 March 2026, with whatever of the internal side `verder` adds. */
async function zaak(verder: (backend: FakeBackend, zaaknummer: string) => void = () => undefined, begin: Begin = {}, bezwaar = bijstand) {
  const backend = await new FakeBackend({sessie: behandelaar, nu, ...begin}).metZaak(bezwaar, '2026-03-03T19:45:12+01:00');
  verder(backend, backend.zaken[0]?.ontvangst.zaaknummer ?? '');
  return backend;
}

const besluit: Handeling = {soort: 'besluit-genomen', uitkomst: 'gegrond', verzonden: '2026-03-05', kosten: 'niet-gevraagd', tekst: 'U krijgt gelijk.'};
const verdagen: Handeling = {soort: 'verdaagd', weken: 4, tekst: 'wij wachten op een advies.'};
const metVierOgen = {gemeente: {...duinmeer, vierOgen: ['verdaagd' as const, 'bericht' as const]}};

/** Under this id a colleague was asked to look. */
export const HANDELING = '9d0f7c1a-1111-4a2b-8c3d-4e5f60718293';

/** Everything that employees do among themselves. */
export const intern = {
  vanNiemand: () => zaak(),
  voorHetEersteGesprek: () => zaak((backend, nummer) => {
    backend.intern.doe(nummer, {soort: 'toegewezen', aan: ik.id}, nu);
    backend.intern.doe(nummer, {soort: 'voorbereid', punten: ['dossier-gelezen', 'afdeling-gebeld']}, nu);
  }, {}, {...bijstand, contact: {tolk: 'Tigrinya', geheimAdres: true, wensen: 'Bel niet na zes uur. Mijn man mag dit niet horen.', beltijd: 'middag'}}),
  metNotities: () => zaak((backend, nummer) => {
    backend.intern.doe(nummer, {soort: 'toegewezen', aan: omar.id}, '2026-03-04T09:00:00+01:00', sanne);
    backend.intern.doe(nummer, {soort: 'notitie', tekst: 'Afdeling Inkomen belt terug over het spaargeld.'}, '2026-03-04T10:00:00+01:00', omar);
    backend.intern.doe(nummer, {soort: 'notitie', tekst: 'Volgens Inkomen stond de rekening op twee namen.'}, '2026-03-05T08:30:00+01:00');
  }),
  metBelanghebbende: () => zaak((backend, nummer) => {
    backend.intern.doe(nummer, {soort: 'belanghebbende-toegevoegd', naam: 'P. Hendriks', belang: 'vergunninghouder', zienswijze: true, telefoon: '06 33334444', adres: 'Vijverhof 10\n2741 EF Lindeveld'}, nu);
    backend.handel({soort: 'hoorzitting-gepland', tijdstip: '2026-03-30T10:00:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-03-20'}, '2026-03-05T08:00:00+01:00', {door: 'behandelaar'});
  }, {}, dakkapel('A. Yilmaz')),
  vierOgenVerdaging: () => zaak(() => undefined, metVierOgen),
  vierOgenGevraagd: () => zaak((backend, nummer) => {
    backend.intern.doe(nummer, {soort: 'vier-ogen-gevraagd', handelingId: HANDELING, handeling: verdagen, tekst: 'Is vier weken genoeg?'}, '2026-03-05T08:00:00+01:00', omar);
  }, metVierOgen),
  vierOgenAkkoord: () => zaak((backend, nummer) => {
    const bij = backend.intern.doe(nummer, {soort: 'vier-ogen-gevraagd', handelingId: HANDELING, handeling: verdagen}, '2026-03-05T08:00:00+01:00');
    backend.intern.doe(nummer, {soort: 'vier-ogen-akkoord', bij, tekst: 'Goed zo.'}, '2026-03-05T08:30:00+01:00', sanne);
  }, metVierOgen),
  vierOgenTerug: () => zaak((backend, nummer) => {
    const bij = backend.intern.doe(nummer, {soort: 'vier-ogen-gevraagd', handelingId: HANDELING, handeling: verdagen}, '2026-03-05T08:00:00+01:00');
    backend.intern.doe(nummer, {soort: 'vier-ogen-terug', bij, tekst: 'Schrijf op welk advies u wacht.'}, '2026-03-05T08:30:00+01:00', sanne);
  }, metVierOgen),
  lijktOpAndere: async () => {
    const backend = await zaak(() => undefined, {gemeente: lindeveld}, dakkapel('A. Yilmaz'));
    await backend.metZaak(dakkapel('B. de Boer'), '2026-03-03T20:00:00+01:00');
    return backend.metZaak(dakkapel('C. Willemse'), '2026-03-04T08:00:00+01:00');
  },
  inEenGroep: async () => {
    const backend = await intern.lijktOpAndere();
    for (const {ontvangst} of backend.zaken) backend.intern.doe(ontvangst.zaaknummer, {soort: 'gegroepeerd', groep: '0a1b2c3d-2222-4a2b-8c3d-4e5f60718293'}, nu);
    return backend;
  },
  naGesprek: (uitkomst: Gespreksuitkomst) => zaak((backend) => {
    backend.handel({soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-05T08:00:00+01:00', uitkomst, tekst: 'Besproken.'}, '2026-03-05T08:30:00+01:00', {door: 'behandelaar'});
  }),
  gesloten: () => zaak((backend) => {
    backend.handel({soort: 'van-horen-afgezien', grond: 'e', tekst: 'U krijgt gelijk.'}, '2026-03-05T08:00:00+01:00', {door: 'behandelaar'});
    backend.handel(besluit, '2026-03-05T08:30:00+01:00', {door: 'behandelaar'});
  }),
};
