import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {startSimulator, type Simulator} from '../../demo/src/simulator.js';
import {createApp} from '../../server/src/app.js';
import {Bezoeker, type Antwoord} from './support/bezoeker.js';
import {testDatabases} from './support/databases.js';
import {browser, logIn} from './support/inloggen.js';
import {LIN, open, roomyLimits, type Opstelling} from './support/opstelling.js';

const origin = 'http://localhost:8200';
const page = `${origin}/lindeveld/mijn-bezwaren`;
const start = `${LIN}/inloggen?methode=digid&terug=${encodeURIComponent('/lindeveld/mijn-bezwaren#top')}`;

/** That a person reads a page of ours: Dutch, with the phone number, without script, and nothing of a machine. */
function assertPage({headers, text}: Antwoord, sentence: RegExp) {
  assert.equal(headers.get('Content-Type'), 'text/html; charset=UTF-8');
  assert.match(text, /^<!doctype html>\n<html lang="nl">/);
  for (const part of [/<title>[^<]+<\/title>/, /<main>\s*<h1>/, /<a href="tel:140182">14 0182<\/a>/, /<a href="https:\/\/www\.lindeveld\.example\/?">/]) assert.match(text, part);
  assert.match(text, sentence);
  assert.doesNotMatch(text, /<script|\son\w+=|javascript:|urn:|\{"/i);
  const style = /<style>([^<]*)<\/style>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  assert.equal(headers.get('Content-Security-Policy'), `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
}

describe('a person whose login fails', () => {
  let on: Opstelling;
  let simulator: Simulator;
  let now = Date.parse('2026-03-03T10:00:00Z');
  before(async () => {
    const [database] = await testDatabases();
    simulator = await startSimulator({port: 0, redirectUris: [`${origin}${LIN}/inloggen/terug`]});
    on = await open(await database!.make(), {timer: () => new Date(now)}, {inlog: simulator.inlog});
  });
  beforeEach(() => on.reset());
  after(async () => {
    await on.close();
    await simulator.close().catch(() => undefined);
    await on.place.remove();
  });
  const visitor = (app: {fetch: (request: Request) => Response | Promise<Response>} = on) => new Bezoeker((request) => app.fetch(request), origin);
  const ask = (path: string, who = visitor()) => who.vraag('GET', path, {headers: browser});

  for (const [reason, methode, answers, code] of [
    ['who cancels', 'digid', {persoon: 'samira', keuze: 'annuleren'}, 'afgebroken'],
    ['whose level is too low', 'digid', {persoon: 'samira', acr: 'PasswordProtectedTransport'}, 'niveau-te-laag'],
    ['who works here but does not handle objections', 'medewerker', {persoon: 'lin-tom'}, 'geen-toegang'],
  ] as const) {
    it(`${reason} is back on the page, which knows why: ${code}`, async () => {
      const one = visitor();
      const {status, headers} = await logIn(one, LIN, methode, {...answers, headers: browser});
      assert.deepEqual([status, headers.get('Location')], [302, `${page}#bezwaar-inloggen=${code}`]);
      assert.equal(one.cookies.size, 0, 'no session, and the attempt is over');
      assert.ok(on.logged.some((line) => line.includes(`"inlogfout":"${code}"`)), 'counted in the log');
    });
  }

  it('who took too long is back on the page', async () => {
    const one = visitor();
    await ask(start, one);
    now += 11 * 60_000;
    // Someone else's start clears what is old.
    await ask(start);
    const {headers} = await ask(`${LIN}/inloggen/terug?code=x&state=y`, one);
    assert.equal(headers.get('Location'), `${page}#bezwaar-inloggen=verlopen`);
  });

  it('is back on the page after an answer that fits nothing', async () => {
    for (const [query, code] of [
      ['code=x&state=wrong', 'mislukt'], ['error=server_error', 'inlogdienst-weg'], ['error=temporarily_unavailable', 'inlogdienst-weg'],
      ['error=invalid_scope', 'mislukt'], [`code=${'x'.repeat(4001)}`, 'mislukt'],
    ] as const) {
      const one = visitor();
      await ask(start, one);
      assert.equal((await ask(`${LIN}/inloggen/terug?${query}`, one)).headers.get('Location'), `${page}#bezwaar-inloggen=${code}`, query.slice(0, 40));
    }
  });

  it('is back on the page when the way of logging in does not exist, and when it is tried too often', async () => {
    assert.equal((await ask(start.replace('digid', 'facebook'))).headers.get('Location'), `${page}#bezwaar-inloggen=mislukt`);
    const slow = visitor(createApp({...on.backend, limits: {...roomyLimits, inloggen: {times: 1, seconds: 60}}}));
    assert.match((await ask(start, slow)).headers.get('Location')!, /^http:\/\/localhost:\d+\//);
    assert.equal((await ask(start, slow)).headers.get('Location'), `${page}#bezwaar-inloggen=mislukt`);
    const back = visitor(createApp({...on.backend, limits: {...roomyLimits, inloggen: {times: 1, seconds: 60}}}));
    await ask(`${LIN}/inloggen/terug?code=x&state=y`, back);
    const tooOften = await ask(`${LIN}/inloggen/terug?code=x&state=y`, back);
    assert.equal(tooOften.status, 429);
    assert.ok(tooOften.headers.get('Retry-After'));
    assertPage(tooOften, /Wacht \d+ seconde/);
  });

  it('reads a plain page when nobody knows where to return to', async () => {
    const nobody = await ask(`${LIN}/inloggen/terug?code=x&state=y`);
    assert.equal(nobody.status, 400);
    assertPage(nobody, /duurde te lang of is in een ander venster begonnen/);
    for (const terug of ['https://kwaad.example/', 'javascript:alert(1)']) {
      const stranger = await ask(`${LIN}/inloggen?methode=digid&terug=${encodeURIComponent(terug)}`);
      assert.equal(stranger.status, 400);
      assertPage(stranger, /geen pagina van deze gemeente/);
      assert.ok(!stranger.text.includes('kwaad') && !stranger.text.includes('alert'));
    }
    assertPage(await ask(`${LIN}/inloggen`), /Manier van inloggen/);
  });

  it('reads a page too when the database is down, and when the municipality does not exist', async () => {
    const broken = visitor(createApp({...on.backend, timer: () => {
      throw Object.assign(new Error('Samira'), {code: 'ECONNREFUSED'});
    }, limits: on.backend.limits}));
    const {headers, text} = await ask(start, broken);
    assert.ok(headers.get('Location') === `${page}#bezwaar-inloggen=mislukt`, text);
    const nowhere = await ask('/nergens/api/v1/inloggen');
    assert.equal(nowhere.status, 404);
    assert.match(nowhere.text, /Deze gemeente kennen wij niet/);
  });

  it('gets problem details when it is a program that asks for JSON', async () => {
    const headers = {Accept: 'application/json'};
    const back = await logIn(visitor(), LIN, 'digid', {persoon: 'samira', keuze: 'annuleren', headers});
    assert.deepEqual([back.status, back.headers.get('Content-Type')], [403, 'application/problem+json']);
    const other = await visitor().vraag('GET', `${LIN}/inloggen/terug`, {headers});
    assert.deepEqual([other.status, other.headers.get('Content-Type')], [400, 'application/problem+json']);
  });

  it('is back on the page when the login service is down', async () => {
    await simulator.close();
    const fresh = visitor(createApp(on.backend));
    assert.equal((await ask(start, fresh)).headers.get('Location'), `${page}#bezwaar-inloggen=inlogdienst-weg`);
  });
});
