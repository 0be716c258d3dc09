import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ApiError, OfflineError, SessionError} from '../../src/api/errors.js';
import {LastKnown} from '../../src/controllers/last-known.js';

/** One question to the backend, to be answered when the test says so. */
interface Asked {
  readonly of: string;
  readonly signal: AbortSignal;
  answer(text: string): void;
  fail(error: Error): void;
}

/** Reads about `of`; nothing when that is empty. */
class Reader extends LitElement {
  static override properties = {of: {}};

  declare of: string;
  readonly asked: Asked[] = [];
  readonly known = new LastKnown<string>(this, {
    args: () => (this.of ? [this.of] : undefined),
    ask: ([of = ''], signal) => new Promise<string>((answer, fail) => this.asked.push({of, signal, answer, fail})),
  });
}
customElements.define('test-reader', Reader);

describe('what was last known', () => {
  let reader: Reader;

  beforeEach(async () => {
    reader = await fixture<Reader>(html`<test-reader></test-reader>`);
  });

  async function about(of: string) {
    reader.of = of;
    await reader.updateComplete;
    return reader.asked.at(-1) as Asked;
  }

  it('is not asked for before there is something to ask about', async () => {
    await about('');
    expect(reader.asked.length).to.equal(0);
    expect(reader.known.isLoading).to.be.false;
  });

  it('is read by itself, and again only for something else', async () => {
    (await about('a')).answer('van a');
    await reader.known.settled();
    reader.requestUpdate();
    await reader.updateComplete;
    expect(reader.known.value).to.equal('van a');
    expect(reader.asked.map(({of}) => of)).to.deep.equal(['a']);
  });

  it('stays, with its time, when the next reading fails, and is told so', async () => {
    (await about('a')).answer('van a');
    await reader.known.settled();
    const again = reader.known.read();
    reader.asked.at(-1)?.fail(new OfflineError('weg'));
    await again;
    expect([reader.known.value, reader.known.error]).to.deep.equal(['van a', 'storing']);
    expect(reader.known.readAt).to.be.closeTo(Date.now(), 5000);
  });

  it('goes when it may not be seen any more', async () => {
    for (const [error, said] of [[new SessionError(401), 'sessie'], [new ApiError(403), 'mag-niet'], [new ApiError(404), 'niet-gevonden']] as const) {
      (await about(said)).answer('geheim');
      await reader.known.settled();
      const again = reader.known.read();
      reader.asked.at(-1)?.fail(error);
      await again;
      expect([reader.known.value, reader.known.error]).to.deep.equal([undefined, said]);
    }
  });

  it('of one thing never stands there for another', async () => {
    (await about('a')).answer('van a');
    await reader.known.settled();
    const other = await about('b');
    expect(reader.known.value).to.equal(undefined);
    other.fail(new OfflineError('weg'));
    await reader.known.settled();
    expect([reader.known.value, reader.known.error]).to.deep.equal([undefined, 'storing']);
  });

  it('is still there after a look at nothing', async () => {
    (await about('a')).answer('van a');
    await reader.known.settled();
    await about('');
    expect(reader.known.value).to.equal('van a');
    await about('a');
    expect([reader.known.value, reader.known.isLoading]).to.deep.equal(['van a', true]);
  });

  it('comes from the last question, and the one before is told to stop', async () => {
    const slow = await about('a');
    const fast = await about('b');
    expect(slow.signal.aborted).to.be.true;
    fast.answer('van b');
    await reader.known.settled();
    slow.answer('van a');
    await waitUntil(() => reader.known.value === 'van b');
  });

  it('that comes in after forgetting is for nobody', async () => {
    const late = await about('a');
    reader.known.forget();
    late.answer('van de vorige');
    await waitUntil(() => !reader.known.isLoading);
    expect(reader.known.value).to.equal(undefined);
  });

  it('is asked again when the page comes back, also after a refusal: the login may have been elsewhere', async () => {
    (await about('a')).fail(new SessionError(401));
    await reader.known.settled();
    document.dispatchEvent(new Event('visibilitychange'));
    reader.asked.at(-1)?.answer('van a');
    await waitUntil(() => reader.known.value === 'van a');
  });
});
