import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {Dossier} from '../../src/domain/dossier/index.js';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {INTERN, metEenTelefoontje} from './behandelen-bellen.js';
import {dientZoIn, kiestUit, Mensen, naarWerklijst, opentBeiden, zoektOp, type Bezwaar} from './behandelen-mensen.js';
import {registreertPapier, vindtMetCode} from './behandelen-papier.js';
import {behandeltAlleen, behandeltSamen, draagtOver, eenVanVeel} from './behandelen-samen.js';
import {lijn, Tafels, type Tafel} from './behandelen-tafel.js';
import {herstelt, wachtOpMediation} from './behandelen-wachten.js';
import {heeftGedaan, kijktWeer, opDag, vraag, zonder, type Samen} from './dossier-reis.js';
import {klik, kop, tekst, zie} from './reis.js';

const DAG = '2026-05-13';

/** The handler's side of whole cases on the built demo; after each a table says what both read, which days count, and what is written down. */
describe('who handles objections', {timeout: 400_000}, () => {
  let browser: Browser;
  let demo: Demo;
  let mensen: Mensen;
  const tafels = new Tafels();
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
    mensen = new Mensen(browser, () => demo);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  /** A case that was handed in today, in front of both. */
  async function begint(persoon: string, bezwaar: Bezwaar): Promise<Samen> {
    const [burger, behandelaar] = await Promise.all([mensen.burger(persoon, DAG), mensen.behandelaar('lin-noor', DAG)]);
    await opDag({burger, behandelaar, zaaknummer: ''}, DAG);
    const zaak = {burger, behandelaar, zaaknummer: await dientZoIn(burger, bezwaar)};
    await opentBeiden(zaak, bezwaar.over, DAG);
    return zaak;
  }

  it('solves it with one call over the Ascension weekend, and closes it with what was learned', async () => {
    const zaak = await begint('willem', {naam: 'Willem de Groot', over: 'Minder hulp in huis', besluit: '2026-05-04', gronden: 'Ik red het niet met één uur.'});
    await metEenTelefoontje(zaak);
    await tafels.klopt(zaak, GEBELD);
    await mensen.klopt(INTERN);
  });

  it('has an objection without reasons repaired, and the term moves by the days that it waited', async () => {
    const zaak = await begint('duy', {naam: 'Duy Nguyen', over: 'De aanslag voor de schuur', besluit: '2026-05-04'});
    await herstelt(zaak);
    await tafels.klopt(zaak, HERSTELD);
    await mensen.klopt(INTERN);
  });

  it('waits by consent for mediation, and decides after it', async () => {
    const zaak = await begint('joke', {naam: 'Joke Hendriks', over: 'De schutting van de buren', besluit: DAG, gronden: 'Ik zie de zon niet meer.'});
    await wachtOpMediation(zaak);
    await tafels.klopt(zaak, GEWACHT);
    await mensen.klopt(INTERN);
  });

  it('registers a letter from the desk, and its writer finds it with the code', async () => {
    const [behandelaar, burger] = await Promise.all([mensen.behandelaar('lin-noor', DAG), mensen.burger('samira', DAG)]);
    await opDag({burger, behandelaar, zaaknummer: ''}, DAG);
    await naarWerklijst(behandelaar);
    const {zaaknummer, code} = await registreertPapier(behandelaar, 'Samira El Amrani', 'De parkeerplaats voor de deur');
    await vindtMetCode(burger, code, 'De parkeerplaats voor de deur');
    await tafels.klopt({burger, behandelaar, zaaknummer}, OP_PAPIER);
    await mensen.klopt(INTERN);
  });

  it('does one thing in forty objections on the same decision, and something else in the one that is different', async () => {
    const [behandelaar, ...burgers] = await Promise.all([mensen.behandelaar('lin-noor', DAG), ...['willem', 'duy', 'joke', 'samira'].map((one) => mensen.burger(one, DAG))]);
    for (const wie of burgers) await opDag({burger: wie, behandelaar, zaaknummer: ''}, DAG);
    const nummers = (await Promise.all(burgers.map(async (burger, index) => {
      const own: string[] = [];
      for (let each = 0; each < 10; each++) own.push(await dientZoIn(burger, eenVanVeel(index * 10 + each + 1)));
      return own;
    }))).flat();
    const [eerste = '', tweede = ''] = nummers;
    await zoektOp(behandelaar, eerste, eenVanVeel(1).over);
    await behandeltSamen(behandelaar, 40);
    await zoektOp(behandelaar, tweede, eenVanVeel(2).over);
    await behandeltAlleen(behandelaar, 39);

    const [willem] = burgers;
    assert.ok(willem);
    const berichten = await Promise.all([eerste, tweede].map(async (one) => (await vraag<Dossier>(willem, `/bezwaren/${one}`)).body.tijdlijn.flatMap(({soort, inhoud}) => (soort === 'bericht' ? [inhoud?.tekst] : []))));
    assert.deepEqual(berichten, [['Op 10 juni is er een bijeenkomst over de bomen.'], ['Op 10 juni is er een bijeenkomst over de bomen.', 'Uw boom staat op uw eigen grond. Wij bellen u.']]);
    await tafels.klopt({burger: willem, behandelaar, zaaknummer: eerste}, VAN_VEERTIG);
    await tafels.klopt({burger: willem, behandelaar, zaaknummer: tweede}, DE_ANDERE);
    for (const each of nummers.slice(2)) tafels.verwacht(each, {gedaan: VAN_VEERTIG.gedaan, gelezen: []});
    await mensen.klopt(INTERN);
  });

  it('gives the work of a colleague who is ill to another, who finds it under their own', async () => {
    const dag = '2026-05-18';
    const [noor, sanne, omar, willem] = await Promise.all([...['lin-noor', 'lin-sanne', 'lin-omar'].map((one) => mensen.behandelaar(one, dag)), mensen.burger('willem', dag)]);
    assert.ok(noor && sanne && omar && willem);
    await opDag({burger: willem, behandelaar: noor, zaaknummer: ''}, dag);
    const zaaknummer = await dientZoIn(willem, {naam: 'Willem de Groot', over: 'De rekening van de taxi', besluit: '2026-05-04', gronden: 'Ik reisde niet.'});
    await zoektOp(noor, zaaknummer, 'De rekening van de taxi');
    await klik(noor.page, 'button', 'Zet op mijn naam');
    await zie(noor.page, 'De zaak is nu van u.');
    const {body: {collegas}} = await vraag<{collegas: readonly {naam: string; zaken: number}[]}>(sanne, '/collegas');
    const zaken = collegas.find(({naam}) => naam === 'Noor Bakker')?.zaken ?? 0;
    await kijktWeer(sanne.page);
    await draagtOver(sanne, {wie: 'Noor Bakker', tot: '29-5-2026', dag: 'vrijdag 29 mei 2026', naar: 'Omar Aydin', zaken});

    await kijktWeer(omar.page);
    await kiestUit(omar, 'behandelaar', 'Mijn werk');
    await zie(omar.page, `mijn werk: ${zaken}.`);
    await omar.page.locator(`>>> [data-zaak="${zaaknummer}"]`).click();
    await kop(omar.page, 'De rekening van de taxi');
    await zie(omar.page, 'Omar Aydin');
    await tafels.klopt({burger: willem, behandelaar: omar, zaaknummer}, OVERGEDRAGEN);
    await mensen.klopt(INTERN);
  });

  it('sees nothing of another municipality and learns nothing, wherever they ask', async () => {
    const dag = '2026-05-14';
    const [noor, duy, fleur] = await Promise.all([mensen.behandelaar('lin-noor', dag), mensen.burger('duy', dag), mensen.behandelaar('dui-fleur', dag)]);
    await opDag({burger: duy, behandelaar: noor, zaaknummer: ''}, dag);
    const zaaknummer = await dientZoIn(duy, {naam: 'Duy Nguyen', over: 'Het lawaai van de haven', besluit: dag, gronden: 'Ik slaap niet.'});
    await heeftGedaan(noor, zaaknummer, {soort: 'belpoging', wijze: 'telefoon'});
    const ander = zaaknummer.replace(/\d{4}$/, (last) => String((Number(last) + 1) % 10_000).padStart(4, '0'));

    await naarWerklijst(fleur);
    await fleur.page.locator('>>> #veld-zoek').fill('Nguyen');
    await zie(fleur.page, 'Niets gevonden.');
    await fleur.page.locator('>>> #veld-zoek').fill(zaaknummer);
    await zie(fleur.page, `zoekwoord ‘${zaaknummer}’`);
    await zie(fleur.page, 'Niets gevonden.');
    assert.equal(await lijn(fleur, zaaknummer), undefined);
    await fleur.page.evaluate(`document.querySelector('bezwaar-behandelen').zaaknummer = '${zaaknummer}'`);
    await zie(fleur.page, 'Dit bezwaar vinden wij niet. Klopt het zaaknummer?');
    assert.doesNotMatch(await tekst(fleur.page), /haven|Nguyen/);

    const [een, twee] = [randomUUID(), randomUUID()];
    const wegen = (one: string, id: string) => [
      ['GET', `/bezwaren/${one}`], ['GET', `/bezwaren/${one}/gebeurtenissen`], ['GET', `/bezwaren/${one}/intern`], ['GET', `/bezwaren/${one}/bewijs`], ['GET', `/bezwaren/${one}/gebeurtenissen/2/brief`],
      ['GET', `/bezwaren/${one}/bestanden/${een}`], ['POST', `/bezwaren/${one}/koppelcode`], ['PUT', `/bezwaren/${one}/handelingen/${id}`, {soort: 'bericht', tekst: 'Hallo.'}],
      ['PUT', `/bezwaren/${one}/intern/${id}`, {soort: 'notitie', tekst: 'Hallo.'}], ['POST', `/bezwaren/${one}/brief`, {handeling: {soort: 'verdaagd', weken: 6, tekst: 'Hallo.'}}],
    ] as const;
    for (const [index, [method, pad, body]] of wegen(zaaknummer, een).entries()) {
      const echt = await vraag<{instance?: string}>(fleur, pad, method, body);
      const [, verzonnen, erbij] = wegen(ander, twee)[index] ?? [];
      assert.equal(echt.status, 404, pad);
      assert.deepEqual(echt, await vraag(fleur, verzonnen ?? '', method, erbij), pad);
    }
    const groep = await vraag<{uitkomsten: unknown}>(fleur, `/groepen/${randomUUID()}`, 'PUT', {zaken: [zaaknummer, ander]});
    assert.doesNotMatch(JSON.stringify(groep), /haven|Nguyen/);
    tafels.verwacht(zaaknummer, VREEMD);
    fleur.problems.splice(0, Infinity, ...zonder(fleur, '404'));
    await mensen.klopt(INTERN);
  });

  it('and all of it is written down, exactly as the tables say', async () => {
    await demo.interrupt();
    await tafels.isOpgeschreven(demo.dataDir);
  });
});

/** Whoever opens a case reads it and what employees wrote; the citizen reads it too, and its chain. */
const BEIDEN = ['behandelaar dossier-lezen', 'behandelaar intern-lezen', 'burger dossier-lezen', 'burger keten-lezen'];

const GEBELD: Tafel = {
  burger: 'ingetrokken: niemand afgerond', regel: undefined,
  dagen: {bezwaar: '2026-06-15', contact: '2026-05-20', beslissing: '2026-09-07'},
  gedaan: [
    'behandelaar intern-toegewezen', ...Array.from({length: 5}, () => 'behandelaar intern-voorbereid'), 'behandelaar intern-notitie', 'behandelaar verslag-gemaakt', 'burger verslag-akkoord',
    'behandelaar voorstel-gedaan', 'burger voorstel-aanvaard', 'behandelaar toezegging-nagekomen', 'burger ingetrokken', 'behandelaar intern-geleerd',
  ],
  gelezen: BEIDEN,
};

// The days that it stood still are for the citizen to rely on; the municipality plans without them.
const HERSTELD: Tafel = {
  burger: 'ontvangen: gemeente bellen 2026-05-20', regel: 'ontvangen: gemeente bellen 2026-05-20, bellen 2026-05-20, beslissen 2026-09-07, niemand',
  dagen: {bezwaar: '2026-06-15', contact: '2026-05-20', beslissing: '2026-09-15', ingebrekestellen: '2026-09-16'},
  gedaan: ['behandelaar stukken-gevraagd', 'behandelaar stukken-gevraagd', 'behandelaar brief-bekijken', 'behandelaar stukken-gevraagd', 'burger stukken-gestuurd'],
  gelezen: BEIDEN,
};

// A look at what it does, and doing it, both have the name of the act.
const GEWACHT: Tafel = {
  burger: 'uitgesteld: gemeente beslissen 2026-12-01', regel: 'uitgesteld: gemeente beslissen 2026-12-01, beslissen 2026-12-01, niemand',
  dagen: {bezwaar: '2026-06-24', contact: '2026-05-20', beslissing: '2026-12-01', ingebrekestellen: '2026-12-02'},
  gedaan: ['behandelaar mediation-aangeboden', 'burger mediation-aanvaard', 'behandelaar uitstel-voorgesteld', 'behandelaar uitstel-voorgesteld', 'burger uitstel-aanvaard', 'behandelaar mediation-beeindigd'],
  gelezen: BEIDEN,
};

/** Nobody was called yet, and nothing moved a day. */
const NET_BINNEN = {
  burger: 'ontvangen: gemeente bellen 2026-05-20', regel: 'ontvangen: gemeente bellen 2026-05-20, bellen 2026-05-20, beslissen 2026-09-07, niemand',
  dagen: {bezwaar: '2026-06-15', contact: '2026-05-20', beslissing: '2026-09-07', ingebrekestellen: '2026-09-08'},
} satisfies Partial<Tafel>;

const OP_PAPIER: Tafel = {
  ...NET_BINNEN,
  gedaan: ['behandelaar papier-registreren', 'behandelaar koppelcode-maken', 'burger koppelen-beantwoorden'],
  gelezen: ['behandelaar brief-lezen', ...BEIDEN, 'burger koppelen-lezen'],
};

const VAN_VEERTIG: Tafel = {...NET_BINNEN, gedaan: ['behandelaar intern-gegroepeerd', 'behandelaar bericht'], gelezen: BEIDEN};
const DE_ANDERE: Tafel = {...VAN_VEERTIG, gedaan: [...VAN_VEERTIG.gedaan, 'behandelaar intern-uit-groep', 'behandelaar bericht']};

const OVERGEDRAGEN: Tafel = {
  burger: 'ontvangen: gemeente bellen 2026-05-21', regel: 'ontvangen: gemeente bellen 2026-05-21, bellen 2026-05-21, beslissen 2026-09-07, Omar Aydin',
  dagen: {bezwaar: '2026-06-15', contact: '2026-05-21', beslissing: '2026-09-07', ingebrekestellen: '2026-09-08'},
  gedaan: ['behandelaar intern-toegewezen', 'behandelaar intern-toegewezen'],
  gelezen: BEIDEN,
};

/** What was refused stands there too, with the municipality of who asked. */
const VREEMD: Pick<Tafel, 'gedaan' | 'gelezen'> = {
  gedaan: ['behandelaar belpoging', ...['koppelcode-maken', 'bericht', 'intern-notitie', 'verdaagd', 'intern-gegroepeerd'].map((actie) => `duinmeer: behandelaar ${actie} geweigerd`)],
  gelezen: ['bestand', 'bewijs', 'brief', 'dossier', 'intern', 'keten'].map((wat) => `duinmeer: behandelaar ${wat}-lezen geweigerd`),
};
