import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dossierOverzicht, statussen, type Kijker, type Staat} from '../../../src/domain/dossier/index.js';
import {gemeente, indiener, zaak, type Begin, type Daad} from './zaak.js';

// Every state and exception: what happened, the day it is, the status, and what both sides then see first. A day with ! is past.
// Phone before 6 March, decide before 19 May 2026; with a committee before 30 June. The first act is number 3.

const behandelaar: Kijker = {rol: 'behandelaar', gemeente: 'lindeveld'};
function ziet(staat: Staat, vandaag: string, kijker: Kijker): readonly string[] {
  const {status, nu} = dossierOverzicht(staat, {vandaag, kijker, bezwaarschrift: null, bestanden: []});
  return [status, [nu.beurt, nu.wat, ...(nu.voor === undefined ? [] : [nu.voor + (nu.verstreken ? '!' : '')])].join(' ')];
}

const om = (dag: string) => `${dag}T10:00:00${dag < '2026-03-29' ? '+01:00' : '+02:00'}`;
const bel = gemeente('2026-03-05', 'belpoging', {wijze: 'telefoon'});
const belMij = (dag: string) => indiener(dag, 'terugbellen-gevraagd', {});
const praat = gemeente('2026-03-05', 'gesprek-voorgesteld', {wijze: 'videobellen', tijdstip: om('2026-03-10')});
const wilPraten = indiener('2026-03-05', 'gesprek-voorgesteld', {wijze: 'bezoek', tijdstip: om('2026-03-10')});
const goed = indiener('2026-03-06', 'gesprek-aanvaard', {bij: 3});
const verslag = gemeente('2026-03-05', 'verslag-gemaakt', {wijze: 'telefoon', tijdstip: om('2026-03-05')});
const klopt = indiener('2026-03-06', 'verslag-akkoord', {bij: 3});
/** They spoke, and agree on what was said: the next act is number 5. */
const gesproken = [verslag, klopt];
const schrijf = (dag: string) => indiener(dag, 'bericht', {});
const antwoord = (dag: string) => gemeente(dag, 'bericht', {});
const vraag = (herstel: boolean) => gemeente('2026-03-09', 'stukken-gevraagd', {voor: '2026-03-24', herstel});
const stuur = (dag: string, bij: number) => indiener(dag, 'stukken-gestuurd', {bestanden: [], bij});
const voorstel = (...toezeggingen: readonly {wie: 'gemeente' | 'indiener'; voor?: string}[]) => gemeente('2026-03-09', 'voorstel-gedaan', {oplossing: 'herstel', toezeggingen});
const aanvaard = indiener('2026-03-10', 'voorstel-aanvaard', {bij: 5});
const wacht = gemeente('2026-03-09', 'uitstel-voorgesteld', {tot: '2026-07-15', grond: 'indiener'});
const mediation = gemeente('2026-03-09', 'mediation-aangeboden', {});
const naarMediator = indiener('2026-03-10', 'mediation-aanvaard', {bij: 5});
const zitting = gemeente('2026-03-09', 'hoorzitting-gepland', {tijdstip: om('2026-04-22'), wijze: 'gemeentehuis', inzageVanaf: '2026-04-08'});
const komt = indiener('2026-03-10', 'deelname-gemeld', {bij: 5, komt: true});
const gehoord = gemeente('2026-04-22', 'hoorzitting-gehouden', {bij: 5});
const laat = (dag: string) => indiener(dag, 'ingebrekestelling', {ontvangen: dag});
const besluit = gemeente('2026-05-11', 'besluit-genomen', {uitkomst: 'deels-gegrond', verzonden: '2026-05-11', kosten: 'niet-gevraagd'});
const intrekking = indiener('2026-04-01', 'ingetrokken', {wijze: 'elektronisch', kosten: false});

type Geval = readonly [name: string, daden: readonly Daad[], vandaag: string, status: string, nu: string, voorGemeente?: string | undefined, begin?: Begin];

const gevallen: readonly Geval[] = [
  ['received: they phone first', [], '2026-03-04', 'ontvangen', 'gemeente bellen 2026-03-06'],
  ['received: not phoned in time', [], '2026-03-07', 'ontvangen', 'gemeente bellen 2026-03-06!'],
  ['received the day before Ascension: three working days later', [], '2026-05-19', 'ontvangen', 'gemeente bellen 2026-05-20', undefined, {ontvangen: '2026-05-13', besluit: {bekendmaking: '2026-05-04'}}],
  ['phoned in vain', [bel, bel], '2026-03-06', 'ontvangen', 'gemeente bellen 2026-03-06'],
  ['call me back', [belMij('2026-03-04')], '2026-03-05', 'ontvangen', 'gemeente terugbellen'],
  ['a message before the first call', [schrijf('2026-03-04')], '2026-03-05', 'ontvangen', 'gemeente bellen 2026-03-06'],

  ['a talk proposed by the municipality', [praat], '2026-03-06', 'ontvangen', 'indiener gesprek-antwoorden 2026-03-10'],
  ['a talk proposed and never answered', [praat], '2026-03-11', 'ontvangen', 'gemeente bellen 2026-03-06!'],
  ['a talk proposed by the objector', [wilPraten], '2026-03-06', 'ontvangen', 'gemeente gesprek-bevestigen'],
  ['a talk agreed', [praat, goed], '2026-03-10', 'in-gesprek', 'samen gesprek 2026-03-10'],
  ['a talk agreed after a request to call back', [belMij('2026-03-04'), praat, indiener('2026-03-06', 'gesprek-aanvaard', {bij: 4})], '2026-03-10', 'in-gesprek', 'samen gesprek 2026-03-10'],
  ['a talk moved to another day', [praat, goed, gemeente('2026-03-09', 'gesprek-voorgesteld', {wijze: 'telefoon', tijdstip: om('2026-03-12'), vervangt: 3})], '2026-03-10', 'ontvangen', 'indiener gesprek-antwoorden 2026-03-12'],
  ['a talk called off', [praat, goed, indiener('2026-03-09', 'gesprek-afgezegd', {bij: 3})], '2026-03-10', 'ontvangen', 'gemeente bellen 2026-03-06!'],
  ['a talk that was: what was said is written down', [praat, goed], '2026-03-11', 'in-gesprek', 'gemeente verslag-maken'],
  ['what was said lies with the objector', [verslag], '2026-03-06', 'in-gesprek', 'indiener verslag-lezen'],
  ['what was said is agreed', gesproken, '2026-03-09', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['"it was not like that"', [verslag, indiener('2026-03-06', 'verslag-weersproken', {bij: 3})], '2026-03-09', 'in-gesprek', 'gemeente verslag-herzien'],
  ['a message after the talk', [...gesproken, schrijf('2026-03-09')], '2026-03-10', 'in-gesprek', 'gemeente antwoorden'],
  ['a message answered', [...gesproken, schrijf('2026-03-09'), antwoord('2026-03-10')], '2026-03-10', 'in-gesprek', 'gemeente beslissen 2026-05-19'],

  ['a pro forma objection is to be completed (6:6)', [vraag(true)], '2026-03-24', 'aanvullen', 'indiener aanvullen 2026-03-24', undefined, {ontbreekt: ['gronden']}],
  ['not completed in time: late is no end (6:6)', [vraag(true)], '2026-03-25', 'aanvullen', 'indiener aanvullen 2026-03-24!', undefined, {ontbreekt: ['gronden']}],
  ['completed', [vraag(true), stuur('2026-03-20', 3)], '2026-03-20', 'ontvangen', 'gemeente bellen 2026-03-06!', undefined, {ontbreekt: ['gronden']}],
  ['papers asked', [...gesproken, vraag(false)], '2026-03-10', 'in-gesprek', 'indiener stukken-sturen 2026-03-24'],
  ['papers not sent', [...gesproken, vraag(false)], '2026-03-25', 'in-gesprek', 'indiener stukken-sturen 2026-03-24!'],
  ['papers sent: they are read and answered', [...gesproken, vraag(false), stuur('2026-03-20', 5)], '2026-03-20', 'in-gesprek', 'gemeente antwoorden'],

  ['a proposal', [...gesproken, voorstel()], '2026-03-10', 'voorstel', 'indiener voorstel-antwoorden'],
  ['a proposal refused', [...gesproken, voorstel(), indiener('2026-03-10', 'voorstel-afgewezen', {bij: 5})], '2026-03-10', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['a proposal taken back', [...gesproken, voorstel(), gemeente('2026-03-10', 'voorstel-ingetrokken', {bij: 5})], '2026-03-10', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['agreed: the municipality does something', [...gesproken, voorstel({wie: 'gemeente', voor: '2026-03-20'}), aanvaard], '2026-03-20', 'afgesproken', 'gemeente toezegging 2026-03-20'],
  ['agreed and not done', [...gesproken, voorstel({wie: 'gemeente', voor: '2026-03-20'}), aanvaard], '2026-03-21', 'afgesproken', 'gemeente toezegging 2026-03-20!'],
  ['agreed: the objector does something, no day named', [...gesproken, voorstel({wie: 'indiener'}), aanvaard], '2026-03-20', 'afgesproken', 'indiener toezegging'],
  ['agreed and done: the objection is still there', [...gesproken, voorstel({wie: 'gemeente'}), aanvaard, gemeente('2026-03-12', 'toezegging-nagekomen', {bij: 5, nummer: 0})], '2026-03-12', 'afgesproken', 'gemeente beslissen 2026-05-19'],

  ['asked to wait (7:10 lid 4)', [...gesproken, wacht], '2026-03-10', 'in-gesprek', 'indiener uitstel-antwoorden'],
  ['agreed to wait', [...gesproken, wacht, indiener('2026-03-10', 'uitstel-aanvaard', {bij: 5})], '2026-06-01', 'uitgesteld', 'gemeente beslissen 2026-07-15'],
  ['not agreed to wait', [...gesproken, wacht, indiener('2026-03-10', 'uitstel-geweigerd', {bij: 5})], '2026-03-10', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['mediation offered', [...gesproken, mediation], '2026-03-10', 'in-gesprek', 'indiener mediation-antwoorden'],
  ['with a mediator', [...gesproken, mediation, naarMediator], '2026-03-10', 'mediation', 'samen mediation'],
  ['no mediation, or no more', [...gesproken, mediation, naarMediator, indiener('2026-03-12', 'mediation-afgewezen', {bij: 5})], '2026-03-12', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['mediation without a solution', [...gesproken, mediation, naarMediator, gemeente('2026-04-01', 'mediation-beeindigd', {bij: 5, opgelost: false})], '2026-04-01', 'in-gesprek', 'gemeente beslissen 2026-05-19'],

  ['invited to the hearing', [...gesproken, zitting], '2026-03-10', 'hoorzitting', 'indiener deelname-melden 2026-04-22'],
  ['coming to the hearing', [...gesproken, zitting, komt], '2026-04-22', 'hoorzitting', 'samen hoorzitting 2026-04-22'],
  ['the hearing was, its report is due (7:7)', [...gesproken, zitting], '2026-04-23', 'hoorzitting', 'gemeente verslag-maken'],
  ['the hearing called off', [...gesproken, zitting, gemeente('2026-04-20', 'hoorzitting-afgelast', {bij: 5})], '2026-04-20', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['no hearing (7:3)', [...gesproken, gemeente('2026-03-10', 'van-horen-afgezien', {grond: 'c'})], '2026-03-10', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['heard', [...gesproken, zitting, komt, gehoord], '2026-04-23', 'gehoord', 'gemeente beslissen 2026-05-19'],
  ['heard without a call before: nobody waits for a first call', [zitting, indiener('2026-03-10', 'deelname-gemeld', {bij: 3, komt: true}), gemeente('2026-04-22', 'hoorzitting-gehouden', {bij: 3})], '2026-04-23', 'gehoord', 'gemeente beslissen 2026-05-19'],
  ['the committee advised (7:13)', [...gesproken, zitting, komt, gehoord, gemeente('2026-05-04', 'advies-uitgebracht', {strekking: 'gegrond'})], '2026-05-04', 'advies', 'gemeente beslissen 2026-06-30', undefined, {commissie: true}],

  ['extended (7:10 lid 3)', [...gesproken, gemeente('2026-05-11', 'verdaagd', {weken: 6})], '2026-05-20', 'in-gesprek', 'gemeente beslissen 2026-06-30'],
  ['a delay that still runs: never late (4:15 lid 2)', [...gesproken, gemeente('2026-05-11', 'opgeschort', {grond: 'overmacht', van: '2026-05-11'})], '2026-06-01', 'in-gesprek', 'gemeente beslissen 2026-06-10', 'gemeente beslissen 2026-06-09'],
  ['replaced by a new decision: what is left is decided (6:19)', [...gesproken, gemeente('2026-05-04', 'nieuw-besluit-genomen', {verzonden: '2026-05-04', tegemoet: 'deels'})], '2026-05-05', 'in-gesprek', 'gemeente beslissen 2026-05-19'],
  ['no day of the decision known: no day to decide', gesproken, '2026-09-01', 'in-gesprek', 'gemeente beslissen', undefined, {besluit: {}}],
  ['too late: that comes first, whatever else is open', [...gesproken, voorstel(), praat], '2026-05-20', 'voorstel', 'gemeente beslissen 2026-05-19!'],
  ['told of the committee too late: each side sees its own day (7:13 lid 2)', [...gesproken, gemeente('2026-05-20', 'commissie-gemeld', {adviseert: true})], '2026-05-21', 'in-gesprek', 'gemeente beslissen 2026-06-30', 'gemeente beslissen 2026-05-19!'],
  ['put in default (4:17)', [...gesproken, laat('2026-05-20')], '2026-05-21', 'in-gebreke', 'gemeente beslissen 2026-05-19!'],
  ['put in default too early: without effect', [...gesproken, laat('2026-05-19')], '2026-05-19', 'in-gesprek', 'gemeente beslissen 2026-05-19'],

  ['decided: the next road is the court', [...gesproken, besluit], '2026-06-22', 'besloten', 'indiener beroep 2026-06-22'],
  ['decided, the day for the court is past', [...gesproken, besluit], '2026-06-23', 'besloten', 'niemand afgerond'],
  ['decided in default', [...gesproken, laat('2026-05-20'), gemeente('2026-06-01', 'besluit-genomen', {uitkomst: 'gegrond', verzonden: '2026-06-01', kosten: 'toegekend'})], '2026-06-02', 'besloten', 'indiener beroep 2026-07-13'],
  ['withdrawn (6:21)', [...gesproken, intrekking], '2026-04-02', 'ingetrokken', 'niemand afgerond'],
  ['withdrawn, long after the day to decide', [...gesproken, intrekking], '2026-09-01', 'ingetrokken', 'niemand afgerond'],
  ['withdrawn: a promise is still a promise', [...gesproken, voorstel({wie: 'gemeente', voor: '2026-04-10'}), aanvaard, intrekking], '2026-04-11', 'ingetrokken', 'gemeente toezegging 2026-04-10!'],
  ['withdrawn: nothing that was asked is asked any more', [praat, vraag(true), wacht, zitting, schrijf('2026-03-10'), intrekking], '2026-04-02', 'ingetrokken', 'niemand afgerond'],
  ['forwarded (6:15)', [...gesproken, gemeente('2026-03-10', 'doorgestuurd', {grond: '6:15'})], '2026-03-11', 'doorgestuurd', 'niemand afgerond'],
  ['to the court at once (7:1a)', [gemeente('2026-03-10', 'doorgestuurd', {grond: '7:1a'})], '2026-03-11', 'doorgestuurd', 'niemand afgerond'],
  ['a message after the end', [...gesproken, intrekking, schrijf('2026-04-03')], '2026-04-04', 'ingetrokken', 'gemeente antwoorden'],
  ['call me back after the end', [...gesproken, intrekking, belMij('2026-04-03')], '2026-04-04', 'ingetrokken', 'gemeente terugbellen'],
  ['called back after the end', [...gesproken, intrekking, belMij('2026-04-03'), gemeente('2026-04-04', 'verslag-gemaakt', {wijze: 'telefoon', tijdstip: om('2026-04-04')})], '2026-04-04', 'ingetrokken', 'niemand afgerond'],
];

describe('whose turn it is, and what happens', () => {
  for (const [name, daden, vandaag, status, nu, voorGemeente = nu, begin = {}] of gevallen) {
    it(name, () => {
      const staat = zaak(begin, ...daden);
      assert.deepEqual(ziet(staat, vandaag, {rol: 'burger', partij: 'indiener'}), [status, nu]);
      assert.deepEqual(ziet(staat, vandaag, behandelaar), [status, voorGemeente]);
    });
  }

  it('is asked here for each status there is', () => {
    const met = new Set(gevallen.map(([, , , status]) => status));
    assert.deepEqual(statussen.filter((status) => !met.has(status)), []);
  });
});
