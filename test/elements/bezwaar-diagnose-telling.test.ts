import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import type {BezwaarDiagnose} from '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import {FakeBackend} from '../support/fake-backend.js';
import {lindeveld} from '../support/situaties/gemeenten.js';
import {vulIn} from '../support/situaties/diagnose-invullen.js';
import {choose, open, press, sees, text} from '../support/ui.js';

const ANTWOORDEN = {
  onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit', datum: '2026-02-23', 'inkomen.reden': 'papieren',
};
const MELDING = 'Wij tellen hoe vaak elke vraag en elk advies is gezien';

let backend: FakeBackend;

const start = async (telling = true, attributes: Record<string, string> = {}) => {
  backend = new FakeBackend({gemeente: {...lindeveld, ...(telling && {telling: true})}});
  const el = await open<BezwaarDiagnose>('bezwaar-diagnose', {vandaag: '2026-03-03', endpoint: backend.endpoint, ...attributes});
  await sees(el, 'Waar gaat het over?');
  return el;
};

async function naarAdvies(el: BezwaarDiagnose) {
  await vulIn(el, ANTWOORDEN);
  await choose(el, 'Ja, ik heb geen geld');
  await press(el, 'Verder');
  await choose(el, 'Een ander besluit');
  await press(el, 'Verder');
  await sees(el, 'Ons advies');
}

const geteld = () => backend.tellingen.flat();

afterEach(() => {
  backend.remove();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<bezwaar-diagnose> in a municipality that counts', () => {
  it('says that it counts and what, before anything is sent', async () => {
    const el = await start();
    await sees(el, MELDING);
    expect(backend.verzoeken).not.to.include('POST /telling');
  });

  it('adds what was seen to the totals, once a visit, in alphabetical order and without a single answer', async () => {
    const el = await start();
    await sees(el, MELDING);
    await naarAdvies(el);
    await waitUntil(() => backend.tellingen.length === 1, 'it was counted');
    const [message = []] = backend.tellingen;
    expect(message).to.deep.equal([...message].sort());
    expect(message).to.include.members(['advies', 'begonnen']);
    expect(message.filter((one) => one.startsWith('vraag-gezien ')).length).to.be.greaterThan(3);
    expect(message.filter((one) => one.startsWith('weg-aangeraden ')).length).to.be.greaterThan(0);
    expect(message.join(' ')).not.to.match(/2026|papieren|geen geld/);
    await press(el, 'Begin opnieuw');
    await naarAdvies(el);
    expect(geteld().filter((one) => one === 'begonnen')).to.have.length(1);
  });

  it('tells on which question somebody went back', async () => {
    const el = await start();
    await sees(el, MELDING);
    await vulIn(el, {onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen'});
    await press(el, 'Vorige vraag');
    window.dispatchEvent(new Event('pagehide'));
    await waitUntil(() => backend.tellingen.length > 0, 'it was counted');
    expect(geteld().filter((one) => one.startsWith('vraag-terug '))).to.have.length(1);
  });

  it('tells where somebody stopped', async () => {
    const el = await start();
    await sees(el, MELDING);
    await vulIn(el, {onderwerp: 'inkomen'});
    window.dispatchEvent(new Event('pagehide'));
    await waitUntil(() => geteld().includes('gestopt'), 'it was counted');
    expect(geteld().filter((one) => one.startsWith('vraag-gestopt '))).to.have.length(1);
  });

  it('does not count who said not to, from then on and also on the next page', async () => {
    const el = await start();
    await sees(el, MELDING);
    await press(el, 'Tel mij niet mee');
    await sees(el, 'U telt niet mee.');
    await naarAdvies(el);
    window.dispatchEvent(new Event('pagehide'));
    expect(backend.tellingen).to.deep.equal([]);
    const next = await open<BezwaarDiagnose>('bezwaar-diagnose', {vandaag: '2026-03-03', endpoint: backend.endpoint});
    await sees(next, 'U telt niet mee.');
  });

  it('counts nothing for who helps somebody else', async () => {
    const el = await start(true, {hulpverlener: ''});
    await naarAdvies(el);
    window.dispatchEvent(new Event('pagehide'));
    expect(backend.tellingen).to.deep.equal([]);
    expect(text(el)).not.to.include(MELDING);
  });

  it('goes on as ever when the counting does not arrive', async () => {
    const el = await start();
    backend.breek('POST /telling', 'offline');
    await sees(el, MELDING);
    await naarAdvies(el);
    expect(text(el)).to.include('Ons advies').and.not.include('Er ging iets mis');
  });
});

describe('<bezwaar-diagnose> in a municipality that does not count', () => {
  it('sends nothing at all and says nothing of it', async () => {
    const el = await start(false);
    await naarAdvies(el);
    window.dispatchEvent(new Event('pagehide'));
    expect(backend.verzoeken.filter((one) => !one.startsWith('GET '))).to.deep.equal([]);
    expect(text(el)).not.to.include('Wij tellen');
  });
});
