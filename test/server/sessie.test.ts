import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {Bezoeker} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {bezwaar, dienIn, LIN, open, ownGemeenten, png, roomyLimits, stuur, type Opstelling} from './support/opstelling.js';

for (const {naam, make} of await testDatabases()) {
  describe(`a session on ${naam}`, () => {
    let on: Opstelling;
    let now = Date.parse('2026-03-03T10:00:00Z');
    const minutes = (count: number) => {
      now += count * 60_000;
    };
    before(async () => {
      const place = await make();
      const gemeenten = await ownGemeenten(place);
      const file = join(gemeenten, 'lindeveld.json');
      const lindeveld = JSON.parse(await readFile(file, 'utf8')) as {backend: {herkomsten?: string[]}};
      lindeveld.backend.herkomsten = ['https://formulieren.lindeveld.example'];
      await writeFile(file, JSON.stringify(lindeveld));
      on = await open(place, {timer: () => new Date(now), limits: {...roomyLimits, indienen: {times: 3, seconds: 60}, inloggen: {times: 2, seconds: 60}}}, {gemeenten});
    });
    beforeEach(() => on.reset());
    after(async () => {
      await on.close();
      await on.place.remove();
    });

    it('ends after half an hour without doing anything', async () => {
      const samira = await on.als('lindeveld', 'burger');
      minutes(29);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, 200);
      minutes(29);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, 200);
      minutes(31);
      const late = await samira.vraag<{detail: string; type: string}>('GET', `${LIN}/bezwaren`);
      assert.equal(late.status, 401);
      assert.match(late.body.detail, /Wat u hebt ingevuld, blijft staan\..*14 0182/);
      assert.deepEqual((await samira.vraag('GET', `${LIN}/sessie`)).body, {ingelogd: false});
    });

    it('does not live longer by only being looked at', async () => {
      const samira = await on.als('lindeveld', 'burger');
      minutes(20);
      await samira.vraag('GET', `${LIN}/sessie`);
      minutes(11);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, 401);
    });

    it('does not live longer by a page that asks by itself whether something happened', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body: {zaaknummer}} = await dienIn(samira);
      const {headers} = await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}`);
      minutes(20);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren/${zaaknummer}`, {headers: {'If-None-Match': headers.get('ETag')!}})).status, 304);
      minutes(11);
      assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, 401);
    });

    it('ends after eight hours whatever someone does', async () => {
      const samira = await on.als('lindeveld', 'burger');
      for (let passed = 0; passed < 470; passed += 20) {
        minutes(20);
        assert.equal((await samira.vraag('GET', `${LIN}/bezwaren`)).status, passed < 460 ? 200 : 401, `after ${passed + 20} minutes`);
      }
    });

    it('ends here when someone logs out, also for who kept the cookie', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const copy = new Bezoeker(on.fetch);
      for (const [name, value] of samira.cookies) copy.cookies.set(name, value);
      assert.equal((await samira.vraag('POST', `${LIN}/uitloggen`)).status, 204);
      assert.equal(samira.cookies.size, 0);
      assert.equal((await copy.vraag('GET', `${LIN}/bezwaren`)).status, 401);
      assert.equal((await samira.vraag('POST', `${LIN}/uitloggen`)).status, 204);
    });

    it('of one municipality is nothing in another', async () => {
      const samira = await on.als('lindeveld', 'burger');
      samira.cookies.set('__Host-bezwaar-duinmeer', samira.cookies.get('__Host-bezwaar-lindeveld')!);
      assert.equal((await samira.vraag('GET', '/duinmeer/api/v1/bezwaren')).status, 401);
    });

    it('is needed for every page that is someone\'s own', async () => {
      const nobody = new Bezoeker(on.fetch);
      const key = `${LIN}/indieningen/${randomUUID()}`;
      for (const [method, path] of [
        ['GET', `${LIN}/bezwaren`], ['GET', `${LIN}/bezwaren/LIN-2026-0000-0000`], ['GET', `${LIN}/bezwaren/LIN-2026-0000-0000/ontvangst`],
        ['GET', `${LIN}/bezwaren/LIN-2026-0000-0000/gebeurtenissen`], ['GET', `${LIN}/bezwaren/LIN-2026-0000-0000/bestanden/${randomUUID()}`],
        ['GET', key], ['PUT', key], ['PUT', `${key}/bestanden/${randomUUID()}`], ['DELETE', `${key}/bestanden/${randomUUID()}`],
        ['POST', `${LIN}/werkvoorraad`], ['GET', `${LIN}/inzicht/cijfers`],
      ] as const) assert.equal((await nobody.vraag(method, path)).status, 401, `${method} ${path}`);
    });

    it('of a citizen opens no work of handlers, and the other way round', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const noor = await on.als('lindeveld', 'behandelaar');
      assert.equal((await samira.vraag('POST', `${LIN}/werkvoorraad`, {json: {}})).status, 403);
      assert.equal((await samira.vraag('GET', `${LIN}/inzicht/cijfers`)).status, 403);
      assert.equal((await dienIn(noor)).status, 403);
      assert.equal((await noor.vraag('GET', `${LIN}/bezwaren`)).status, 403);
    });

    it('cannot be used by another website to write (CSRF)', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const path = `${LIN}/indieningen/${randomUUID()}`;
      const post = (headers: Record<string, string>) => samira.vraag('PUT', path, {body: JSON.stringify(bezwaar), headers});
      const json = {'Content-Type': 'application/json'};
      assert.equal((await post({...json, Origin: 'https://kwaad.example'})).status, 403);
      assert.equal((await post({...json, Origin: 'null'})).status, 403);
      assert.equal((await post({...json, Origin: 'https://localhost:8200'})).status, 403, 'another scheme is another site');
      // The one body a form of another site could send without asking first.
      assert.equal((await post({'Content-Type': 'text/plain'})).status, 415);
      const bare = await on.fetch(new Request(`http://localhost:8200${path}`, {method: 'PUT', body: JSON.stringify(bezwaar), headers: {...json, Cookie: `__Host-bezwaar-lindeveld=${samira.cookies.get('__Host-bezwaar-lindeveld')}`}}));
      assert.equal(bare.status, 403, 'no origin at all');
      assert.equal((await samira.vraag('POST', `${LIN}/uitloggen`, {headers: {Origin: 'https://kwaad.example'}})).status, 403);
      assert.deepEqual((await samira.vraag('GET', `${LIN}/bezwaren`)).body, {bezwaren: []});
    });

    it('can be used by a website on the list of the municipality, and by no other', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const Origin = 'https://formulieren.lindeveld.example';
      const preflight = await samira.vraag('OPTIONS', `${LIN}/indieningen/${randomUUID()}`, {headers: {Origin, 'Access-Control-Request-Method': 'PUT'}});
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), Origin);
      assert.equal(preflight.headers.get('Access-Control-Allow-Credentials'), 'true');
      assert.match(preflight.headers.get('Access-Control-Allow-Headers')!, /Bestandsnaam/);
      const answer = await samira.vraag('PUT', `${LIN}/indieningen/${randomUUID()}`, {json: bezwaar, headers: {Origin}});
      assert.equal(answer.status, 201);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), Origin);
      for (const other of ['https://kwaad.example', 'https://formulieren.lindeveld.example.kwaad.example']) {
        const refused = await samira.vraag('GET', `${LIN}/bezwaren`, {headers: {Origin: other}});
        assert.equal(refused.headers.get('Access-Control-Allow-Origin'), null);
        assert.match(refused.headers.get('Vary')!, /Origin/);
      }
      const elsewhere = await samira.vraag('GET', '/duinmeer/api/v1/gemeente', {headers: {Origin}});
      assert.equal(elsewhere.headers.get('Access-Control-Allow-Origin'), null);
    });

    it('is slowed down with the time to wait, per person', async () => {
      minutes(10);
      const [samira, willem] = [await on.als('lindeveld', 'burger'), await on.als('lindeveld', 'burger')];
      for (let n = 0; n < 3; n++) assert.equal((await dienIn(samira)).status, 201);
      const fourth = await dienIn(samira);
      assert.equal(fourth.status, 429);
      assert.equal(fourth.headers.get('Retry-After'), '20');
      assert.match((fourth.body as unknown as {detail: string}).detail, /Wacht 20 seconden/);
      assert.equal((await dienIn(willem)).status, 201);
      now += 20_000;
      assert.equal((await dienIn(samira)).status, 201);
    });

    it('slows down logging in per address', async () => {
      minutes(10);
      const ask = () => new Bezoeker(on.fetch).vraag('GET', `${LIN}/inloggen?methode=digid&terug=/`, {headers: {Accept: 'application/json'}});
      assert.deepEqual([(await ask()).status, (await ask()).status, (await ask()).status], [400, 400, 429]);
    });

    it('survives a restart of the backend', async () => {
      const samira = await on.als('lindeveld', 'burger');
      const {body} = await dienIn(samira);
      await on.close();
      on = await open(on.place, {timer: () => new Date(now), limits: roomyLimits}, {gemeenten: join(on.place.dataDir, 'gemeenten')});
      const again = new Bezoeker(on.fetch);
      for (const [name, value] of samira.cookies) again.cookies.set(name, value);
      assert.equal((await again.vraag('GET', `${LIN}/bezwaren/${body.zaaknummer}/ontvangst`)).status, 200);
      assert.equal((await stuur(again, randomUUID(), randomUUID(), png)).status, 201);
    });
  });
}
