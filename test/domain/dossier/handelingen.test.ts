import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  acties, alleActies, beurten, canonical, dossierOverzicht, dossiertermijnen, dwangsomOp, fold, handelingssoorten, mag, OutOfOrderError, past, schakel, step, taken,
  verifyStoredChain, weigering, zaken, type Handelingssoort, type Kijker, type Staat, type Taak, type Voorval,
} from '../../../src/domain/dossier/index.js';
import {addDays} from '../../../src/domain/termijn/index.js';
import {dossier} from './voorbeeld.js';
import {behandelaar, binnen, doelen, elkVerhaal, GEHEIM, handeling, laatste, mogelijk, type Verhaal} from './willekeur.js';

const eenPerVijf = <T>(all: readonly T[], n: number) => all.filter((_, index) => index % 5 === n % 5);
const rollen = ['burger', 'behandelaar'] as const;
const view = ({staten}: Verhaal, kijker: Kijker, at = staten.length - 1) => dossierOverzicht(staten[at]!.staat, {vandaag: staten[at]!.vandaag, kijker, bezwaarschrift: null, bestanden: []});

describe('any course that people can take', () => {
  it('has exactly one thing that is to happen now, for both sides and on any day', () => {
    elkVerhaal(({staten}, n) => {
      for (const {staat, vandaag: then} of eenPerVijf(staten, n)) {
        for (const vandaag of [then, addDays(then, 45), addDays(then, 800)]) {
          const terms = dossiertermijnen({...staat, vandaag});
          for (const rol of rollen) {
            const all = taken(staat, terms, vandaag, rol);
            assert.equal(new Set(all.map(canonical)).size, all.length, 'the same task twice');
            assert.equal(all.filter(({wat}) => wat === (staat.verloop.einde ? 'afgerond' : 'beslissen')).length, 1);
            for (const {beurt, wat, voor, verstreken} of all) {
              assert.ok(beurten.includes(beurt) && zaken.includes(wat));
              assert.equal(verstreken, voor === undefined ? undefined : vandaag > voor);
            }
          }
        }
      }
    });
  });

  it('shows the first of what is to happen as "now"', () => {
    elkVerhaal((verhaal, n) => {
      const at = n % verhaal.staten.length;
      for (const kijker of binnen(verhaal.staten[at]!.staat)) {
        const {nu, taken: all} = view(verhaal, kijker, at);
        assert.deepEqual(nu, all[0]);
      }
    });
  });

  it('gives the same state event by event and all at once', () => {
    elkVerhaal((verhaal) => assert.deepEqual(fold(verhaal.gebeurtenissen), laatste(verhaal).staat));
  });

  it('makes a chain that verifies as it is stored', () => {
    elkVerhaal(({gebeurtenissen}) => assert.deepEqual(verifyStoredChain(gebeurtenissen.map(canonical), gebeurtenissen.at(-1)), []));
  });

  it('gives the same terms each time, and never none at all for a mistake in a day', () => {
    elkVerhaal(({staten, gebeurtenissen}, n) => {
      for (const {staat, vandaag} of eenPerVijf(staten, n)) {
        const terms = dossiertermijnen({...staat, vandaag});
        assert.deepEqual(dossiertermijnen({...fold(gebeurtenissen.slice(0, staat.kop.volgnummer)), vandaag}), terms);
        assert.doesNotThrow(() => dwangsomOp(staat, terms, addDays(vandaag, 30)));
      }
    });
  });

  it('stays closed once it is', () => {
    elkVerhaal(({staten}) => {
      const ends = staten.map(({staat}) => staat.verloop.einde);
      const first = ends.findIndex((einde) => einde !== undefined);
      if (first >= 0) for (const einde of ends.slice(first)) assert.deepEqual(einde, ends[first]);
    });
  });
});

describe('an act out of order', () => {
  it('is refused, and everything else that fits is not', () => {
    const seen = {refused: 0, taken: 0};
    elkVerhaal((verhaal, n) => {
      const {staat, vandaag} = laatste(verhaal);
      for (const [index, soort] of handelingssoorten.entries()) {
        const all = doelen(soort, staat);
        for (const door of rollen) {
          const gegevens = handeling(soort, vandaag, n, all[(n + index) % all.length]);
          const event = {soort, op: `${vandaag}T23:00:00+01:00`, door, gegevens} as unknown as Voorval;
          const next = () => step(staat, schakel(dossier, event, {hash: staat.kop.hash, volgnummer: staat.kop.volgnummer}));
          if (past(staat.verloop, soort, {...gegevens, door})) assert.doesNotThrow(next);
          else assert.throws(next, OutOfOrderError);
          seen[past(staat.verloop, soort, {...gegevens, door}) ? 'taken' : 'refused']++;
        }
      }
    });
    assert.ok(seen.refused > 500 && seen.taken > 500, JSON.stringify(seen));
  });

  it('is found when one was left out, or came twice', () => {
    elkVerhaal(({gebeurtenissen}, n) => {
      const at = n % (gebeurtenissen.length - 1);
      assert.throws(() => fold(gebeurtenissen.toSpliced(at, 1)), OutOfOrderError);
      assert.throws(() => fold(gebeurtenissen.toSpliced(at, 0, gebeurtenissen[at]!)), OutOfOrderError);
    });
  });
});

describe('what a button offers', () => {
  it('can be done with something, and what can be done is offered', () => {
    elkVerhaal(({staten}, n) => {
      const {staat, vandaag} = staten[n % staten.length]!;
      for (const kijker of binnen(staat)) {
        for (const soort of handelingssoorten) {
          assert.equal(mag(kijker, staat, soort, {vandaag}), mogelijk(kijker, staat, soort, {vandaag}).length > 0, `${soort} for ${JSON.stringify(kijker)}`);
        }
      }
    });
  });

  it('is nothing at all for who has nothing to do with it, whatever happened', () => {
    elkVerhaal((verhaal, n) => {
      const {staat, vandaag} = laatste(verhaal);
      const soort = handelingssoorten[n % handelingssoorten.length]!;
      for (const kijker of [{rol: 'burger', partij: null}, {rol: 'behandelaar', gemeente: 'duinmeer'}] as const) {
        assert.deepEqual(acties(kijker, staat, {vandaag}), []);
        for (const doel of doelen(soort, staat)) assert.equal(weigering(kijker, staat, handeling(soort, vandaag, n, doel), {vandaag}), 'bestaat-niet');
      }
    });
  });

  it('is for who reads along to read and to leave, and no more', () => {
    const most = new Set(['dossier-lezen', 'keten-lezen', 'bestand-lezen', 'toegang-ingetrokken']);
    elkVerhaal((verhaal) => {
      const {staat, vandaag} = laatste(verhaal);
      const may = alleActies.filter((actie) => mag({rol: 'burger', partij: 'meelezer'}, staat, actie, {vandaag}));
      assert.deepEqual(may.filter((actie) => !most.has(actie)), []);
    });
  });

  it('always has what ends a task, for the side whose turn it is; then that task is gone', () => {
    const ended = new Set<string>();
    elkVerhaal(({staten}, n) => {
      for (const {staat, vandaag} of eenPerVijf(staten, n)) for (const taak of taken(staat, dossiertermijnen({...staat, vandaag}), vandaag, 'burger')) {
        const kijker: Kijker = taak.beurt === 'indiener' ? {rol: 'burger', partij: 'indiener'} : behandelaar;
        const isIt = (one: {readonly bij?: number; readonly nummer?: number}) => taak.bij === undefined || (one.bij === taak.bij && (taak.nummer === undefined || one.nummer === taak.nummer));
        for (const soort of klaarMet(taak, staat)) {
          const all = mogelijk(kijker, staat, soort, {vandaag});
          const act = all.find((one) => 'bij' in one && isIt(one)) ?? all.find((one) => !('bij' in one));
          assert.ok(act, `${taak.wat} cannot be ended by ${soort}`);
          const {wat, bij, nummer} = taak;
          const event = {soort, op: `${vandaag}T23:00:00+01:00`, door: kijker.rol, gegevens: act} as unknown as Voorval;
          const next = step(staat, schakel(dossier, event, staat.kop));
          const left = taken(next, dossiertermijnen({...next, vandaag}), vandaag, 'burger');
          assert.equal(left.some((one) => one.wat === wat && one.bij === bij && one.nummer === nummer), false, `${wat} is still there after ${soort}`);
          ended.add(wat);
        }
      }
    });
    assert.ok(ended.size > 9, `only met ${[...ended].join(', ')}`);
  });
});

const klaarMet = ({wat, bij}: Taak, {verloop: {hoorzitting}}: Staat): readonly Handelingssoort[] =>
  wat === 'verslag-maken' && bij === hoorzitting?.nummer ? ['hoorzitting-gehouden'] : KLAAR_MET[wat];

/** With which act a task is done; none where time alone ends it, or going to court. */
const KLAAR_MET: Readonly<Record<(typeof zaken)[number], readonly Handelingssoort[]>> = {
  aanvullen: ['stukken-gestuurd'], 'stukken-sturen': ['stukken-gestuurd'], 'uitstel-antwoorden': ['uitstel-aanvaard', 'uitstel-geweigerd'],
  'voorstel-antwoorden': ['voorstel-aanvaard', 'voorstel-afgewezen'], 'verslag-lezen': ['verslag-akkoord', 'verslag-weersproken'],
  'gesprek-antwoorden': ['gesprek-aanvaard', 'gesprek-afgezegd'], 'mediation-antwoorden': ['mediation-aanvaard', 'mediation-afgewezen'], 'deelname-melden': ['deelname-gemeld'],
  toezegging: ['toezegging-nagekomen'], bellen: ['verslag-gemaakt'], terugbellen: ['verslag-gemaakt'], antwoorden: ['bericht'],
  'gesprek-bevestigen': ['gesprek-aanvaard', 'gesprek-afgezegd'], 'verslag-maken': ['verslag-gemaakt'], 'verslag-herzien': ['verslag-gemaakt'], gesprek: ['gesprek-afgezegd'],
  hoorzitting: ['hoorzitting-gehouden', 'hoorzitting-afgelast'], mediation: ['mediation-beeindigd'], beslissen: ['besluit-genomen'], beroep: [], afgerond: [],
};

describe('what people write', () => {
  it('is never in the chain, whatever field they write it in', () => {
    elkVerhaal(({gebeurtenissen, staten, inhoud}) => {
      assert.equal(JSON.stringify([gebeurtenissen, staten]).includes(GEHEIM), false);
      for (const one of inhoud.values()) assert.ok(JSON.stringify(one).includes(GEHEIM));
    });
  });

  it('shows who reads along no phone number, address or wishes, and everybody else all', () => {
    elkVerhaal(({staten, inhoud}) => {
      const {staat, vandaag} = staten.at(-1)!;
      const bezwaarschrift = {
        indiener: {naam: 'Samira El Amrani', adres: {straat: 'x', huisnummer: 'x', postcode: 'x', plaats: 'x'}, telefoon: 'x', email: 'x'}, contact: {postadres: 'x'},
        helper: {naam: 'Buur', telefoon: 'x'}, medeIndieners: [{naam: 'Zus', adres: 'x'}], besluit: {omschrijving: 'Mijn bijstand'}, bestanden: [],
      };
      for (const kijker of binnen(staat)) {
        const seen = dossierOverzicht(staat, {vandaag, kijker, bezwaarschrift, bestanden: [], inhoud});
        const isMeelezer = kijker.rol === 'burger' && kijker.partij === 'meelezer';
        assert.equal(JSON.stringify(seen.bezwaarschrift).includes('"x"'), !isMeelezer);
        for (const {volgnummer, inhoud: said = {}} of seen.tijdlijn) {
          if (!isMeelezer) assert.deepEqual(said, inhoud.get(volgnummer) ?? {});
          for (const name of ['telefoon', 'email', 'contact', 'wensen', 'wanneer']) assert.equal(isMeelezer && name in said, false);
        }
      }
    });
  });
});
