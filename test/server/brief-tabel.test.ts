import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {briefnamen, type Briefnaam} from '../../src/domain/brief/index.js';
import {briefnaamVan} from '../../server/src/brieven/geval.js';
import {briefPdf} from '../../server/src/pdf/brief.js';
import {briefstuk, type Daad, type Situatie} from './support/briefstuk.js';
import {bezwaar} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

const tekst = 'De bank stuurde haar brief pas vandaag.';
const gemeente = (handeling: Daad[1], op = '2026-03-10T10:00:00+01:00'): Daad => ['behandelaar', handeling, op];
const zitting = gemeente(() => ({soort: 'hoorzitting-gepland', tijdstip: '2026-04-14T10:00:00+02:00', wijze: 'gemeentehuis', inzageVanaf: '2026-04-01', plaats: 'Kamer 2.14', wie: 'Ans Vos, voorzitter'}));
const uitstel = gemeente(() => ({soort: 'uitstel-voorgesteld', tot: '2026-09-01', grond: 'indiener', tekst}));
const besluit = (uitkomst: 'gegrond' | 'ongegrond' = 'ongegrond', kosten: 'toegekend' | 'afgewezen' | 'niet-gevraagd' = 'afgewezen') =>
  gemeente(() => ({soort: 'besluit-genomen', uitkomst, verzonden: '2026-03-10', kosten, tekst}));
const zonderGronden = {...bezwaar, gronden: ''};
const onbekend = {...bezwaar, besluit: {soort: 'bijstand-afwijzing', omschrijving: 'Mijn bijstand is geweigerd'}};

/** Each letter in a situation, and what the law asks that it says. */
const tabel: readonly (readonly [wat: string, brief: Briefnaam, situatie: Situatie, staat: readonly (string | RegExp)[], nooit?: readonly (string | RegExp)[]])[] = [
  ['6:14 and 7:13 lid 2: receipt, with a committee', 'ontvangst', {daden: []}, ['Op dinsdag 3 maart 2026 ontvingen wij', 'artikel 6:14', 'uiterlijk op vrijdag 6 maart 2026', 'Een commissie van mensen', 'artikel 7:13', 'uiterlijk op dinsdag 30 juni 2026', 'artikel 7:10', 'Bel 14 0182']],
  ['6:14 and 7:13 lid 2: receipt, without one', 'ontvangst', {daden: [], commissie: false}, ['Er is geen commissie die advies geeft (artikel 7:13', 'uiterlijk op dinsdag 19 mei 2026'], ['Een commissie van mensen']],
  ['6:14: receipt while no day of the decision is known', 'ontvangst', {daden: [], bezwaarschrift: onbekend}, ['Wij weten nog niet op welke dag', 'binnen twaalf weken', 'artikel 7:10']],
  ['6:14: receipt while no day is known and no committee', 'ontvangst', {daden: [], commissie: false, bezwaarschrift: onbekend}, ['binnen zes weken']],
  ['6:14: receipt for who has no phone promises no call', 'ontvangst', {daden: [], bezwaarschrift: {...bezwaar, indiener: {naam: bezwaar.indiener.naam, adres: bezwaar.indiener.adres}}}, ['artikel 6:14'], ['Wij bellen u']],
  ['6:14: receipt of an objection without grounds', 'ontvangst', {daden: [], bezwaarschrift: zonderGronden}, ['Wij missen nog: waarom u het niet eens bent met het besluit']],
  ['6:6: repair, with the day, what is lacking and what else', 'herstel', {bezwaarschrift: zonderGronden, daden: [gemeente(() => ({soort: 'stukken-gevraagd', voor: '2026-03-24', herstel: true, tekst}))]},
    ['waarom u het niet eens bent met het besluit', 'artikel 6:5', 'tot en met dinsdag 24 maart 2026', 'artikel 6:6', 'niet-ontvankelijk', 'staat stil', 'artikel 7:10', /beslissen wij uiterlijk op \w+ \d+ juli 2026/, tekst]],
  ['papers asked, which stops no term', 'stukken', {daden: [gemeente(() => ({soort: 'stukken-gevraagd', voor: '2026-03-24', herstel: false, tekst}))]}, ['uiterlijk op dinsdag 24 maart 2026', 'loopt gewoon door', tekst], ['staat stil']],
  ['7:10 lid 3: extension with reason, the day before and after', 'verdaging', {daden: [gemeente(() => ({soort: 'verdaagd', weken: 6, tekst}))]}, ['6 weken', 'artikel 7:10 lid 3', 'Eerst was de laatste dag dinsdag 30 juni 2026', 'Nu is dat dinsdag 11 augustus 2026', tekst]],
  ['7:10 lid 3: extension while no day is known', 'verdaging', {bezwaarschrift: onbekend, daden: [gemeente(() => ({soort: 'verdaagd', weken: 6, tekst}))]}, ['6 weken', 'artikel 7:10 lid 3', 'nog geen dag noemen', tekst], ['Eerst was']],
  ['4:15 lid 2 onder c: suspension by force majeure', 'opschorting', {daden: [gemeente(() => ({soort: 'opgeschort', grond: 'overmacht', van: '2026-03-10', tekst}))]}, ['Vanaf dinsdag 10 maart 2026', 'overmacht', 'artikel 4:15 lid 2 onder c', 'artikel 7:14', tekst]],
  ['4:15 lid 2 onder b: suspension by delay of the objector', 'opschorting', {daden: [gemeente(() => ({soort: 'opgeschort', grond: 'toerekenbaar', van: '2026-03-10', tekst}))]}, ['artikel 4:15 lid 2 onder b', 'artikel 7:14'], ['overmacht']],
  ['4:15: the end of a suspension, with the new day', 'opschorting-beeindigd', {daden: [gemeente(() => ({soort: 'opgeschort', grond: 'overmacht', van: '2026-03-04', tekst})), gemeente((bij) => ({soort: 'opschorting-beeindigd', bij, tot: '2026-03-10'}))]},
    ['van woensdag 4 maart 2026 tot en met dinsdag 10 maart 2026', 'artikel 4:15 en 7:14', /Wij beslissen uiterlijk op \w+ \d+ juli 2026/]],
  ['7:10 lid 4: consent to wait, both days, refusing does no harm', 'wachten', {daden: [uitstel]}, ['tot dinsdag 1 september 2026', 'artikel 7:10 lid 4', 'uiterlijk op dinsdag 30 juni 2026', 'uiterlijk op dinsdag 1 september 2026', 'U mag nee zeggen', 'geen nadeel', 'artikel 7:10 lid 5', tekst]],
  ['7:10 lid 5: consent confirmed', 'wachten-bevestigd', {daden: [uitstel, ['burger', (bij) => ({soort: 'uitstel-aanvaard', bij})]]}, ['artikel 7:10 lid 5', 'Eerst was de laatste dag dinsdag 30 juni 2026', 'uiterlijk op dinsdag 1 september 2026']],
  ['7:2 and 7:4: invitation to the hearing', 'uitnodiging', {daden: [zitting]},
    ['artikel 7:2', 'dinsdag 14 april 2026 om 10:00 uur', 'in het gemeentehuis', 'Kamer 2.14', 'Ans Vos, voorzitter', 'uiterlijk op vrijdag 3 april 2026', 'vanaf woensdag 1 april 2026', 'artikel 7:4', 'artikel 2:1', 'artikel 7:8', 'hoogstens wat ze ons kosten'], ['Tigrinya', 'verzet']],
  ['7:2: invitation for who speaks English and asked for an interpreter', 'uitnodiging', {aan: {tolk: 'Engels'}, daden: [zitting]}, ['een tolk wilt: Engels', 'Would you like to talk about this letter with an interpreter?']],
  ['7:2: invitation again, on another day', 'uitnodiging', {daden: [zitting, gemeente((vervangt) => ({soort: 'hoorzitting-gepland', tijdstip: '2026-04-21T10:00:00+02:00', wijze: 'telefoon', inzageVanaf: '2026-04-08', vervangt}))]}, ['Uw hoorzitting is verzet', 'dinsdag 21 april 2026', 'via de telefoon', 'gaat niet door']],
  ['hearing cancelled', 'hoorzitting-afgelast', {daden: [zitting, gemeente((bij) => ({soort: 'hoorzitting-afgelast', bij, tekst}))]}, ['op dinsdag 14 april 2026 om 10:00 uur', 'gaat niet door', 'artikel 7:2', tekst]],
  ['7:7: report of the hearing to read', 'hoorzitting-verslag', {daden: [zitting, gemeente((bij) => ({soort: 'hoorzitting-gehouden', bij, tekst}), '2026-04-14T12:00:00+02:00')]}, ['artikel 7:7', 'dinsdag 14 april 2026', 'Klopt er iets niet?', tekst]],
  ...(['a', 'b', 'c', 'd', 'e'] as const).map((grond) => [`7:3 onder ${grond}: no hearing, with its letter`, 'geen-hoorzitting', {daden: [gemeente(() => ({soort: 'van-horen-afgezien', grond, tekst}))]}, [`artikel 7:3 onder ${grond}`, 'artikel 7:12', tekst]] as const),
  ['report of a talk to read', 'verslag', {daden: [gemeente(() => ({soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-10T09:00:00+01:00', tekst, zorg: 'Ik slaap er slecht van.'}))]}, ['dinsdag 10 maart 2026 om 09:00 uur', 'via de telefoon', 'Ik slaap er slecht van.', 'Klopt het?', tekst]],
  ['a proposal, with who does what before when', 'voorstel', {daden: [gemeente(() => ({soort: 'voorstel-gedaan', oplossing: 'herstel', tekst, toezeggingen: [{wie: 'gemeente', wat: 'Betalen', voor: '2026-03-20'}, {wie: 'indiener', wat: 'Loonstrook sturen'}]}))]},
    ['De gemeente: Betalen, uiterlijk op vrijdag 20 maart 2026', 'U: Loonstrook sturen', 'geen nadeel', 'artikel 7:15', tekst]],
  ['mediation is free to refuse and stops no term', 'mediation', {daden: [gemeente(() => ({soort: 'mediation-aangeboden', tekst, wie: 'Jo Bos'}))]}, ['U mag nee zeggen', 'blijft geheim', 'geen nadeel', 'stopt onze tijd om te beslissen niet', 'Jo Bos', tekst]],
  ['7:13 lid 2: a committee advises after all', 'commissie', {commissie: false, daden: [gemeente(() => ({soort: 'commissie-gemeld', adviseert: true}))]}, ['artikel 7:13', 'Een commissie van mensen', 'uiterlijk op dinsdag 30 juni 2026', 'artikel 7:10']],
  ['7:13: the advice is there', 'advies', {daden: [gemeente(() => ({soort: 'advies-uitgebracht', strekking: 'deels-gegrond', tekst}))]}, ['artikel 7:13', 'deels gegrond', 'nog geen beslissing', tekst]],
  ['4:17: a notice of default that has effect', 'ingebrekestelling', {daden: [['burger', () => ({soort: 'ingebrekestelling', tekst: 'U bent te laat.'}), '2026-07-15T10:00:00+02:00']]},
    ['Op woensdag 15 juli 2026 kregen wij', 'artikel 4:17', 'tot en met woensdag 29 juli 2026', '23 euro per dag', '35 euro', '45 euro', 'hoogstens 42 dagen', '1.442 euro', 'artikel 4:18', 'artikel 6:12'], ['te vroeg']],
  ['4:17 lid 3: a notice of default that came too early', 'ingebrekestelling', {daden: [['behandelaar', () => ({soort: 'ingebrekestelling', tekst: 'U bent te laat.', ontvangen: '2026-03-10'}), '2026-03-10T10:00:00+01:00']]},
    ['nog niet voorbij', 'nog geen gevolg', /op \w+ \d+ juli 2026 nog niet beslist/], ['dwangsom (', '23 euro']],
  ['Woo 8.2: no penalty about public documents', 'ingebrekestelling', {bezwaarschrift: {...bezwaar, besluit: {...bezwaar.besluit, soort: 'woo'}}, daden: [['burger', () => ({soort: 'ingebrekestelling', tekst}), '2026-07-15T10:00:00+02:00']]}, ['artikel 8.2 Woo'], ['23 euro']],
  ['4:18 and 4:19: the penalty, and what to do when it is wrong', 'dwangsom', {daden: [['burger', () => ({soort: 'ingebrekestelling', tekst}), '2026-07-15T10:00:00+02:00'], gemeente(() => ({soort: 'dwangsom-vastgesteld', bedrag: 322}), '2026-08-20T10:00:00+02:00')]}, ['322 euro', 'artikel 4:18', 'artikel 4:19', 'tot en met donderdag 1 oktober 2026', 'artikel 6:7', 'College van burgemeester en wethouders van Lindeveld']],
  ['6:19: a new decision', 'nieuw-besluit', {daden: [gemeente(() => ({soort: 'nieuw-besluit-genomen', verzonden: '2026-03-10', tegemoet: 'geheel', tekst}))]}, ['artikel 6:19', 'alles wat u vroeg', 'dinsdag 10 maart 2026', 'artikel 7:15', tekst]],
  ['7:12: decision without a hearing, costs refused', 'besluit', {daden: [gemeente(() => ({soort: 'van-horen-afgezien', grond: 'c', tekst})), besluit()]},
    ['ongegrond', 'artikel 7:11', tekst, 'artikel 7:3 onder c en artikel 7:12', 'Wij betalen de kosten van het bezwaar niet', 'artikel 7:15', 'artikel 6:23', 'uiterlijk op dinsdag 21 april 2026', 'artikel 6:7', 'Rechtbank Midden-Linde', 'artikel 8:7', 'artikel 6:5', '54 euro', 'artikel 8:41', 'artikel 8:81'], ['Het advies van de commissie']],
  ['7:13 lid 7: decision that departs from the advice', 'besluit', {daden: [zitting, gemeente((bij) => ({soort: 'hoorzitting-gehouden', bij, tekst}), '2026-04-14T12:00:00+02:00'), gemeente(() => ({soort: 'advies-uitgebracht', strekking: 'gegrond', tekst}), '2026-04-20T12:00:00+02:00'), gemeente(() => ({soort: 'besluit-genomen', uitkomst: 'ongegrond', verzonden: '2026-04-21', kosten: 'toegekend', tekst}), '2026-04-21T12:00:00+02:00')]},
    ['De hoorzitting was op dinsdag 14 april 2026', 'iets anders dan de commissie adviseert', 'artikel 7:13 lid 7', 'Het advies zit bij deze brief', 'Wij betalen de kosten van het bezwaar waar om is gevraagd'], ['geen hoorzitting', 'Wij volgen dit advies']],
  ['7:12: decision that follows the advice, no costs asked', 'besluit', {daden: [gemeente(() => ({soort: 'advies-uitgebracht', strekking: 'gegrond', tekst})), besluit('gegrond', 'niet-gevraagd')]}, ['gegrond, u krijgt gelijk', 'Wij volgen dit advies', 'niet gevraagd om kosten'], ['iets anders dan']],
  ['6:23 and 8:41: a company pays another court fee, and its municipality named no court', 'besluit', {gemeente: 'duinmeer', bezwaarschrift: {...bezwaar, organisatie: {naam: 'Bakkerij De Halm'}}, daden: [besluit()]}, ['397 euro', 'de rechtbank in het gebied van Gemeente Duinmeer']],
  ['8:41: the fee of a year that is not known is not made up', 'besluit', {daden: [gemeente(() => ({soort: 'besluit-genomen', uitkomst: 'ongegrond', verzonden: '2031-03-10', kosten: 'afgewezen', tekst}), '2031-03-10T10:00:00+01:00')]}, ['De rechtbank vertelt u hoeveel', 'artikel 8:41', /artikel 6:7/], [/\d euro/]],
  ['6:15: forwarded to who must handle it', 'doorgestuurd', {daden: [gemeente(() => ({soort: 'doorgestuurd', grond: '6:15', wie: 'de provincie Voorbeeld'}))]}, ['Wij gaan hier niet over', 'de provincie Voorbeeld', 'artikel 6:15', 'op dinsdag 3 maart 2026']],
  ['7:1a: forwarded to the court by consent', 'doorgestuurd', {daden: [gemeente(() => ({soort: 'doorgestuurd', grond: '7:1a', wie: 'de rechtbank'}))]}, ['direct naar de rechter', 'artikel 7:1a', 'op dinsdag 3 maart 2026'], ['Wij gaan hier niet over']],
  ['6:21: withdrawal confirmed', 'ingetrokken', {daden: [gemeente(() => ({soort: 'ingetrokken', wijze: 'brief', kosten: true}))]}, ['artikel 6:21', 'Op dinsdag 10 maart 2026', 'Daarover krijgt u nog bericht (artikel 7:15']],
  ['6:14: who handles it', 'contactpersoon', {daden: [gemeente(() => ({soort: 'contactpersoon-gemeld', naam: 'Noor de Wit', telefoon: '0182 00 01 91'}))]}, ['Vanaf nu werkt Noor de Wit aan uw bezwaar', 'Bel 0182 00 01 91']],
  ['a message', 'bericht', {daden: [gemeente(() => ({soort: 'bericht', tekst}))]}, [tekst]],
  ['a talk proposed', 'gesprek', {daden: [gemeente(() => ({soort: 'gesprek-voorgesteld', wijze: 'bezoek', tijdstip: '2026-03-12T10:00:00+01:00', plaats: 'Kamer 3', wie: 'Noor de Wit', tekst}))]}, ['donderdag 12 maart 2026 om 10:00 uur', 'Kamer 3', 'Noor de Wit', tekst]],
  ['what has no letter of its own is told in a sentence', 'mededeling', {daden: [gemeente(() => ({soort: 'belpoging', wijze: 'telefoon'}))]}, ['Wij probeerden u te bereiken via de telefoon']],
];

const lees = async (situatie: Situatie) => leesPdf(await briefPdf(await briefstuk(situatie)));
const staatErin = (gelezen: string, wat: string | RegExp) => (typeof wat === 'string' ? gelezen.includes(wat) : wat.test(gelezen));

describe('each letter says what the law asks of it', () => {
  for (const [wat, brief, situatie, staat, nooit = []] of tabel) {
    it(wat, async () => {
      const stuk = await briefstuk(situatie);
      assert.equal(briefnaamVan(stuk.gevallen[0]!.voorval), brief);
      const {tekst: gelezen} = leesPdf(await briefPdf(stuk));
      for (const one of staat) assert.ok(staatErin(gelezen, one), `it says ${String(one)}: ${gelezen}`);
      for (const one of [...nooit, '{', '}', 'undefined', ' ,', '()']) assert.ok(!staatErin(gelezen, one), `it never says ${String(one)}: ${gelezen}`);
    });
  }

  it('in this table, of every letter there is', () => {
    assert.deepEqual([...new Set(tabel.map(([, brief]) => brief))].sort(), [...briefnamen].sort());
  });
});

describe('each letter to another reader', () => {
  for (const [wat, , situatie, staat] of tabel) {
    it(`${wat}: to who acts for somebody`, async () => {
      const {tekst: gelezen} = await lees({...situatie, aan: {...situatie.aan, rol: 'gemachtigde', naam: 'Cor Maas', adres: ['Havenplein 1', '2742 AB Lindeveld']}});
      assert.ok(gelezen.includes('Cor Maas Havenplein 1 2742 AB Lindeveld') && gelezen.includes('Geachte Cor Maas,'));
      for (const one of staat.filter((each) => each.toString().includes('artikel'))) assert.ok(staatErin(gelezen, one), String(one));
    });

    it(`${wat}: to who has a secret address and no safe one`, async () => {
      const stuk = await briefstuk(situatie);
      const {naam, rol} = stuk.aan;
      const {tekst: gelezen} = leesPdf(await briefPdf({...stuk, aan: {naam, rol}}));
      for (const secret of ['Lindelaan', '2741 CD']) assert.ok(!gelezen.includes(secret), gelezen);
      assert.ok(gelezen.includes('Samira El Amrani'));
    });

    it(`${wat}: once its content was erased, without a hole`, async () => {
      const stuk = await briefstuk(situatie);
      const {tekst: gelezen} = leesPdf(await briefPdf({...stuk, gevallen: stuk.gevallen.map((one) => ({...one, inhoud: {}}))}));
      for (const hole of ['{', 'undefined', ' .', '()']) assert.ok(!gelezen.includes(hole), gelezen);
    });
  }

  it('says whose objection it is to who acts for somebody', async () => {
    const {tekst: gelezen} = await lees({daden: [], aan: {rol: 'gemachtigde', naam: 'Cor Maas'}});
    assert.ok(gelezen.includes('Wij hebben het bezwaar van Samira El Amrani ontvangen'));
  });
});
