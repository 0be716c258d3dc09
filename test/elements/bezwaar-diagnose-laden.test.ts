import {expect, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ContentController, LATER} from '../../src/elements/bezwaar-diagnose/content.js';
import * as echt from '../../src/elements/bezwaar-diagnose/later.js';

/** Fetches parts from a network of this test: each part comes, or fails, when the test says so. */
class Gastheer extends LitElement {
  readonly inhoud = {};
  readonly content = new ContentController(this);
  readonly gevraagd: string[] = [];
  private readonly wachtend = new Map<string, {komt: () => void; valtWeg: () => void}>();

  constructor() {
    super();
    const nl = Object.fromEntries(echt.order.map((name) => [name, () => this.vraag(name)]));
    this.content.later = {...echt, chunks: {...echt.chunks, nl}};
  }

  private vraag(name: string) {
    this.gevraagd.push(name);
    return new Promise<{chunk: Awaited<ReturnType<(typeof echt.chunks)['nl'][string]>>['chunk']}>((resolve, reject) => {
      this.wachtend.set(name, {
        komt: () => void echt.chunks.nl[name]?.().then(resolve),
        valtWeg: () => reject(new TypeError('Failed to fetch dynamically imported module')),
      });
    });
  }

  async komt(name: string) {
    this.wachtend.get(name)?.komt();
    await waitUntil(() => this.content.tree?.has(name), `${name} came in`);
  }

  async valtWeg(name: string) {
    const before = this.content.failures([name]);
    this.wachtend.get(name)?.valtWeg();
    await waitUntil(() => this.content.failures([name]) > before, `${name} failed`);
  }
}
customElements.define('test-inhoud', Gastheer);

async function gastheer() {
  const host = document.createElement('test-inhoud') as Gastheer;
  document.body.append(host);
  await host.updateComplete;
  return host;
}

describe('what the diagnosis fetches', () => {
  afterEach(() => document.querySelectorAll('test-inhoud').forEach((one) => one.remove()));

  const rest = echt.order.filter((name) => name !== 'start');

  it('asks for all parts at once, in the one order that is the same for everybody', async () => {
    const {gevraagd} = await gastheer();
    expect(gevraagd).to.deep.equal(rest);
  });

  it('shows a part that came in while others did not, or came later', async () => {
    const host = await gastheer();
    await host.valtWeg('onderwerp');
    await host.komt('zorg');
    await host.komt('gedeeld');
    expect(['start', 'zorg', 'gedeeld', 'onderwerp', 'inkomen'].map((name) => host.content.tree?.has(name))).to.deep.equal([true, true, true, false, false]);
    expect(host.content.failures(['zorg'])).to.equal(0);
    expect(host.content.failures(['inkomen'])).to.equal(0);
    expect(host.content.failures(['zorg', 'onderwerp'])).to.equal(1);
  });

  it('tries again only what failed, and counts how often that was in vain', async () => {
    const host = await gastheer();
    await host.komt('zorg');
    await host.valtWeg('woo');
    await host.valtWeg('jeugd');
    host.gevraagd.length = 0;
    host.content.retry();
    expect(host.gevraagd).to.deep.equal(['jeugd', 'woo']);
    expect(host.content.failures(['woo']), 'on its way again').to.equal(0);
    await host.valtWeg('woo');
    await host.komt('jeugd');
    expect(host.content.failures(['woo'])).to.equal(2);
    expect(host.content.failures(['jeugd'])).to.equal(0);
    host.gevraagd.length = 0;
    host.content.retry();
    expect(host.gevraagd).to.deep.equal(['woo']);
    await host.komt('woo');
    expect(host.content.failures(['woo'])).to.equal(0);
  });

  it('says that something unnamed fails only when nothing is on its way any more', async () => {
    const host = await gastheer();
    await host.valtWeg('woo');
    expect(host.content.failures([])).to.equal(0);
    for (const name of rest.filter((each) => each !== 'woo')) await host.komt(name);
    expect(host.content.failures([])).to.equal(1);
    expect(host.content.failures([LATER])).to.equal(0);
  });
});
