import {expect} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {Voorlezen} from '../../src/controllers/voorlezen.js';

/** A device that speaks, one sentence at a time, when the test says so. */
class Spraak extends EventTarget {
  gezegd: {text: string; lang: string; onend?: () => void; onerror?: () => void}[] = [];
  stemmen = [{lang: 'en-GB', localService: false}, {lang: 'nl-NL', localService: true}];
  gestopt = 0;
  getVoices = () => this.stemmen;
  speak = (uiting: Spraak['gezegd'][number]) => void this.gezegd.push(uiting);
  cancel = () => void this.gestopt++;
  /** The sentence is over. */
  klaar = () => this.gezegd.at(-1)?.onend?.();
}

class Uiting {
  lang = '';
  constructor(readonly text: string) {}
}

class Lezer extends LitElement {
  readonly voorlezen = new Voorlezen(this);
  inhoud: TemplateResult = html`<section>
    <h2>Bent u <em>op tijd</em>?</h2>
    <p>Bel eerst. Schrijf daarna <span lang="en">This is English.</span></p>
    <p hidden>Verborgen.</p><button>Verder</button><p class="niet-voorlezen">Niet dit.</p>
  </section>`;
  protected override render = () => this.inhoud;
}
customElements.define('test-lezer', Lezer);

const echt = ['speechSynthesis', 'SpeechSynthesisUtterance'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);

describe('reading aloud', () => {
  let spraak: Spraak;
  let lezer: Lezer;

  beforeEach(async () => {
    spraak = new Spraak();
    Object.defineProperty(globalThis, 'speechSynthesis', {value: spraak, configurable: true});
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {value: Uiting, configurable: true});
    lezer = document.createElement('test-lezer') as Lezer;
    document.body.append(lezer);
    await lezer.updateComplete;
  });

  afterEach(() => {
    lezer.remove();
    for (const [name, real] of echt) if (real) Object.defineProperty(globalThis, name, real);
  });

  const begin = () => lezer.voorlezen.start(lezer.renderRoot.querySelector('section') ?? lezer, 'nl');

  /** The words that are marked now. */
  const gemerkt = () => [...(CSS.highlights.get('bezwaar-gesproken') ?? [])].map(String).join().replace(/\s+/g, ' ').trim();

  it('says each sentence a person sees, whole, and nothing else', () => {
    begin();
    for (let i = 0; lezer.voorlezen.isBezig && i < 10; i++) spraak.klaar();
    expect(spraak.gezegd.map(({text}) => text)).to.deep.equal(['Bent u op tijd?', 'Bel eerst.', 'Schrijf daarna This is English.']);
    expect(lezer.voorlezen.isBezig).to.be.false;
  });

  it('marks the sentence that is spoken, and only that', () => {
    begin();
    expect(gemerkt()).to.equal('Bent u op tijd?');
    spraak.klaar();
    expect(gemerkt()).to.equal('Bel eerst.');
    lezer.voorlezen.stop();
    expect(gemerkt()).to.equal('');
  });

  it('outlines the text where the browser cannot mark words', () => {
    const {highlights} = CSS;
    Object.defineProperty(CSS, 'highlights', {value: undefined, configurable: true});
    begin();
    expect(lezer.renderRoot.querySelector('[data-gesproken]')?.localName).to.equal('h2');
    lezer.voorlezen.stop();
    expect(lezer.renderRoot.querySelector('[data-gesproken]')).to.equal(null);
    Object.defineProperty(CSS, 'highlights', {value: highlights, configurable: true});
  });

  it('speaks only with a voice on the device, for another would send the words away', () => {
    expect(lezer.voorlezen.kan('nl')).to.be.true;
    expect(lezer.voorlezen.kan('en')).to.be.false;
  });

  for (const [name, how] of [
    ['at Escape', () => lezer.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))],
    ['when the page goes', () => dispatchEvent(new Event('pagehide'))],
    ['when the element goes', () => lezer.remove()],
    ['when the device fails', () => spraak.gezegd.at(-1)?.onerror?.()],
  ] as const) {
    it(`stops ${name}`, () => {
      begin();
      how();
      expect(lezer.voorlezen.isBezig).to.be.false;
      expect(spraak.gestopt).to.equal(1);
      spraak.klaar();
      expect(spraak.gezegd.length).to.equal(1);
    });
  }

  it('stops when another screen comes', async () => {
    begin();
    lezer.inhoud = html`<p>Een andere vraag.</p>`;
    lezer.requestUpdate();
    await lezer.updateComplete;
    expect(lezer.voorlezen.isBezig).to.be.false;
  });

  it('breaks nothing on a device that cannot speak', () => {
    Object.defineProperty(globalThis, 'speechSynthesis', {value: undefined, configurable: true});
    expect(lezer.voorlezen.kan('nl')).to.be.false;
  });
});
