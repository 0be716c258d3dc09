import type {Werkregel} from '../../../src/domain/dossier/index.js';
import {addDays} from '../../../src/domain/iso-date.js';
import {FakeBackend, behandelaar, type Begin} from '../fake-backend.js';
import {ik, omar, sanne} from '../fake-intern.js';
import {bijstand, werkweek} from './zaken.js';

const OP = '2026-03-06T08:45:00+01:00';

/** Case number of one of the cases of a backend. */
export const nummer = (backend: FakeBackend, index: number) => backend.zaken[index]?.ontvangst.zaaknummer ?? '';

/** A handler's week with colleagues: one case is mine, one of somebody who is away, one of nobody, with all that a line can say. */
export const samenwerken = async (begin: Begin = {}) => {
  const backend = await werkweek(begin);
  backend.intern.medewerkers = [{...ik, zaken: 0}, {...omar, zaken: 0}, {...sanne, zaken: 2}];
  backend.intern.doe(nummer(backend, 0), {soort: 'toegewezen', aan: omar.id}, OP, sanne);
  backend.intern.doe(nummer(backend, 1), {soort: 'toegewezen', aan: ik.id}, OP);
  backend.werk.extra.set(nummer(backend, 0), {meekijken: true, belanghebbenden: 2});
  backend.werk.extra.set(nummer(backend, 1), {gelijk: 3, weg: 'balie'});
  backend.werk.extra.set(nummer(backend, 2), {onbezorgd: true, weg: 'post'});
  return backend;
};

/** The same for who divides the work. */
export const alsCoordinator = async () => {
  const backend = await samenwerken();
  backend.sessie = {...behandelaar, naam: sanne.naam};
  backend.intern.wie = sanne;
  return backend;
};

/** Two of the three are handled together. */
export const inEenGroep = async () => {
  const backend = await samenwerken();
  const groep = 'b2b7c0de-0000-4000-8000-000000000001';
  for (const index of [1, 2]) backend.intern.doe(nummer(backend, index), {soort: 'gegroepeerd', groep}, OP);
  return backend;
};

/** Somebody who kept lists before. */
export const metEigenLijsten = async (aantal = 3) => {
  const backend = await samenwerken();
  const namen = ['Mijn bijstand', 'Te bellen, van niemand', 'Parkeren'];
  backend.werk.weergaven = Array.from({length: aantal}, (_, n) => ({
    id: `0e1a4f00-0000-4000-8000-${String(n).padStart(12, '0')}`, naam: namen[n] ?? `Lijst ${n + 1}`, vraag: n % 2 ? {lijst: 'bellen', behandelaar: 'niemand'} : {soort: 'bijstand', behandelaar: 'mij'},
  }));
  return backend;
};

/** More objections than anybody can see at once. */
export const langeLijst = (aantal = 120) => {
  const backend = new FakeBackend({sessie: behandelaar, nu: '2026-03-06T09:00:00+01:00'});
  backend.werk.los = Array.from({length: aantal}, (_, n) => regel(n));
  return backend;
};

const regel = (n: number): Werkregel => ({
  zaaknummer: `LIN-2026-${String(1000 + Math.floor(n / 10000)).slice(-4)}-${String(n).padStart(4, '0')}`,
  naam: `${['Anna', 'Bram', 'Cem', 'Dina', 'Emre'][n % 5]} Voorbeeld ${n + 1}`,
  omschrijving: bijstand.besluit.omschrijving, soort: n % 3 ? 'bijstand' : 'naheffing-parkeren', telefoon: `06 1${String(1_000_000 + n).slice(-7)}`,
  ontvangenOp: '2026-02-27T10:00:00+01:00', status: 'ontvangen',
  nu: {beurt: 'gemeente', wat: 'bellen', voor: addDays('2026-03-04', Math.floor(n / 10))},
  belVoor: addDays('2026-03-04', Math.floor(n / 10)), beslisVoor: '2026-06-30', tijdigheid: 'op-tijd', ontbreekt: [], aantalBestanden: 1,
});

/** Texts as long as people write them, and words as long as Dutch makes them. */
export const langeWoorden = () => {
  const backend = langeLijst(1);
  const [one] = backend.werk.los;
  if (!one) throw new Error('There is no line');
  backend.werk.los = [{
    ...one, naam: 'Wilhelmina Geertruida van Hoogstraten-Bartholomeus tot Zwanenburgwal', soort: 'arbeidsongeschiktheidsverzekeringstegemoetkoming',
    omschrijving: 'Leerlingenvervoersvergoedingsaanvraagafwijzing over meervoudigepersoonshuishoudensafvalstoffenheffing 2026',
    behandelaar: {id: omar.id, naam: 'Omar-Abdelkader Haddad-Vandenbroeckehoven'}, afwezig: true, geheimAdres: true, belanghebbenden: 12, gelijk: 40, meekijken: true, onbezorgd: true, weg: 'mail',
    spoed: 'Ik word vrijdag uit mijn huis gezet en dan sta ik met drie kinderen op straat.', vertegenwoordiger: 'Stichting Rechtsbijstandsverzekeringsmaatschappij Zuidoost-Brabant',
  }];
  return backend;
};
