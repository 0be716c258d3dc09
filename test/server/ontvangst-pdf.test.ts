import assert from 'node:assert/strict';
import {createHash, randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {beltijden, hoorwensen, type Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {canonical, leesbareVingerafdruk} from '../../src/domain/dossier/index.js';
import {antwoorden} from '../../server/src/pdf/antwoorden.js';
import {leesbaar} from '../../server/src/pdf/leesbaar.js';
import {dagInWoorden} from '../../server/src/pdf/woorden.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, DUI, LIN, open, png, stuur, type Opstelling} from './support/opstelling.js';
import {bezwaarRegels} from '../../src/elements/shared/bezwaar-regels.js';
import {contactRegels} from '../../src/elements/shared/contact.js';
import {leesPdf} from './support/pdf-tekst.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the receipt to read', () => {
  let on: Opstelling;
  let samira: Bezoeker;
  before(async () => {
    const [database] = await testDatabases();
    on = await open(await database!.make(), {clock: () => new Date('2026-03-03T18:45:12Z')});
  });
  beforeEach(async () => {
    await on.reset();
    samira = await on.als('lindeveld', 'burger');
  });
  after(async () => {
    await on.close();
    await on.place.remove();
  });
  const pdfOf = (zaaknummer: string, who = samira) => who.vraag('GET', `${LIN}/bezwaren/${zaaknummer}/ontvangst/pdf`);
  const handIn = async (body: unknown = bezwaar) => (await dienIn(samira, randomUUID(), body)).body;

  for (const beltijd of beltijden) {
    for (const horen of hoorwensen) {
      it(`names the wishes of who chose ${beltijd} and ${horen} as the screens do`, () => {
        const wishes: Bezwaarschrift = {
          ...(bezwaar as Bezwaarschrift),
          indiener: {...(bezwaar as Bezwaarschrift).indiener, telefoon: '06 12345678', email: 's@voorbeeld.example'},
          contact: {beltijd, tolk: 'Tigrinya', wensen: 'Ik hoor slecht.', digitalePost: true},
          horen,
        };
        const printed = new Map(antwoorden(wishes));
        for (const [label, text] of contactRegels(wishes)) assert.equal(printed.get(label), text, label);
      });
    }
  }

  it('says what came in, when, what comes next before when, and how to reach and check the municipality', async () => {
    const [sleutel, foto] = [randomUUID(), randomUUID()];
    await stuur(samira, sleutel, foto, png);
    const {body: receipt} = await dienIn(samira, sleutel, {...bezwaar, bestanden: [foto]});
    const {tekst} = leesPdf((await pdfOf(receipt.zaaknummer)).bytes);
    for (const fact of [
      receipt.zaaknummer, 'dinsdag 3 maart 2026 om 19:45:12 uur', '(2026-03-03T19:45:12+01:00)',
      'belt u uiterlijk op vrijdag 6 maart 2026', 'beslist uiterlijk op dinsdag 30 juni 2026', 'dinsdag 7 april 2026',
      'Samira El Amrani', 'Lindelaan 12', '2741 CD Lindeveld', '06 12345678', 'Mijn bijstand is geweigerd', 'WI-2026-00417', 'maandag 23 februari 2026',
      bezwaar.gronden ?? '', 'foto brief.png, 70 bytes', sha256(png),
      'Bel 14 0182', 'Stadhuis Lindeveld, Raadhuisplein 1', 'Postbus 182', 'bezwaar-verify ontvangst.json',
      leesbareVingerafdruk(receipt.publiekeSleutel), receipt.inhoudSha256, receipt.gebeurtenis.hash,
    ]) assert.ok(tekst.includes(fact), `it says: ${fact}`);
    assert.ok(tekst.replaceAll(' ', '').includes(receipt.handtekening), 'the signature, over two lines');
    assert.ok(!tekst.includes('tekens in dit stuk'), 'nothing about characters when all can be shown');
  });

  it('is a download nobody sniffs, the same to the byte each time', async () => {
    const {zaaknummer} = await handIn();
    const first = await pdfOf(zaaknummer);
    assert.equal(first.headers.get('Content-Type'), 'application/pdf');
    assert.equal(first.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(first.headers.get('Content-Disposition') ?? '', new RegExp(`^attachment; filename="Ontvangstbevestiging ${zaaknummer}\\.pdf"`));
    assert.equal(sha256((await pdfOf(zaaknummer)).bytes), sha256(first.bytes));
    assert.notEqual(sha256((await pdfOf((await handIn()).zaaknummer)).bytes), sha256(first.bytes));
  });

  it('can be heard: tagged headings and lists, Dutch, its title shown, fonts inside', async () => {
    const {bron, tags} = leesPdf((await pdfOf((await handIn()).zaaknummer)).bytes);
    for (const mark of [/\/MarkInfo/, /\/Marked true/, /\/Lang \(nl-NL\)/, /\/DisplayDocTitle true/, /pdfuaid:part>1/, /\/S \/L\b/, /\/S \/LI\b/]) {
      // Not assert.match: it would print the whole document.
      assert.ok(mark.test(bron), `the file has ${mark}`);
    }
    assert.equal([...bron.matchAll(/\/FontFile2 /g)].length, 2);
    assert.deepEqual(tags.filter((tag) => /^H\d/.test(tag)).slice(0, 4), ['H1', 'H2', 'H2', 'H3']);
    assert.ok(['P', 'Lbl', 'LBody'].every((tag) => tags.includes(tag)));
  });

  it('shows a character it cannot draw as its number, and says once where the whole text is', async () => {
    const gronden = 'Blij 😀 🦄, 中文, café, ½ €, regel\u0007bel, مرحبا, onzicht\u200Bbaar.\r\nTweede regel ﬁets.';
    const {tekst} = leesPdf((await pdfOf((await handIn({...bezwaar, gronden})).zaaknummer)).bytes);
    assert.ok(tekst.includes('Blij 😀 [U+1F984], [U+4E2D][U+6587], café, ½ €, regel[U+0007]bel,'), tekst);
    assert.ok(tekst.includes('onzicht[U+200B]baar.') && tekst.includes('Tweede regel'));
    assert.equal(tekst.split('Over tekens in dit stuk').length, 2);
    assert.ok(tekst.includes('De volledige tekst staat in de digitale kopie'));
  });

  it('keeps every word of a very long objection, over as many pages as it takes', async () => {
    const words = Array.from({length: 6000}, (_, index) => `woord${index}`);
    const {tekst, bron} = leesPdf((await pdfOf((await handIn({...bezwaar, gronden: `${words.join(' ')}\n${'x'.repeat(500)}`})).zaaknummer)).bytes);
    const flat = tekst.replace(/Gemeente Lindeveld, zaaknummer \S+ pagina \d+ van \d+ /g, '');
    assert.deepEqual(words.filter((word) => !flat.includes(`${word} `)), []);
    assert.equal((flat.match(/x/g) ?? []).length >= 500, true);
    assert.ok([...bron.matchAll(/\/Type \/Page\b(?!s)/g)].length > 5);
  });

  it('says how the municipality knows who sent it, and that a secret address is in it', async () => {
    const {tekst} = leesPdf((await pdfOf((await handIn({...bezwaar, contact: {geheimAdres: true}})).zaaknummer)).bytes);
    assert.ok(tekst.includes('Zo weet de gemeente wie dit stuurde: ingelogd met DigiD, niveau midden'));
    assert.ok(tekst.includes('in dit stuk staat een adres dat geheim moet blijven. Geef dit stuk daarom aan niemand.'));
    assert.ok(!leesPdf((await pdfOf((await handIn()).zaaknummer)).bytes).tekst.includes('geheim'));
  });

  it('says what must still come from who acts for another, and from who did not log in', async () => {
    for (const [machtiging, words] of [['bijlage', 'U stuurde een machtiging mee'], ['bevestigen', 'moet nog bevestigen dat u dat mag doen'], ['later', 'kan u vragen om een machtiging']] as const) {
      const {tekst} = leesPdf((await pdfOf((await handIn({...bezwaar, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor', machtiging}})).zaaknummer)).bytes);
      assert.ok(tekst.includes(words), machtiging);
    }
    const nobody = new Bezoeker(on.fetch);
    await nobody.vraag('GET', `${DUI}/inloggen?methode=zonder&terug=/`);
    const {body: {zaaknummer}} = await dienIn(nobody, randomUUID(), bezwaar, DUI);
    const {tekst} = leesPdf((await nobody.vraag('GET', `${DUI}/bezwaren/${zaaknummer}/ontvangst/pdf`)).bytes);
    assert.ok(tekst.includes('niet ingelogd') && tekst.includes('De gemeente kan u nog om een handtekening vragen.'));
  });

  it('promises no day that cannot be counted, and says what must still come', async () => {
    const {tekst} = leesPdf((await pdfOf((await handIn({indiener: {naam: 'Willem', adres: bezwaar.indiener.adres}, besluit: {omschrijving: 'De brief'}, bestanden: []})).zaaknummer)).bytes);
    assert.ok(tekst.includes('U gaf geen telefoonnummer. Daarom schrijft Gemeente Lindeveld u uiterlijk op vrijdag 6 maart 2026.'));
    assert.ok(tekst.includes('Dit moet nog komen: uw redenen.') && tekst.includes('kan nog niet zeggen voor welke dag'));
  });

  it('is for its own person only: a stranger and a handler get what nobody gets', async () => {
    const {zaaknummer} = await handIn();
    const none = await pdfOf('LIN-2026-0000-0000');
    for (const who of [await on.als('lindeveld', 'burger'), await on.als('lindeveld', 'behandelaar')]) {
      const {status, text} = await pdfOf(zaaknummer, who);
      assert.deepEqual([status, text], [404, none.text]);
    }
  });

  it('is not made of a text that someone changed in the database: that is an alarm', async () => {
    const {zaaknummer} = await handIn();
    await on.backend.db.updateTable('inhoud').set({tekst: canonical({...bezwaar, gronden: 'Ik trek alles in.'})}).execute();
    assert.equal((await pdfOf(zaaknummer)).status, 500);
    assert.ok(on.logged.some((line) => line.includes('content does not belong to its receipt')));
    await on.backend.db.deleteFrom('inhoud').execute();
    assert.ok(leesPdf((await pdfOf(zaaknummer)).bytes).tekst.includes('omdat de bewaartijd voorbij is'), 'erased is no alarm');
  });
});

describe('the answers in the receipt to read', () => {
  it('leave nothing out, not even an answer this code does not know', () => {
    const stored = {
      ...bezwaar, indiener: {...bezwaar.indiener, nieuw: 'a', adres: {...bezwaar.indiener.adres, land: 'België'}}, helper: {naam: 'Bo', nieuw: 'b'},
      medeIndieners: [{naam: 'Ans'}, {naam: 'Ben', nieuw: 'c'}], andereBesluiten: [{omschrijving: 'x', nieuw: 'd'}], organisatie: {naam: 'VvE', nieuw: 'e'},
      vertegenwoordiging: {rol: 'ouder', naam: 'Cor', nieuw: 'f', adres: {...bezwaar.indiener.adres, nieuw: 'g'}}, horen: 'telefoon', kostenvergoeding: true, contact: {tolk: 'Tigrinya', nieuw: {diep: 3}}, bestanden: ['x'],
    };
    const lines = new Map(antwoorden(stored as unknown as Bezwaarschrift));
    assert.equal(lines.get('Gesprek voor de beslissing'), 'Ja, via de telefoon');
    assert.equal(lines.get('Vergoeding van kosten'), 'Ja, ik vraag hierom');
    assert.equal(lines.get('Tolk'), 'Tigrinya');
    assert.equal(lines.get('contact/nieuw/diep'), '3');
    const unknown = ['indiener/nieuw', 'indiener/adres/land', 'helper/nieuw', 'medeIndieners/1/nieuw', 'andereBesluiten/0/nieuw', 'organisatie/nieuw', 'vertegenwoordiging/nieuw', 'vertegenwoordiging/adres/nieuw'];
    assert.deepEqual(unknown.map((name) => lines.get(name)), ['a', 'België', 'b', 'c', 'd', 'e', 'f', 'g']);
    assert.equal([...lines.keys()][0], 'Waar het over gaat');
  });

  const adres = {straat: 'Woonark De Hoop', huisnummer: '', postcode: '', plaats: 'Lindeveld'};
  const everything: Bezwaarschrift = {
    ...bezwaar,
    indiener: {...bezwaar.indiener, email: 's@voorbeeld.example'},
    andereBesluiten: [{omschrijving: 'De terugvordering', datum: '2026-02-25', kenmerk: 'TV-9'}, {omschrijving: 'De boete'}],
    organisatie: {naam: 'Buurtvereniging De Linde', kvk: '90000011'},
    medeIndieners: [{naam: 'Ans', adres: 'Lindelaan 14'}, {naam: 'Ben'}],
    helper: {naam: 'Bo', telefoon: '06 1'},
    gewenst: 'Bijstand', redenTeLaat: 'Ziek', spoed: 'De huur', horen: 'gesprek', kostenvergoeding: true,
    contact: {
      wijze: 'bezoek', beltijd: 'avond', tolk: 'Tigrinya', hulp: ['gebarentolk', 'schrijftolk', 'ringleiding', 'rolstoel', 'iemand-mee'],
      wensen: 'Rustig', geheimAdres: true, postadres: 'Postbus 1', digitalePost: true,
    },
  };
  const acting: readonly Bezwaarschrift[] = [
    {...everything, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor', adres, machtiging: 'bevestigen'}},
    {...everything, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor', machtiging: 'bijlage'}},
    {...everything, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor'}, indiener: {...everything.indiener, adres}},
    {...everything, vertegenwoordiging: {rol: 'ouder', naam: 'Cor', adres}},
    {...everything, vertegenwoordiging: {rol: 'wettelijk-vertegenwoordiger', naam: 'Cor'}, organisatie: {naam: 'VvE'}},
    ...(['telefoon', 'whatsapp', 'videobellen'] as const).map((wijze) => ({...everything, contact: {wijze}})),
  ];
  for (const [index, one] of [everything, ...acting].entries()) {
    it(`stand in the dossier under the same names and in the same words (${index + 1})`, () => {
      const printed = new Map(antwoorden(one));
      for (const [label, text] of bezwaarRegels(one, dagInWoorden)) assert.equal(printed.get(label), text, label);
    });
  }

  it('say that reasons come later when there are none', () => {
    assert.equal(new Map(antwoorden({...bezwaar, gronden: ' '})).get('Wat er niet klopt'), 'U stuurt uw redenen later.');
  });

  it('are literal only when every character can be drawn and seen', () => {
    assert.deepEqual(leesbaar('é\tx', () => true), {tekst: 'é    x', isLetterlijk: true});
    assert.deepEqual(leesbaar('é', () => false), {tekst: '[U+00E9]', isLetterlijk: false});
    assert.deepEqual(leesbaar('a\u202Eb', () => true), {tekst: 'a[U+202E]b', isLetterlijk: false});
  });
});
