import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {BezwaarIndienen} from '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {terugVan, vertrek} from '../../src/elements/bezwaar-indienen/onderweg.js';
import {FakeBackend} from '../support/fake-backend.js';
import {openFormulier, vergeet, vulGegevens, vulTot} from '../support/situaties/indienen.js';
import {tweeJaar} from '../support/situaties/inzicht.js';
import {tweeZaken, werkweek} from '../support/situaties/zaken.js';
import {open, pick, press, sees} from '../support/ui.js';

/** The page's own style sheet, for as long as one test lasts. */
function pageStyle(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

const all = (el: Element, selector: string) => [...(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((each) => each.checkVisibility());

const fontSize = (el: Element) => parseFloat(getComputedStyle(el).fontSize);

/** Names of what sticks out of the screen sideways. */
const wide = (el: Element) => all(el, '*')
  .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !each.matches('.alleen-voorlezen, .alleen-voorlezen *'))
  .map((each) => `${each.localName}.${each.className}`);

describe('on any page', () => {
  let backend: FakeBackend;

  beforeEach(vergeet);

  afterEach(async () => {
    backend.remove();
    document.adoptedStyleSheets = [];
    await setViewport({width: 800, height: 600});
  });

  it('text stays readable when the page makes everything tiny and shouting', async () => {
    pageStyle(`
      html { font-size: 62.5%; }
      * { font-size: 9px; line-height: 1; letter-spacing: 5px; text-transform: uppercase; text-align: right; white-space: nowrap; }
      h2, p, label, input, button, a { display: none; color: hotpink; }`);
    backend = new FakeBackend();
    const el = await openFormulier(backend);
    await vulTot(el, 1);
    const [label] = all(el, 'label');
    const style = getComputedStyle(label ?? el);
    expect(fontSize(label ?? el)).to.be.at.least(16);
    expect([style.textTransform, style.letterSpacing, style.whiteSpace, style.textAlign]).to.deep.equal(['none', 'normal', 'normal', 'start']);
    expect(all(el, 'h2, label, input').length).to.be.greaterThan(5);
  });

  it('text grows with the page when its reader asks for more', async () => {
    pageStyle('html { font-size: 24px; }');
    backend = new FakeBackend();
    const el = await openFormulier(backend);
    expect(fontSize(all(el, 'p')[0] ?? el)).to.equal(24);
  });

  it('nothing falls off a screen of 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    backend = new FakeBackend();
    const form = await openFormulier(backend);
    await vulTot(form, 6);
    expect(wide(form)).to.deep.equal([]);
    for (const [tag, situation] of [['bezwaar-dossier', tweeZaken], ['bezwaar-behandelen', werkweek], ['bezwaar-inzicht', tweeJaar]] as const) {
      backend.remove();
      backend = await situation();
      const el = await open(tag, {endpoint: backend.endpoint});
      await waitUntil(() => all(el, 'h3, table').length > 0);
      expect(wide(el), tag).to.deep.equal([]);
    }
  });

  it('everything to press is large enough for a thumb', async () => {
    backend = new FakeBackend();
    const el = await openFormulier(backend);
    await vulTot(el, 6);
    const small = all(el, 'button, a.knop, .invoer, .keuze, summary').filter((each) => each.getBoundingClientRect().height < 44);
    expect(small.map((each) => each.textContent)).to.deep.equal([]);
  });

  it('focus shows in any theme, and with forced colours', async () => {
    pageStyle(':root { --utrecht-focus-outline-color: transparent; --utrecht-focus-outline-width: 0; --nl-focus-outline-width: 0; }');
    backend = new FakeBackend();
    const el = await openFormulier(backend);
    await vulTot(el, 1);
    const [input] = all(el, 'input');
    input?.focus();
    expect(getComputedStyle(input ?? el).outline).to.match(/solid 3px|3px solid|rgb\(11, 12, 12\) solid 3px/);
    await executeServerCommand('cdp-media', [{name: 'forced-colors', value: 'active'}]);
    expect(getComputedStyle(input ?? el).outlineStyle).to.equal('solid');
    await executeServerCommand('cdp-media', [{name: 'forced-colors', value: 'none'}]);
  });

  it('a theme of NL Design System tokens changes it, and ours win', async () => {
    pageStyle(':root { --utrecht-link-color: rgb(1, 2, 3); } bezwaar-indienen.eigen { --bezwaar-accent-color: rgb(4, 5, 6); }');
    backend = new FakeBackend();
    const el = await openFormulier(backend);
    const colour = () => getComputedStyle(all(el, '.hulp')[0] ?? el).borderBlockStartColor;
    expect(colour()).to.equal('rgb(1, 2, 3)');
    el.classList.add('eigen');
    expect(colour()).to.equal('rgb(4, 5, 6)');
  });

  it('follows the colour scheme of the page', async () => {
    backend = new FakeBackend();
    const el = await openFormulier(backend);
    const ink = () => getComputedStyle(all(el, 'p')[0] ?? el).color;
    const light = ink();
    pageStyle(':root { color-scheme: dark; }');
    expect(ink()).not.to.equal(light);
    await expect(el).to.be.accessible({ignoredRules: ['color-contrast']});
  });

  it('speaks the language of the nearest element, also across shadow roots', async () => {
    backend = new FakeBackend();
    const outer = document.createElement('div');
    outer.lang = 'en-GB';
    const el = document.createElement('bezwaar-indienen') as BezwaarIndienen;
    el.endpoint = backend.endpoint;
    outer.attachShadow({mode: 'open'}).append(el);
    document.body.append(outer);
    await sees(el, 'Make an objection');
    expect(el.renderRoot.querySelector('div')?.lang).to.equal('en');
    outer.lang = 'de';
    await sees(el, 'Bezwaar maken');
    expect(el.renderRoot.querySelector('div')?.lang).to.equal('nl');
    outer.remove();
  });

  it('stays Dutch when English was asked for and taken back before it was there', async () => {
    backend = new FakeBackend();
    const outer = document.createElement('div');
    outer.lang = 'nl';
    const el = document.createElement('bezwaar-indienen') as BezwaarIndienen;
    el.endpoint = backend.endpoint;
    outer.append(el);
    document.body.append(outer);
    await sees(el, 'Bezwaar maken');
    outer.lang = 'en';
    await Promise.resolve();
    outer.lang = 'nl';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(el.renderRoot.querySelector('div')?.lang).to.equal('nl');
    await sees(el, 'Bezwaar maken');
    outer.remove();
  });

  it('lists stay lists on a page with an old Prototype.js: the way back from logging in, the draft, and what is sent', async () => {
    backend = new FakeBackend();
    // As its version 1.6 has it.
    Object.defineProperty(Array.prototype, 'toJSON', {configurable: true, value(this: unknown[]) {
      return `[${this.map((each) => JSON.stringify(each)).join(', ')}]`;
    }});
    try {
      vertrek('een', {kort: true, methode: 'eherkenning'});
      expect(terugVan('een')).to.deep.equal({kort: true, redenenLater: false, methode: 'eherkenning'});
      const before = await openFormulier(backend);
      await vulTot(before, 3);
      await pick(before, 'Kies bestanden', new File(['een foto'], 'foto.jpg', {type: 'image/jpeg'}));
      await sees(before, 'Ontvangen door de gemeente.');
      await sees(before, 'Bewaard op dit apparaat om');
      before.remove();
      const el = await openFormulier(backend);
      await press(el, 'Verder met uw concept');
      await sees(el, 'foto.jpg');
      await press(el, 'Verder');
      await vulGegevens(el);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(backend.zaken[0]?.bezwaarschrift.bestanden).to.have.lengthOf(1);
  });

  it('two widgets with two backends do not touch each other’s drafts', async () => {
    backend = new FakeBackend();
    const other = new FakeBackend();
    const first = await openFormulier(backend);
    await vulTot(first, 2);
    const second = await openFormulier(other);
    await press(second, 'Begin met uw bezwaar');
    await sees(second, 'Stap 1 van 6');
    expect(second.renderRoot.querySelector('input')?.value).to.equal('');
    other.remove();
  });
});
