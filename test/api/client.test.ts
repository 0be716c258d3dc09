import {expect} from '@open-wc/testing';
import {get, url} from '../../src/api/client.js';
import {OfflineError, SessionError, type ApiError} from '../../src/api/errors.js';
import {leesIndiening, stuurBestand} from '../../src/api/indienen.js';

const real = globalThis.fetch;
let asked: {url: string; init: RequestInit}[] = [];

/** Lets the next requests be answered by this. */
function answer(make: () => Response) {
  globalThis.fetch = (input, init = {}) => {
    asked.push({url: input as string, init});
    return Promise.resolve(make());
  };
}

const failure = async (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'no error', (error: unknown) => error);

describe('the client', () => {
  beforeEach(() => (asked = []));
  afterEach(() => (globalThis.fetch = real));

  it('sends the session cookie and asks for JSON', async () => {
    answer(() => new Response('{"id":"lindeveld"}'));
    expect(await get('https://x.example/api/', '/gemeente')).to.deep.equal({id: 'lindeveld'});
    expect(asked[0]?.url).to.equal('https://x.example/api/gemeente');
    expect(asked[0]?.init.credentials).to.equal('include');
  });

  it('encodes what goes into a path and a query', () => {
    expect(url('/api', '/bezwaren/{zaaknummer}', {path: {zaaknummer: '../x?y'}})).to.equal('/api/bezwaren/..%2Fx%3Fy');
    expect(url('/api', '/inloggen', {query: {terug: 'https://a.example/?b=c&d'}})).to.equal('/api/inloggen?terug=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d');
  });

  it('gives a file its name, whatever is in it', async () => {
    answer(() => new Response('{}', {status: 201}));
    await stuurBestand('/api', 'k', 'b', 'brief “é” 📄\r\nX: y.pdf', new Blob(['x']), new AbortController().signal);
    const name = new Headers(asked[0]?.init.headers).get('Bestandsnaam') ?? '';
    expect(decodeURIComponent(name)).to.equal('brief “é” 📄\r\nX: y.pdf');
  });

  it('turns no answer into an OfflineError', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failure(get('/api', '/gemeente'))).to.be.instanceOf(OfflineError);
  });

  it('waits fifteen seconds for a backend that never answers, not for ever', async () => {
    const {timeout} = AbortSignal;
    let waited = 0;
    AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, (waited = milliseconds) / 1000);
    globalThis.fetch = (_, init) => new Promise((_done, fail) => {
      init?.signal?.addEventListener('abort', () => fail(init.signal?.reason as Error));
    });
    const still = new AbortController().signal;
    const errors = await Promise.all([failure(get('/api', '/gemeente')), failure(get('/api', '/gemeente', {signal: still}))]);
    AbortSignal.timeout = timeout;
    expect(errors.every((error) => error instanceof OfflineError)).to.equal(true);
    expect(waited).to.equal(15_000);
  });

  it('lets an abort be an abort', async () => {
    globalThis.fetch = (_, init) => Promise.reject(init?.signal?.reason as Error);
    const error = await failure(get('/api', '/gemeente', {signal: AbortSignal.abort()}));
    expect((error as Error).name).to.equal('AbortError');
  });

  it('tells a person logged out from other refusals', async () => {
    answer(() => new Response('{"detail":"Log in."}', {status: 401}));
    const error = await failure(get('/api', '/sessie'));
    expect(error).to.be.instanceOf(SessionError);
    expect((error as ApiError).problem.detail).to.equal('Log in.');
  });

  it('survives an error page that is not JSON, and a success that is not', async () => {
    answer(() => new Response('<h1>502</h1>', {status: 502, headers: {'Retry-After': '30'}}));
    const error = await failure(get('/api', '/gemeente')) as ApiError;
    expect([error.status, error.isTemporary, error.retryAfter]).to.deep.equal([502, true, 30]);
    answer(() => new Response('<h1>Log in on our portal</h1>'));
    expect(await failure(get('/api', '/gemeente'))).to.be.instanceOf(OfflineError);
  });

  it('takes an answer that misses what it must hold for no answer', async () => {
    for (const body of ['{}', '[]', 'null', '5', '{"naam":5,"overlay":[]}', '{"overlay":{"contact":null}}']) {
      answer(() => new Response(body));
      expect(await failure(get('/api', '/gemeente', {needs: ['overlay.contact']})), body).to.be.instanceOf(OfflineError);
    }
    answer(() => new Response('{"overlay":{"contact":{"telefoon":"14 0182"}}}'));
    expect(await get('/api', '/gemeente', {needs: ['overlay.contact']})).to.have.property('overlay');
  });

  it('reads "not there" as nothing handed in', async () => {
    answer(() => new Response('{}', {status: 404}));
    expect(await leesIndiening('/api', 'k')).to.equal(undefined);
  });
});
