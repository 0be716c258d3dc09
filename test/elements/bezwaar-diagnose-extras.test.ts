import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import type {BezwaarDiagnose} from '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import {OVERDRACHT_SLEUTEL} from '../../src/domain/bezwaar/index.js';
import {FakeBackend} from '../support/fake-backend.js';
import {vulIn} from '../support/situaties/diagnose-invullen.js';
import {choose, focused, heading, open, press, sees, text} from '../support/ui.js';

const HULP = '<p slot="hulp">Bel 14 0182, werkdagen van 9 tot 17 uur.</p>';
const ANTWOORDEN = {
  onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit', datum: '2026-02-23', 'inkomen.reden': 'papieren',
};
const DRIE = {onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit'};
const EERSTE = 'Waar gaat het over?';
const DATUM = 'Wanneer is de brief verstuurd?';

const start = (attributes: Record<string, string> = {}) =>
  open<BezwaarDiagnose>('bezwaar-diagnose', {vandaag: '2026-03-03', 'indienen-url': '#indienen', ...attributes}, HULP);

/** Waits for a question by its title. */
const vraag = (el: BezwaarDiagnose, titel: string) =>
  waitUntil(() => heading(el) === titel, `"${titel}" is asked`, {timeout: 5000});

/** To the advice, whatever is still asked. */
async function naarAdvies(el: BezwaarDiagnose) {
  await vulIn(el, ANTWOORDEN);
  await choose(el, 'Ja, ik heb geen geld');
  await press(el, 'Verder');
  await choose(el, 'Een ander besluit');
  await press(el, 'Verder');
  await sees(el, 'Ons advies');
}

/** A tab keeps 50 places. After other test files have filled them, going back can leave the test page; run this file alone. */
const isVol = () => history.length > 30;

/** What is kept in this place of the browser's history. */
const bewaard = () => JSON.stringify(history.state ?? {});

/** Takes the place of `name` on `object` until the test is over. */
const vervangen: (() => void)[] = [];
function vervang(object: object, name: string, value: unknown) {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {value, configurable: true, writable: true});
  vervangen.push(() => (before ? Object.defineProperty(object, name, before) : Reflect.deleteProperty(object, name)));
}

afterEach(() => {
  vervangen.splice(0).forEach((restore) => restore());
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<bezwaar-diagnose> keeps the place', () => {
  it('goes back and forward with the buttons of the browser', async function () {
    if (isVol()) this.skip();
    const el = await start();
    await vulIn(el, DRIE);
    expect(heading(el)).to.equal(DATUM);
    history.back();
    await vraag(el, 'Wat voor brief hebt u?');
    history.back();
    await vraag(el, 'Wat heeft de gemeente besloten?');
    await waitUntil(() => focused() === 'Wat heeft de gemeente besloten?');
    history.go(2);
    await vraag(el, DATUM);
  });

  it('comes back to the same question after the page was loaded again', async () => {
    const el = await start();
    await vulIn(el, DRIE);
    const {state} = history as {state: unknown};
    el.remove();
    history.replaceState(state, '');
    const again = await start();
    await vraag(again, DATUM);
  });

  it('leaves what the page itself keeps in its history', async () => {
    history.replaceState({pagina: 7}, '');
    const el = await start();
    await vulIn(el, {onderwerp: 'inkomen'});
    expect(history.state).to.deep.include({pagina: 7});
    el.remove();
    expect(history.state).to.deep.equal({pagina: 7});
  });

  it('puts no answer in the address unless the page says so', async () => {
    const el = await start();
    await vulIn(el, DRIE);
    expect(location.hash).to.equal('');
    el.remove();
    history.replaceState(null, '', '#plaats');
    const other = await start({onthoud: 'fragment'});
    await vulIn(other, DRIE);
    expect(location.hash).to.equal('#plaats&bezwaar=v1:onderwerp.inkomen,inkomen.soort.afgewezen,brief.besluit');
    other.remove();
    expect(location.hash).to.equal('#plaats');
  });

  it('goes on from a link with answers, says so, and takes them out of the address', async () => {
    history.replaceState(null, '', '#plaats&bezwaar=v1:onderwerp.inkomen,inkomen.soort.afgewezen,brief.besluit');
    const el = await start({'deel-link': ''});
    await vraag(el, DATUM);
    await sees(el, 'Deze antwoorden kwamen mee met de link.');
    expect(location.hash).to.equal('#plaats');
  });

  it('reads no answers from the address of a page that does not share them', async () => {
    history.replaceState(null, '', '#bezwaar=v1:onderwerp.inkomen');
    const el = await start();
    await vraag(el, EERSTE);
  });
});

describe('<bezwaar-diagnose> takes the advice along', () => {
  it('copies the advice as text', async () => {
    let copied = '';
    vervang(navigator, 'clipboard', {writeText: (value: string) => Promise.resolve(void (copied = value))});
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Kopieer dit advies');
    await sees(el, 'Het advies is gekopieerd.');
    expect(copied).to.contain('Bezwaar maken kan tot en met dinsdag 7 april 2026.').and.to.contain('Dit past bij u: Vraag het opnieuw aan');
    expect(copied).not.to.match(/[{}]|undefined/);
  });

  it('shows the text where copying is not allowed', async () => {
    vervang(navigator, 'clipboard', {writeText: () => Promise.reject(new Error('no'))});
    vervang(document, 'execCommand', () => false);
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Kopieer dit advies');
    await sees(el, 'Kopieer de tekst hieronder zelf.');
    expect(el.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea')?.value).to.contain('7 april 2026');
  });

  it('shows the own answers beside the phone number, and sends nothing', async () => {
    const backend = new FakeBackend();
    const el = await start({endpoint: backend.endpoint});
    await naarAdvies(el);
    await press(el, 'Bel hierover');
    await sees(el, 'Bel 14 0182');
    await sees(el, 'Datum van de brief 23 februari 2026');
    expect(backend.verzoeken).to.deep.equal(['GET /gemeente']);
    backend.remove();
  });

  it('draws a code that leads to the same advice, only where the page allows it', async () => {
    const el = await start();
    await naarAdvies(el);
    expect(text(el)).not.to.contain('Ga verder op uw telefoon');
    el.deelLink = true;
    await sees(el, 'Ga verder op uw telefoon');
    let link = '';
    vervang(navigator, 'clipboard', {writeText: (value: string) => Promise.resolve(void (link = value))});
    await press(el, 'Ga verder op uw telefoon');
    await waitUntil(() => el.shadowRoot?.querySelector('.qr path')?.getAttribute('d')?.startsWith('M4 4h7'), 'a code is drawn');
    await press(el, 'Kopieer de link');
    await sees(el, 'De link is gekopieerd.');
    el.remove();
    history.replaceState(null, '', new URL(link).hash);
    const other = await start({'deel-link': ''});
    await sees(other, 'Bezwaar maken kan tot en met dinsdag 7 april 2026');
  });

  it('is accessible with everything open', async () => {
    const el = await start({'deel-link': '', hulpverlener: ''});
    await naarAdvies(el);
    await press(el, 'Bel hierover');
    await expect(el).to.be.accessible();
    el.hulpverlener = false;
    await sees(el, 'Ga verder op uw telefoon');
    await press(el, 'Ga verder op uw telefoon');
    await waitUntil(() => el.shadowRoot?.querySelector('.qr'));
    await expect(el).to.be.accessible();
  });
});

describe('<bezwaar-diagnose> for who helps somebody else', () => {
  it('keeps no answers, and still goes back', async function () {
    if (isVol()) this.skip();
    const el = await start();
    await vraag(el, EERSTE);
    await sees(el, 'Ik help iemand anders');
    await press(el, 'Ik help iemand anders');
    await sees(el, 'Wij bewaren niets.');
    await vulIn(el, DRIE);
    expect(bewaard()).not.to.contain('inkomen');
    history.back();
    await vraag(el, 'Wat voor brief hebt u?');
  });

  it('erases everything at the end, in the places before and after too', async function () {
    if (isVol()) this.skip();
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Bezwaar maken');
    expect(sessionStorage.getItem(OVERDRACHT_SLEUTEL)).to.contain('inkomen');
    el.hulpverlener = true;
    await sees(el, 'Klaar, wis alles');
    await press(el, 'Klaar, wis alles');
    await sees(el, 'Alle antwoorden zijn gewist.');
    expect(heading(el)).to.equal(EERSTE);
    expect(sessionStorage.getItem(OVERDRACHT_SLEUTEL)).to.equal(null);
    expect(bewaard()).not.to.contain('inkomen');
    for (const steps of [1, -1]) {
      history.go(steps);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(bewaard()).not.to.contain('inkomen');
      expect(heading(el)).to.equal(EERSTE);
    }
    expect(el.shadowRoot?.querySelector('input:checked')).to.equal(null);
  });
});
