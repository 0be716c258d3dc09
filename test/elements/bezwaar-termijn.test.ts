import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/elements/bezwaar-termijn/bezwaar-termijn.js';
import type {BezwaarTermijn} from '../../src/elements/bezwaar-termijn/bezwaar-termijn.js';
import {FakeBackend} from '../support/fake-backend.js';
import {choose, focused, heading, open, press, sees, text, type} from '../support/ui.js';

const HULP = '<p slot="hulp">Bel 14 0182, werkdagen van 9 tot 17 uur.</p>';

/** The question on a page of 3 March 2026. */
const start = (attributes: Record<string, string> = {}) =>
  open<BezwaarTermijn>('bezwaar-termijn', {vandaag: '2026-03-03', ...attributes}, HULP);

/** Answers both questions and asks for the last day. */
async function reken(el: BezwaarTermijn, day: string, soort?: string, label = 'Wanneer is de brief verstuurd?') {
  if (soort) await choose(el, soort);
  await type(el, label, day);
  await press(el, 'Reken uit');
}

const plaatje = (el: BezwaarTermijn) => el.shadowRoot?.querySelector('.tijdbeeld')?.getAttribute('aria-label');

describe('<bezwaar-termijn>', () => {
  it('goes by the real day when the page gives something that is no day', async () => {
    const el = await start({vandaag: 'gisteren'});
    await reken(el, '23-2-2026');
    await sees(el, 'De laatste dag om bezwaar te maken was dinsdag 7 april 2026');
  });

  it('says until when one can object, and why', async () => {
    const el = await start();
    await reken(el, '23-2-2026');
    await sees(el, 'Ja, u bent nog op tijd');
    await sees(el, 'Bezwaar maken kan tot en met dinsdag 7 april 2026 U hebt nog 35 dagen.');
    await press(el, 'Waarom deze datum?');
    await sees(el, 'tweede paasdag');
  });

  it('moves focus to the answer, so that it is read aloud', async () => {
    const el = await start();
    await reken(el, '23-2-2026');
    await waitUntil(() => focused() === 'Ja, u bent nog op tijd');
  });

  it('draws the time and says the same in words', async () => {
    const el = await start();
    await reken(el, '23-2-2026');
    expect(plaatje(el)).to.equal('Tijdlijn. 23 februari 2026: verstuurd. 3 maart 2026: vandaag. 7 april 2026: laatste dag.');
  });

  it('counts a tax from the date of the assessment, which may still have to come', async () => {
    const el = await start();
    await reken(el, '31-3-2026', 'Een aanslag voor belasting', 'Welke dagtekening');
    await sees(el, 'Bezwaar maken kan tot en met dinsdag 12 mei 2026');
  });

  it('counts a draft from the day it is laid open, that day included', async () => {
    const el = await start();
    await reken(el, '26-2-2026', 'Een plan of ontwerp', 'Vanaf welke dag');
    await sees(el, 'Uw mening geven kan tot en met woensdag 8 april 2026');
  });

  it('leaves nobody too late without something to do', async () => {
    const el = await start({vandaag: '2026-04-20'});
    await reken(el, '23-2-2026');
    await sees(el, 'De tijd is voorbij, maar u kunt nog iets doen');
    await sees(el, 'Maak dan zo snel mogelijk toch bezwaar');
    expect(text(el)).not.to.contain('Zet in mijn agenda');
    await choose(el, 'Een plan of ontwerp');
    await reken(el, '23-2-2026', undefined, 'Vanaf welke dag');
    await sees(el, 'Let op het besluit dat hierna komt.');
  });

  it('never shows the answer to another question than the one on screen', async () => {
    const el = await start();
    await reken(el, '23-2-2026');
    await choose(el, 'Een aanslag voor belasting');
    expect(text(el)).not.to.contain('7 april 2026');
  });

  it('says what is wrong with a day, and keeps what was typed', async () => {
    const el = await start();
    await press(el, 'Reken uit');
    await sees(el, 'Vul de datum in');
    expect(focused()).to.contain('Kijk nog even');
    await reken(el, '31-2-2026');
    await sees(el, 'Deze datum kennen wij niet.');
    await reken(el, '4-3-2026');
    await sees(el, 'Deze dag moet nog komen.');
    expect(el.shadowRoot?.querySelector<HTMLInputElement>('input.invoer')?.value).to.equal('4-3-2026');
  });

  it('warns who types the day of our example, and goes on all the same', async () => {
    const el = await start();
    await type(el, 'Wanneer is de brief verstuurd?', '31-1-2026');
    await sees(el, 'Deze datum is ons voorbeeld.');
    await press(el, 'Reken uit');
    await sees(el, 'Bezwaar maken kan tot en met');
  });

  it('saves the last day as a calendar file', async () => {
    const el = await start();
    await reken(el, '23-2-2026');
    let saved = '';
    const stop = (event: MouseEvent) => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      saved = link.download;
    };
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', stop, {once: true});
      click.call(this);
    };
    await press(el, 'Zet in mijn agenda');
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.equal('laatste-dag-2026-04-07.ics');
  });

  it('leads to the diagnosis where the page has one', async () => {
    const el = await start({'diagnose-url': '#diagnose'});
    await reken(el, '23-2-2026');
    await press(el, 'Zoek uit wat voor u het beste is');
    expect(location.hash).to.equal('#diagnose');
  });

  it('keeps the phone number on screen, and asks the backend only who the municipality is', async () => {
    const backend = new FakeBackend().breek('*', 'offline');
    const el = await start({endpoint: backend.endpoint});
    await reken(el, '23-2-2026');
    expect(el.querySelector('p')?.checkVisibility()).to.be.true;
    expect(backend.verzoeken).to.deep.equal(['GET /gemeente']);
    backend.remove();
  });

  it('speaks English where the page does', async () => {
    const el = await start({lang: 'en'});
    await waitUntil(() => heading(el) === 'Am I still in time?');
    el.lang = 'nl';
    await waitUntil(() => heading(el) === 'Ben ik nog op tijd?');
  });

  it('fits a narrow phone', async () => {
    await setViewport({width: 320, height: 640});
    const el = await start();
    await reken(el, '23-2-2026');
    await press(el, 'Waar staat de datum?');
    const wide = [...(el.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) =>
      each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !each.closest('.alleen-voorlezen'));
    expect(wide.map(({localName}) => localName)).to.deep.equal([]);
    await setViewport({width: 800, height: 600});
  });

  it('is accessible while asking, when something is wrong, in time and too late', async () => {
    const el = await start();
    await press(el, 'Waar staat de datum?');
    await expect(el).to.be.accessible();
    await press(el, 'Reken uit');
    await expect(el).to.be.accessible();
    await reken(el, '23-2-2026');
    await expect(el).to.be.accessible();
    await reken(el, '23-2-2024');
    await expect(el).to.be.accessible();
  });
});
