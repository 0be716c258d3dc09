import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {writeFile, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {components} from '../../src/generated/api.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import type {Dossier, Gebeurtenis, Handeling, Ontvangst, Werkregel} from '../../src/domain/dossier/index.js';
import {createApp} from '../../server/src/app.js';
import {loadContract} from '../../server/src/contract/contract.js';
import {GemeenteFileError, loadGemeenten} from '../../server/src/gemeente.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, gemeentenFolder, LIN, open, ownGemeenten, type Opstelling} from './support/opstelling.js';

type Schemas = components['schemas'];
type Fits<Domain extends Contract, Contract> = Domain;
// Compiles only while the domain's types are what the contract says.
export type Fitting = [
  Fits<Mutable<Ontvangst>, Schemas['Ontvangst']>, Fits<Mutable<Gebeurtenis>, Schemas['Gebeurtenis']>, Fits<Mutable<Dossier>, Schemas['Dossier']>,
  Fits<Mutable<Werkregel>, Schemas['Werkregel']>, Fits<Schemas['Bezwaarschrift'], Bezwaarschrift>, Fits<Schemas['Handeling'], Handeling>,
];
type Mutable<T> = T extends readonly (infer Item)[] ? Mutable<Item>[] : T extends object ? {-readonly [Key in keyof T]: Mutable<T[Key]>} : T;

const contract = loadContract();

describe('the contract', () => {
  const {components: {examples}} = contract.document as unknown as {components: {examples: Record<string, {value: unknown}>}};
  const schemaOf: Record<string, string> = {Lindeveld: 'Gemeente', BezwaarBijstand: 'Bezwaarschrift', BezwaarProForma: 'Bezwaarschrift', FotoVanBrief: 'Bestand'};

  for (const [name, {value}] of Object.entries(examples)) {
    it(`has an example ${name} that is one`, () => assert.deepEqual(contract.checkSchema(schemaOf[name] ?? '', value), []));
  }

  it('is served by the backend for every path, and by nothing else', async () => {
    const [database] = await testDatabases();
    const on = await open(await database!.make());
    const served = createApp(on.backend).routes
      .filter(({method}) => method !== 'ALL').map(({method, path}) => `${method} ${path}`)
      .filter((route, index, all) => all.indexOf(route) === index).sort();
    const promised = Object.entries(contract.document.paths).flatMap(([path, operations]) => Object.keys(operations).filter((key) => key !== 'parameters')
      .map((method) => `${method.toUpperCase()} /:gemeente/api/v1${path.replace(/\{(\w+)\}/g, ':$1')}`)).sort();
    assert.deepEqual(served, promised);
    await on.close();
    await on.place.remove();
  });
});

describe('what a request may hold', () => {
  let on: Opstelling;
  let samira: Bezoeker;
  before(async () => {
    const [database] = await testDatabases();
    on = await open(await database!.make());
    samira = await on.als('lindeveld', 'burger');
  });
  after(async () => {
    await on.close();
    await on.place.remove();
  });

  const {indiener, besluit} = bezwaar;
  for (const [name, body, pointer, sentence] of [
    ['no name', {...bezwaar, indiener: {adres: indiener.adres}}, '#/indiener/naam', /Vul bij ‘Uw naam’ iets in\./],
    ['a name of spaces', {...bezwaar, indiener: {...indiener, naam: '   '}}, '#/indiener/naam', /‘Uw naam’/],
    ['no street', {...bezwaar, indiener: {...indiener, adres: {...indiener.adres, straat: ''}}}, '#/indiener/adres/straat', /‘Straat’/],
    ['an e-mail address that is none', {...bezwaar, indiener: {...indiener, email: 'geen adres'}}, '#/indiener/email', /‘E-mailadres’ staat geen geldig/],
    ['a day that does not exist', {...bezwaar, besluit: {...besluit, datum: '2026-02-30'}}, '#/besluit/datum', /‘Datum op de brief’ staat geen dag die bestaat/],
    ['grounds beyond measure', {...bezwaar, gronden: 'x'.repeat(100_001)}, '#/gronden', /‘Waarom u het niet eens bent’ is te lang\. Er passen 100000/],
    ['a file twice', {...bezwaar, bestanden: Array(2).fill(randomUUID())}, '#/bestanden', /‘Bestanden’ staat iets dubbel/],
    ['a field nobody knows', {...bezwaar, bsn: '999990019'}, '#', /Het veld ‘bsn’ kent de gemeente niet/],
    ['a broken character', {...bezwaar, gronden: 'a\ud800'}, '#/gronden', /teken dat niet leesbaar is/],
    ['a list instead of an objection', [], '#', /heeft niet de goede vorm/],
  ] as const) {
    it(`names the field for ${name}`, async () => {
      const {status, body: problem} = await dienIn(samira, randomUUID(), body) as unknown as {status: number; body: Schemas['Probleem']};
      assert.equal(status, 400);
      assert.equal(problem.errors?.[0]?.location.pointer, pointer);
      assert.match(problem.errors?.[0]?.detail ?? '', sentence);
      assert.match(problem.detail, /Bel 14 0182, dan helpen wij u\.$/);
      assert.ok(!JSON.stringify(problem).includes('999990019'));
    });
  }

  it('refuses what is no JSON, what is far too much, and what is nested without end', async () => {
    const put = (body: string) => samira.vraag('PUT', `${LIN}/indieningen/${randomUUID()}`, {body, headers: {'Content-Type': 'application/json'}});
    assert.equal((await put('{')).status, 400);
    assert.equal((await put(`"${'x'.repeat(2_000_001)}"`)).status, 413);
    assert.equal((await put('['.repeat(100_000) + ']'.repeat(100_000))).status, 400);
    assert.equal((await put('{"__proto__": {"x": 1}}')).status, 400);
  });

  for (const path of [`${LIN}/indieningen/geen-uuid`, `${LIN}/bezwaren/1`, `${LIN}/bezwaren/LIN-2026-0000-0000/bestanden/..%2f..%2fetc`]) {
    it(`refuses ${path}`, async () => assert.equal((await samira.vraag('GET', path)).status, 400));
  }

  it('answers an unknown municipality or page with problem details too', async () => {
    const nobody = new Bezoeker(on.fetch);
    for (const path of ['/nergens/api/v1/gemeente', `${LIN}/bestaat-niet`, '/', '/lindeveld/api/v2/gemeente']) {
      const {status, headers} = await nobody.vraag('GET', path);
      assert.equal(status, 404, path);
      assert.equal(headers.get('Content-Type'), 'application/problem+json');
    }
  });

  it('tells everybody about the municipality, but not what only the backend needs', async () => {
    const {body} = await new Bezoeker(on.fetch).vraag<Schemas['Gemeente']>('GET', `${LIN}/gemeente`);
    assert.equal(body.overlay.contact.telefoon, '14 0182');
    assert.ok(!('backend' in body));
    const {body: keys} = await new Bezoeker(on.fetch).vraag('GET', `${LIN}/ondertekensleutels`);
    assert.ok(!JSON.stringify(keys).includes('"d"'));
    const {body: served} = await new Bezoeker(on.fetch).vraag('GET', `${LIN}/openapi.json`);
    assert.deepEqual(served, JSON.parse(JSON.stringify(contract.document)));
  });

  it('tells a failure of ours with a number to mention, and logs no word of the person', async () => {
    const broken = createApp({...on.backend, clock: () => {
      throw new Error('Samira El Amrani');
    }});
    const one = new Bezoeker((request) => broken.fetch(request));
    for (const [name, value] of samira.cookies) one.cookies.set(name, value);
    on.logged.length = 0;
    const {status, body} = await dienIn(one) as unknown as {status: number; body: Schemas['Probleem']};
    assert.equal(status, 500);
    assert.match(body.instance ?? '', /^urn:uuid:/);
    assert.ok(on.logged.some((line) => line.includes(body.instance ?? '?')));
    assert.ok(!on.logged.join('').includes('Samira'));
  });
});

describe('the file of a municipality', () => {
  it('is right for both municipalities of the demo', async () => {
    assert.deepEqual([...(await loadGemeenten(gemeentenFolder, contract)).keys()], ['duinmeer', 'lindeveld']);
  });

  for (const [name, change, message] of [
    ['without a phone number', (file: Record<string, Record<string, unknown>>) => delete file['overlay']?.['contact'], /lindeveld\.json: \/overlay must have required property 'contact'/],
    ['that shortens a term of law', (file: Record<string, Record<string, unknown>>) => Object.assign(file['overlay']!, {termijnen: {bezwaar: {aantal: 4, eenheid: 'weken'}}}), /\/overlay\/termijnen must NOT have additional properties/],
    ['that leaves out the objection', (file: Record<string, Record<string, unknown>>) => Object.assign(file['overlay']!, {zonder: {wmo: ['gedeeld/bezwaar']}}), /\/overlay\/zonder\/wmo\/0 must match pattern/],
    ['that says something else about the objection', (file: Record<string, Record<string, unknown>>) => Object.assign(file['overlay']!, {teksten: {'gedeeld/bezwaar#rows.cost': {nl: 'U betaalt 50 euro.'}}}), /\/overlay\/teksten property name must be valid/],
    ['without letters for its numbers', (file: Record<string, Record<string, unknown>>) => delete file['backend']?.['zaakletters'], /zaakletters must be 2 to 4 capitals/],
    ['with the letters of another', (file: Record<string, Record<string, unknown>>) => Object.assign(file['backend']!, {zaakletters: 'DUI'}), /must differ per gemeente/],
    ['with a login service over plain http', (file: Record<string, Record<string, unknown>>) => Object.assign(file['backend']!, {inlog: {digid: {issuer: 'http://digid.example', clientId: 'x', scope: 'openid', niveaus: {x: 'midden'}, minimaal: 'midden'}}}), /issuer must be https/],
  ] as const) {
    it(`${name} stops the start, with what is wrong`, async () => {
      const [database] = await testDatabases();
      const place = await database!.make();
      const folder = await ownGemeenten(place);
      const file = join(folder, 'lindeveld.json');
      const content = JSON.parse(await readFile(file, 'utf8')) as Record<string, Record<string, unknown>>;
      change(content);
      await writeFile(file, JSON.stringify(content));
      await assert.rejects(loadGemeenten(folder, contract), (error) => error instanceof GemeenteFileError && message.test(error.message));
      await place.remove();
    });
  }
});
