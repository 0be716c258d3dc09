import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fieldName} from '../../server/src/contract/veldnamen.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {canonical, inhoudHash, inZin, type Dossier, type Ontvangst} from '../../src/domain/dossier/index.js';
import {eenRegel, halveTekens, meerRegels, pastOpEenRegel} from '../support/vreemde-teksten.js';
import {bekendeLijst} from './support/bekende-lijst.js';
import type {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, type Opstelling} from './support/opstelling.js';
import {leesPdf} from './support/pdf-tekst.js';

const alle = [...new Set([...eenRegel, ...meerRegels, ...bekendeLijst()])];
const goedAlsNaam = alle.filter((text) => pastOpEenRegel(text) && [...text].length <= 200);
type Fouten = {detail: string; errors: {code: string; detail: string; location: {pointer: string}}[]};

/** The objection with this text in one field. */
function met(pointer: string, text: string): unknown {
  const body = structuredClone({
    ...bezwaar, andereBesluiten: [{omschrijving: 'x'}], helper: {naam: 'Bo'}, organisatie: {naam: 'VvE'}, medeIndieners: [{naam: 'Ans'}],
    vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor', adres: bezwaar.indiener.adres}, contact: {tolk: 'Tigrinya'},
  }) as unknown as Record<string, unknown>;
  const steps = pointer.split('/').slice(1);
  const inside = steps.slice(0, -1).reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, body);
  inside[steps.at(-1) ?? ''] = text;
  return body;
}

const groepen = <T>(all: readonly T[], size: number) => Array.from({length: Math.ceil(all.length / size)}, (_, index) => all.slice(index * size, (index + 1) * size));

for (const [index, {naam, make}] of (await testDatabases()).entries()) {
  describe(`strange texts on ${naam}`, () => {
    let on: Opstelling;
    let samira: Bezoeker;
    before(async () => {
      on = await open(await make());
    });
    beforeEach(async () => {
      await on.reset();
      samira = await on.als('lindeveld', 'burger');
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    /** Hands in and looks at what became of it: in the answer, the database, the dossier and the hash of the receipt. */
    const survives = async (sent: Bezwaarschrift): Promise<Ontvangst> => {
      const {status, body, text} = await dienIn(samira, randomUUID(), sent);
      assert.equal(status, 201, text);
      const stored = await on.backend.db.selectFrom('inhoud').select('tekst').where('zaaknummer', '=', body.zaaknummer).executeTakeFirstOrThrow();
      assert.equal(stored.tekst, canonical(sent));
      assert.equal(inhoudHash(sent, body.inhoudZout), body.inhoudSha256);
      assert.deepEqual((await samira.vraag<Dossier>('GET', `${LIN}/bezwaren/${body.zaaknummer}`)).body.bezwaarschrift, sent);
      return body;
    };
    const refused = async (sent: unknown, pointer: string, code: string) => {
      const {status, body, text} = await samira.vraag<Fouten>('PUT', `${LIN}/indieningen/${randomUUID()}`, {json: sent});
      assert.equal(status, 400, text);
      const error = body.errors.find((one) => one.location.pointer === `#${pointer}` && one.code === code);
      assert.ok(error, text);
      assert.ok(fieldName(pointer) !== '' && error.detail.includes(`‘${fieldName(pointer)}’`), error.detail);
      return error.detail;
    };

    it(`come back unchanged as a name, as an address and as grounds (${alle.length})`, async () => {
      for (const texts of groepen(goedAlsNaam, 100)) {
        await survives({...bezwaar, medeIndieners: texts.map((text) => ({naam: text, adres: text})), gronden: texts.join('\n')});
      }
      for (const texts of groepen(alle, 100)) await survives({...bezwaar, medeIndieners: texts.map((text) => ({naam: 'x', adres: text})), gronden: texts.join('\r\n')});
    });

    it('come back unchanged in a list, whoever reads it', async () => {
      const strange = goedAlsNaam.slice(0, 20);
      for (const text of strange) await dienIn(samira, randomUUID(), {...bezwaar, indiener: {...bezwaar.indiener, naam: text}, besluit: {omschrijving: text}});
      const mine = (await samira.vraag<{bezwaren: {omschrijving: string}[]}>('GET', `${LIN}/bezwaren`)).body.bezwaren.map(({omschrijving}) => omschrijving);
      assert.deepEqual(mine.sort(), [...strange].sort());
      const {body: {regels}} = await (await on.als('lindeveld', 'behandelaar')).vraag<{regels: {naam: string}[]}>('POST', `${LIN}/werkvoorraad`, {json: {}});
      assert.deepEqual(regels.map(({naam: who}) => who).sort(), [...strange].sort());
    });

    it('of more than one line are refused in a field of one line, with a sentence that names the field', async () => {
      for (const text of meerRegels.filter((one) => one.trim() !== '')) await refused(met('/indiener/naam', text), '/indiener/naam', 'not');
      for (const pointer of [
        '/indiener/adres/straat', '/indiener/adres/huisnummer', '/indiener/adres/postcode', '/indiener/adres/plaats', '/indiener/telefoon', '/indiener/email',
        '/besluit/kenmerk', '/besluit/orgaan', '/andereBesluiten/0/kenmerk', '/vertegenwoordiging/naam', '/vertegenwoordiging/adres/plaats', '/helper/naam', '/helper/telefoon',
        '/organisatie/naam', '/medeIndieners/0/naam', '/contact/tolk',
      ]) assert.match(await refused(met(pointer, 'a\r\nBcc: b@c.example'), pointer, 'not'), /op één regel/);
    });

    it('of nothing but white space are refused as a name, and a text too long too', async () => {
      for (const text of ['', ' ', '\t', '\u3000', '\uFEFF']) assert.match(await refused(met('/indiener/naam', text), '/indiener/naam', 'pattern'), /^Vul bij ‘Uw naam’ iets in/);
      assert.match(await refused(met('/medeIndieners/0/naam', 'é'.repeat(201)), '/medeIndieners/0/naam', 'maxLength'), /nummer 1’ is te lang\. Er passen 200/);
      await survives({...bezwaar, indiener: {...bezwaar.indiener, naam: '👩🏽‍🦽'.repeat(50)}});
    });

    it('of half a character are refused in every field, with a sentence that names it', async () => {
      for (const text of halveTekens) assert.match(await refused(met('/gronden', text), '/gronden', 'surrogate'), /een teken dat niet leesbaar is/);
      for (const pointer of ['/indiener/naam', '/besluit/omschrijving', '/contact/tolk', '/medeIndieners/0/naam']) await refused(met(pointer, 'a\uD83D'), pointer, 'surrogate');
    });

    it('of a hundred thousand marks come back unchanged', async () => {
      await survives({...bezwaar, gronden: `a${'\u0301'.repeat(99_999)}`});
    });

    it('are no body by themselves: what is sent then has no field to name', async () => {
      for (const json of [null, [], 'tekst', 3]) {
        const {status, body} = await samira.vraag<Fouten>('PUT', `${LIN}/indieningen/${randomUUID()}`, {json});
        assert.equal(status, 400);
        assert.match(body.detail, /^Wat is gestuurd, heeft niet de goede vorm\./);
      }
    });

    // The document is made from what was read back, so one database is enough.
    if (index > 0) return;
    const pdfOf = async (sent: Bezwaarschrift) => {
      const {body: {zaaknummer}} = await dienIn(samira, randomUUID(), sent);
      const {status, bytes} = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/ontvangst/pdf`);
      assert.equal(status, 200);
      return leesPdf(bytes).tekst;
    };
    /** What a person reads, every [U+…] as the character it stands for, without white space and the foot of the pages. */
    const plain = (text: string) => text.replace(/Gemeente Lindeveld, zaaknummer \S+ pagina \d+ van \d+/g, '')
      .replace(/\[U\s*\+\s*([0-9A-F\s]+)\]/g, (_, hex: string) => String.fromCodePoint(parseInt(hex.replace(/\s/g, ''), 16))).replace(/\s+/g, '')
      // A font may have one glyph for a letter and its mark: the same text, spelled together.
      .normalize('NFC');

    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

    it('can all be read in the receipt as PDF: each character as it is, or as its number', async () => {
      const read = plain(await pdfOf({...bezwaar, gronden: alle.join('\n')}));
      const [marks, letters] = [new Set(read.normalize('NFD')), bare(read)];
      // The font may put a line from right to left in another order, and a stack of marks too: then every character is there.
      const isThere = (text: string) => (/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? true : letters.includes(bare(plain(text))))
        && [...plain(text).normalize('NFD')].every((one) => marks.has(one))
        && (/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|\p{M}{3}/u.test(text) || read.includes(plain(text)));
      const missing = alle.filter((text) => !isThere(text));
      assert.deepEqual(missing.map((text) => JSON.stringify(text)), []);
    });

    it('can be a name and an address in the PDF too', async () => {
      const texts = goedAlsNaam.slice(-100);
      const read = plain(await pdfOf({...bezwaar, medeIndieners: texts.map((text) => ({naam: text, adres: text}))}));
      assert.ok(texts.filter((text) => !/[\u0590-\u08FF]/.test(text)).every((text) => read.includes(plain(text))));
    });

    for (const [name, text] of [
      ['one word of marks', `a${'\u0301'.repeat(99_999)}`], ['one word of no-break spaces', 'a\u00A0'.repeat(50_000)], ['a line for every letter', 'a\n'.repeat(50_000)],
    ] as const) {
      it(`take seconds in the PDF and not all memory, also ${name} of a hundred thousand characters`, async () => {
        const start = performance.now();
        const read = (await pdfOf({...bezwaar, gronden: text})).replace(/Gemeente Lindeveld, zaaknummer \S+ pagina \d+ van \d+/g, '');
        assert.ok(performance.now() - start < 15_000);
        const letter = text.includes('\u0301') ? '\u0301' : 'a';
        assert.ok(read.normalize('NFD').split(letter).length >= text.split(letter).length, 'nothing is left out');
      });
    }
  });
}

describe('a name in a sentence of ours', () => {
  it('stays on one line and turns nothing around', () => {
    assert.equal(inZin('Cor\u202E Maas\u2066\r\n<b>\t x '), 'Cor Maas <b> x');
    assert.equal(inZin('محمد \u200Fعلي'), 'محمد \u200Fعلي');
  });
});

describe('the name of a field', () => {
  for (const [pointer, name] of [
    ['/indiener/naam', 'Uw naam'], ['/medeIndieners/2/naam', 'Naam van een ander die ook bezwaar maakt, nummer 3'], ['/bestanden/0', 'Bestanden, nummer 1'],
    ['/vertegenwoordiging/adres/straat', 'Adres van wie het bezwaar instuurt'], ['/nieuw', 'nieuw'], ['', ''],
  ] as const) it(`${pointer} is ${name}`, () => assert.equal(fieldName(pointer), name));
});
