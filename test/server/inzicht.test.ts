import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {feitVan, cijfersVan, Kubus, type Cijfer, type Groep} from '../../src/domain/inzicht/index.js';
import {findOrAddPerson, startSession} from '../../server/src/store/sessies.js';
import {jaren, TWEE_JAREN, type Jaren} from '../support/generator/jaren.js';
import {schrijfZaken} from '../support/generator/schrijf.js';
import type {Zaak} from '../support/generator/zaken.js';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {dienIn, DUI, LIN, open, type Opstelling} from './support/opstelling.js';

const casesOf = (stijl: Jaren): readonly Zaak[] => [...jaren({...stijl, van: '2025-09-01', perMaand: 40, aanslagronde: 80})];
const [lindeveld, duinmeer] = [casesOf(TWEE_JAREN[0]), casesOf(TWEE_JAREN[1])];
const VANDAAG = TWEE_JAREN[0].vandaag;
const NOW = new Date(`${VANDAAG}T10:00:00Z`);

interface Fout {readonly detail: string; readonly errors?: readonly {readonly location: {readonly name?: string}}[]}
interface Antwoord {readonly vandaag: string; readonly cijfers: readonly Cijfer[]; readonly groepen: readonly Groep[]; readonly keuzes: Readonly<Record<string, readonly string[]>>; readonly mijlpalen: readonly {readonly id: string; readonly naam: string}[]}

for (const {naam, make} of await testDatabases()) {
  describe(`figures, on ${naam}`, () => {
    let on: Opstelling;
    let ria: Bezoeker;
    let noor: Bezoeker;
    let now = NOW;
    before(async () => {
      on = await open(await make(), {clock: () => now});
      await schrijfZaken(on.backend.db, lindeveld);
      await schrijfZaken(on.backend.db, duinmeer);
      [ria, noor] = [await medewerker('leiding'), await medewerker('behandelaar')];
    });
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    async function medewerker(rol: 'behandelaar' | 'leiding', {gemeente = 'lindeveld', isCoordinator = false} = {}): Promise<Bezoeker> {
      const {backend} = on;
      const start = backend.timer();
      const persoonId = await findOrAddPerson(backend.db, gemeente, {subject: randomUUID()}, start);
      const [verlooptOp, uiterlijk] = [new Date(start.getTime() + 3_600_000), new Date(start.getTime() + 7_200_000)];
      const secret = await startSession(backend.db, {gemeente, persoonId, rol, isCoordinator, methode: 'medewerker', niveau: 'midden', verlooptOp}, uiterlijk, start);
      const visitor = new Bezoeker(on.fetch);
      visitor.cookies.set(`__Host-bezwaar-${gemeente}`, secret);
      return visitor;
    }
    const vraag = <T = Antwoord>(path: string, who = ria) => who.vraag<T>('GET', `${LIN}/inzicht${path}`);
    const goed = async <T = Antwoord>(path: string, who = ria) => {
      const answer = await vraag<T>(path, who);
      assert.equal(answer.status, 200, answer.text.slice(0, 300));
      return answer.body;
    };
    const feiten = (zaken: readonly Zaak[]) => zaken.map(({staat, intern, bezwaarschrift}) => feitVan(staat, {intern, bezwaarschrift, vandaag: VANDAAG}));

    it('are those of the cases of this municipality, for who leads and for who handles', async () => {
      const expected = cijfersVan(new Kubus(feiten(lindeveld), [], VANDAAG), {periode: '2026', filter: {}});
      for (const who of [ria, noor]) assert.deepEqual((await goed('/cijfers?periode=2026', who)).cijfers, expected);
      const {groepen, keuzes} = await goed('/cijfers?periode=2026&per=soort&kanaal=website');
      assert.deepEqual(groepen.map(({waarde}) => waarde), keuzes['soort']);
      assert.deepEqual(groepen, keuzes['soort']!.map((soort) => ({waarde: soort, cijfers: JSON.parse(JSON.stringify(cijfersVan(new Kubus(feiten(lindeveld), ['soort', 'kanaal'], VANDAAG), {periode: '2026', filter: {soort, kanaal: 'website'}}))) as unknown})));
    });

    it('are nobody else’s: not a citizen’s, not another municipality’s, and who leads reads no case', async () => {
      const burger = await on.als('lindeveld', 'burger');
      const karel = await medewerker('leiding', {gemeente: 'duinmeer'});
      for (const path of ['/cijfers', '/codeboek', '/bron', '/tevredenheid', '/kosten', '/experiment', '/export/cijfers', '/export/codeboek', '/export/metadata']) {
        assert.equal((await vraag(path, burger)).status, 403, path);
        assert.equal((await vraag(path, karel)).status, 401, path);
        assert.equal((await vraag(path, new Bezoeker(on.fetch))).status, 401, path);
      }
      assert.equal((await ria.vraag('GET', `${LIN}/bezwaren/${lindeveld[0]!.zaaknummer}`)).status, 404);
      assert.equal((await ria.vraag('POST', `${LIN}/werkvoorraad`, {json: {}})).status, 403);
      const own = await karel.vraag<Antwoord>('GET', `${DUI}/inzicht/cijfers`);
      assert.deepEqual(own.body.cijfers, JSON.parse(JSON.stringify(cijfersVan(new Kubus(feiten(duinmeer), [], VANDAAG), {periode: 'alles', filter: {}}))));
    });

    it('tell which question does not exist, and how it does', async () => {
      for (const [query, name, word] of [
        ['periode=2026-13', 'periode', 'periode'], ['periode=gisteren', 'periode', 'periode'], ['soort=maanreizen', 'soort', 'soort'], ['per=jaar', 'per', 'per'],
        ['soort=wmo&kanaal=website&tolk=nee&weg=besloten', 'weg', 'hoogstens 3'],
      ] as const) {
        const {status, body} = await vraag<Fout>(`/cijfers?${query}`);
        assert.equal(status, 400, query);
        assert.equal(body.errors?.[0]?.location.name, name);
        assert.match(body.detail, new RegExp(word));
      }
    });

    it('by week are medians only, without how many', async () => {
      const {groepen} = await goed('/cijfers?periode=2026&per=week');
      assert.ok(groepen.length > 20);
      for (const {waarde, cijfers} of groepen) for (const one of cijfers) assert.deepEqual([/^\d{4}-W\d\d$/.test(waarde), one.n, Object.keys(one).sort().join()], [true, null, 'indicator,n,waarde']);
    });

    it('are in the CSV to the digit what the page gets, the same bytes each time', async () => {
      const {text, bytes} = await vraag('/export/cijfers?periode=2026');
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'so that a spreadsheet takes it for UTF-8');
      assert.equal((await vraag('/export/cijfers?periode=2026')).text, text);
      assert.ok(text.length > 10_000);
      const [head = [], ...lines] = leesCsv(text);
      const rows = lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])));
      for (const per of ['', 'maand', 'kwartaal', 'week', 'soort', 'kanaal', 'vertegenwoordigd', 'tolk', 'weg', 'afdeling', 'stap', 'oorzaak', 'brief']) {
        const {cijfers, groepen} = await goed(`/cijfers?periode=2026${per && `&per=${per}`}`);
        const expected = (per === '' ? [{waarde: '', cijfers}] : groepen).flatMap(({waarde, cijfers: some}) => some.map((one) => [waarde, ...velden(one)]));
        assert.deepEqual(rows.filter(({uitsplitsing}) => uitsplitsing === per).map((row) => [row['groep'], row['indicator'], row['n'], row['teller'], row['waarde'], row['laag'], row['hoog'], row['begrensd'], row['p90']]), expected, per);
      }
      assert.ok(rows.every(({definitie}) => definitie), 'each line says what was counted');
      const meta = JSON.parse((await vraag('/export/metadata')).text) as {tableSchema: {columns: {name: string}[]}};
      assert.deepEqual(meta.tableSchema.columns.map(({name}) => name), head);
      assert.match((await vraag('/export/codeboek')).text, /binnen-drie-werkdagen/);
    });

    it('say what went wrong, with sentences that may be read, of groups of at least five and without a day', async () => {
      const bron = await goed<{perStap: {waarde: string; n: number | null}[]; voorbeelden: {stap: string; oorzaak: string; tekst: string}[]; beantwoord: Cijfer; fout: Cijfer}>('/bron?periode=2026');
      assert.ok(bron.perStap.length >= 5 && bron.perStap.some(({n}) => n !== null && n >= 5) && bron.perStap.every(({n}) => n === null || n === 0 || n >= 5));
      assert.ok(bron.beantwoord.teller! > 0 && bron.fout.n === bron.beantwoord.teller);
      assert.equal(bron.voorbeelden.length, 10);
      const shared = new Map(lindeveld.flatMap(({intern, internketen}) => (intern.geleerd?.delen ? [[(JSON.parse(internketen[0]!.inhoud) as {tekst: string}).tekst, intern.geleerd] as const] : [])));
      for (const {stap, oorzaak, tekst, ...rest} of bron.voorbeelden) {
        assert.deepEqual([shared.get(tekst)?.stap, shared.get(tekst)?.oorzaak, rest], [stap, oorzaak, {}]);
      }
    });

    it('cost what the minutes cost, and nothing where a figure behind it is not shown', async () => {
      const kosten = await goed<{aannamen: {uurtarief: number; minutenPerHoorzitting: number}; perWeg: {weg: string; minuten: Cijfer; euro: number | null}[]; hoorzittingenVoorkomen: number; besparing: number}>('/kosten');
      const besloten = kosten.perWeg.find(({weg}) => weg === 'besloten')!;
      assert.equal(besloten.euro, Math.round(besloten.minuten.waarde! * kosten.aannamen.uurtarief / 60));
      const {cijfers} = await goed('/cijfers');
      const solved = cijfers.find(({indicator}) => indicator === 'opgelost')!.teller!;
      const heard = (await goed('/cijfers?weg=besloten')).cijfers.find(({indicator}) => indicator === 'gehoord')!.waarde!;
      assert.equal(kosten.hoorzittingenVoorkomen, Math.round(solved * heard));
      assert.equal(kosten.besparing, Math.round(kosten.hoorzittingenVoorkomen * kosten.aannamen.minutenPerHoorzitting * kosten.aannamen.uurtarief / 60));
      const rare = await goed<typeof kosten>('/kosten?soort=woo&periode=2026-03');
      assert.deepEqual([rare.hoorzittingenVoorkomen, rare.besparing], [null, null]);
    });

    it('before and after a milestone stand beside each other; only who leads or divides the work marks one', async () => {
      const id = randomUUID();
      const put = (who: Bezoeker, json: object = {dag: '2026-04-01', naam: 'Nieuwe brief'}) => who.vraag<Fout>('PUT', `${LIN}/inzicht/mijlpalen/${id}`, {json});
      assert.equal((await put(noor)).status, 403);
      assert.equal((await put(await on.als('lindeveld', 'burger'))).status, 403);
      assert.equal((await put(ria, {dag: '2026-02-30', naam: 'x'})).status, 400);
      assert.equal((await put(ria)).status, 204);
      assert.equal((await put(await medewerker('behandelaar', {isCoordinator: true}), {dag: '2026-04-01', naam: 'Nieuwere brief'})).status, 204);
      assert.deepEqual((await goed('/cijfers')).mijlpalen, [{id, dag: '2026-04-01', naam: 'Nieuwere brief'}]);
      const karel = await medewerker('leiding', {gemeente: 'duinmeer'});
      assert.deepEqual((await karel.vraag<Antwoord>('GET', `${DUI}/inzicht/cijfers`)).body.mijlpalen, []);
      const {veranderingen: [change]} = await goed<{veranderingen: {voor: {periode: string; cijfers: Cijfer[]}; na: {periode: string; cijfers: Cijfer[]}; verschillen: {indicator: string; verschil: number | null}[]}[]}>('/bron');
      assert.deepEqual([change!.voor.periode, change!.na.periode], ['2025-10 tot en met 2026-03', '2026-04 tot en met 2026-09']);
      const [before, next] = [change!.voor, change!.na].map(({cijfers}) => cijfers.find(({indicator}) => indicator === 'instroom')!.n!);
      assert.equal(before, lindeveld.filter(({staat}) => staat.ontvangenOp >= '2025-10' && staat.ontvangenOp < '2026-04').length);
      assert.equal(next, lindeveld.filter(({staat}) => staat.ontvangenOp >= '2026-04' && staat.ontvangenOp < '2026-10').length);
      const exp = await goed<{opzet: string; armen: {cijfers: Cijfer[]}[]; let: string[]}>(`/experiment?opzet=mijlpaal&mijlpaal=${id}`);
      assert.deepEqual(exp.armen[1]!.cijfers, change!.voor.cijfers);
      assert.ok(exp.let.length > 1);
      assert.equal((await ria.vraag('DELETE', `${LIN}/inzicht/mijlpalen/${id}`)).status, 204);
      assert.equal((await vraag<Fout>(`/experiment?opzet=mijlpaal`)).status, 400);
    });

    it('of who was phoned in time and who was not warn that these groups chose themselves', async () => {
      const {armen, let: warnings, mogelijk} = await goed<{armen: {naam: string; cijfers: Cijfer[]}[]; let: string[]; mogelijk: string[]}>('/experiment?opzet=gesprek');
      assert.ok(mogelijk.includes('gesprek') && warnings.some((one) => one.includes('kozen zichzelf')));
      const [withTalk, without] = armen.map(({cijfers}) => cijfers.find(({indicator}) => indicator === 'uitstroom')!.n!);
      assert.equal(withTalk! + without!, lindeveld.filter(({staat}) => staat.verloop.einde).length);
    });

    it('show each look in the record of who looked', async () => {
      await goed('/kosten', noor);
      const {rows} = await sql<{actie: string}>`select distinct actie from audit where gemeente = 'lindeveld' and uitkomst = 'toegestaan' and actie like 'inzicht-%' order by actie`.execute(on.backend.db);
      for (const actie of ['inzicht-bron', 'inzicht-cijfers', 'inzicht-experiment', 'inzicht-export', 'inzicht-kosten', 'inzicht-mijlpaal', 'inzicht-mijlpaal-weg']) assert.ok(rows.some((one) => one.actie === actie), actie);
    });

    it('are kept with what ended, as long as that is that version, and hold nobody’s answer once it is erased', async () => {
      const {rows: [kept]} = await sql<{made: number; open: number}>`select count(*) filter (where feit is not null)::int as made, count(*) filter (where feit is not null and staat not like '%"einde":%')::int as open from dossiers where gemeente = 'lindeveld'`.execute(on.backend.db);
      assert.deepEqual(kept, {made: lindeveld.filter(({staat}) => staat.verloop.einde).length, open: 0});
      const tolk = async () => (await goed('/cijfers?tolk=ja')).cijfers[0]!.n!;
      const first = await tolk();
      const {zaaknummer} = lindeveld.find(({bezwaarschrift, staat}) => bezwaarschrift.contact?.tolk !== undefined && staat.verloop.einde)!;
      await sql`delete from inhoud where zaaknummer = ${zaaknummer}`.execute(on.backend.db);
      assert.equal(await tolk(), first - 1);
    });

    it('have in them what was committed before they were asked, however late', async () => {
      const count = async (code: string) => (await goed('/cijfers')).cijfers.find(({indicator}) => indicator === code)!.n!;
      const first = await count('instroom');
      assert.equal((await dienIn(await on.als('lindeveld', 'burger'))).status, 201);
      assert.equal(await count('instroom'), first + 1);
      // A transaction that began before a look and was committed after it.
      const late = await on.backend.db.transaction().execute(async (trx) => {
        await sql`select pg_current_xact_id()`.execute(trx);
        if (naam === 'PostgreSQL') await count('instroom');
        await sql`update dossiers set tx = pg_current_xact_id(), versie = versie + 1, staat = replace(staat, '"soort":"bijstand-afwijzing"', '"soort":"laat"') where zaaknummer = (select min(zaaknummer) from dossiers where gemeente = 'lindeveld' and staat like '%"soort":"bijstand-afwijzing"%' and feit is null)`.execute(trx);
        return true;
      });
      assert.ok(late);
      assert.ok((await goed('/cijfers')).keuzes['soort']!.includes('laat'));
    });

    it('are the same from scratch as kept up to date', async () => {
      const before = await goed('/cijfers?periode=alles&per=maand');
      const again = await open({...on.place, remove: async () => undefined}, {clock: () => now}).catch(() => undefined);
      if (naam !== 'PostgreSQL' || !again) return;
      const other = new Bezoeker(again.fetch);
      for (const [name, value] of ria.cookies) other.cookies.set(name, value);
      const fresh = await other.vraag<Antwoord>('GET', `${LIN}/inzicht/cijfers?periode=alles&per=maand`);
      await again.close();
      assert.deepEqual(fresh.body, before);
    });

    it('of a case that cannot be read are those of all others', async () => {
      const first = (await goed('/cijfers')).cijfers[0]!.n!;
      const {zaaknummer} = lindeveld.at(-1)!;
      await sql`update dossiers set staat = '{', feit = null, versie = versie + 1, tx = pg_current_xact_id() where zaaknummer = ${zaaknummer}`.execute(on.backend.db);
      assert.equal((await goed('/cijfers')).cijfers[0]!.n, first - 1);
    });

    it('of what is open are made again on another day', async () => {
      const late = async () => (await goed('/cijfers')).cijfers.find(({indicator}) => indicator === 'nu-te-laat-besloten')!;
      const {teller: today} = await late();
      now = new Date('2027-06-01T10:00:00Z');
      const {teller: later} = await late();
      now = NOW;
      assert.ok((later ?? Infinity) > (today ?? 0), `${today} and ${later}`);
    });
  });
}

const velden = ({indicator, n, teller, waarde, laag, hoog, begrensd, p90}: Cijfer) => [indicator, ...[n, teller, waarde, laag, hoog].map((one) => (one === null || one === undefined ? '' : String(one))), begrensd ? 'ja' : '', p90 === undefined ? '' : String(p90)];

/** As a spreadsheet reads it. */
function leesCsv(text: string): readonly (readonly string[])[] {
  return text.trimEnd().split('\r\n').map((line) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}
