import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {BezwaarInzicht} from '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import '../../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {bladen} from '../../src/elements/bezwaar-inzicht/plek.js';
import {bladNaam} from '../../src/elements/bezwaar-inzicht/woorden.js';
import {behandelaar, burger, niemand, type FakeBackend} from '../support/fake-backend.js';
import {bijnaIedereen, kleineGemeente, NIEUWE_BRIEF, nogNiets, tweeJaar} from '../support/situaties/inzicht.js';
import {focused, open, press, sees, text, type} from '../support/ui.js';

describe('<bezwaar-inzicht>', () => {
  let backend: FakeBackend;

  afterEach(() => {
    backend.remove();
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  });

  /** The view at this place, with figures. */
  const opPlek = async (made: FakeBackend, plek = '') => {
    backend = made;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${plek ? `#cijfers=${plek}` : ''}`);
    const el = await open<BezwaarInzicht>('bezwaar-inzicht', {endpoint: backend.endpoint});
    await waitUntil(() => !text(el).includes('Even geduld'), 'the figures are there', {timeout: 8000});
    return el;
  };
  const lijst = (el: BezwaarInzicht, label: string) => {
    const all = [...el.renderRoot.querySelectorAll('select')];
    const found = all.find(({labels}) => labels[0]?.textContent === label);
    if (!found) throw new Error(`No list "${label}" among ${all.map(({labels}) => labels[0]?.textContent).join(' | ')}`);
    return found;
  };
  const kies = async (el: BezwaarInzicht, label: string, waarde: string) => {
    const select = lijst(el, label);
    select.focus();
    select.value = waarde;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await el.updateComplete;
  };
  const gezegd = (el: BezwaarInzicht) => el.renderRoot.querySelector('[role=status]')?.textContent ?? '';
  const koppen = (el: BezwaarInzicht, selector: string) => [...el.renderRoot.querySelectorAll(selector)].map((each) => each.textContent?.trim());

  it('answers on the first screen, without a click, whether the three working days are met and whether it helps', async () => {
    const el = await opPlek(tweeJaar(), 'overzicht&periode=2025');
    expect(koppen(el, 'h3')).to.deep.equal(['Halen wij de drie werkdagen, en scheelt het?']);
    expect(el.renderRoot.querySelector('.groot')?.textContent).to.match(/^\d+%$/);
    expect(text(el)).to.match(/U sprak de indiener binnen drie werkdagen in \d+ van de \d+ bezwaren/);
    expect(text(el)).to.match(/Opgelost zonder besluit: \d+% met een gesprek op tijd, \d+% zonder\. Ja, met een gesprek op tijd is het beter\./);
    expect(text(el)).to.include('Dit bewijst niet dat het gesprek de oorzaak is.');
    expect(text(el)).to.match(/Nieuwe bezwaren\s+\d/).and.match(/Dwangsommen\s+€/);
  });

  it('says bounds in words where the share itself would give somebody away', async () => {
    const el = await opPlek(bijnaIedereen());
    expect(el.renderRoot.querySelector('.groot')?.textContent).to.equal('meer dan 91%');
    expect(text(el)).to.include('Het gaat om 60 bezwaren. In minder dan 5 daarvan lukte het niet');
  });

  it('says the whole per cent of many cases of which the number would give a few away', async () => {
    const el = await opPlek(tweeJaar());
    expect(el.renderRoot.querySelector('.groot')?.textContent).to.match(/^ongeveer \d+%$/);
    expect(text(el)).to.include('in hele procenten. Hoeveel bezwaren het zijn, tonen wij niet').and.not.include('van de 1.0');
  });

  it('shows what lies here now whatever the period', async () => {
    const el = await opPlek(tweeJaar(), 'overzicht&periode=2025');
    const now = text(el).match(/Lopende bezwaren\s+(\d+)/)?.[1];
    await kies(el, 'Periode', '2026');
    await waitUntil(() => gezegd(el) === 'Cijfers bijgewerkt');
    expect(text(el).match(/Lopende bezwaren\s+(\d+)/)?.[1]).to.equal(now);
  });

  it('keeps focus in the list where a filter was chosen, and says that the figures are new', async () => {
    const el = await opPlek(tweeJaar());
    await kies(el, 'Periode', '2026');
    await waitUntil(() => gezegd(el) === 'Cijfers bijgewerkt');
    expect(el.renderRoot.querySelector(':focus')).to.equal(lijst(el, 'Periode'));
    expect(location.hash).to.equal('#cijfers=overzicht&periode=2026');
    expect(backend.inzicht.vragen.at(-1)).to.include('periode=2026');
  });

  it('takes three filters, says why not a fourth, and lets all go at once', async () => {
    const el = await opPlek(tweeJaar(), 'overzicht&soort=bijstand&kanaal=website&tolk=nee');
    expect(text(el)).to.include('Filters: 3 gekozen').and.include('hoogstens 3 filters tegelijk');
    await kies(el, 'Afdeling', 'Zorg');
    await sees(el, 'U hebt al 3 filters. Haal er eerst een weg.');
    expect(location.hash).not.to.include('afdeling');
    expect(lijst(el, 'Afdeling').value).to.equal('');
    await press(el, 'Wis filters');
    await waitUntil(() => location.hash === '#cijfers=overzicht');
    await waitUntil(() => gezegd(el) === 'Cijfers bijgewerkt');
    expect(focused()).to.equal('Filters');
  });

  it('goes to another view by its link, starts reading there, and comes back with the back button', async () => {
    const el = await opPlek(tweeJaar());
    await press(el, 'Kosten');
    await sees(el, 'Waarmee wij rekenen');
    await waitUntil(() => focused() === 'Kosten');
    expect(el.renderRoot.querySelector('[aria-current=page]')?.textContent).to.equal('Kosten');
    history.back();
    await sees(el, 'Scheelt een gesprek op tijd?');
  });

  it('stays where it is when somebody follows another anchor of the page', async () => {
    const el = await opPlek(tweeJaar(), 'kosten');
    location.hash = '#hoofdinhoud';
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(koppen(el, 'h3')).to.deep.equal(['Kosten']);
  });

  it('shows the same numbers in the table under a chart as the backend gave', async () => {
    const el = await opPlek(tweeJaar(), 'functioneren&beeld=instroom&per=soort');
    await press(el, 'Toon als tabel');
    const rows = [...el.renderRoot.querySelectorAll('figure tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent).join(' '));
    const made = backend.inzicht.feiten.filter(({soort}) => soort === 'bijstand').length;
    expect(rows).to.include(`Bijstand ${made}`);
    expect(text(el)).to.include(`Het meest: Bijstand, ${made}.`);
  });

  it('shows of weeks only what takes time, and says so', async () => {
    const el = await opPlek(tweeJaar(), 'functioneren&per=week&periode=2026');
    expect(text(el)).to.include('Per week tonen wij alleen hoe lang iets duurde.');
    expect(koppen(el, 'figure h4')).to.deep.equal(['Dagen tot het eerste gesprek, per week']);
  });

  it('draws every indicator when asked, each with words and a table', async () => {
    const el = await opPlek(tweeJaar(), 'functioneren&per=kwartaal&beeld=alle');
    const figures = [...el.renderRoot.querySelectorAll('figure')];
    expect(figures.length).to.be.greaterThan(20);
    expect(figures.every((figure) => figure.querySelector('.woorden')?.textContent && figure.querySelector('table'))).to.be.true;
  });

  it('names questions and routes of the diagnosis as people saw them', async () => {
    const el = await opPlek(tweeJaar(), 'weg');
    expect(text(el)).to.include('Hier stoppen mensen het vaakst: Waar gaat het over? (120 keer).');
    expect(text(el)).to.include('512, dat is 62% van wie begon');
  });

  it('says where a municipality does not count, and that nothing was', async () => {
    const made = tweeJaar();
    Object.assign(made.inzicht, {telt: false, tellingen: []});
    const el = await opPlek(made, 'weg');
    expect(text(el)).to.include('Uw gemeente telt dit nu niet.').and.include('In deze periode is niets geteld.');
  });

  it('adds a marked moment, keeps what was typed when that fails, and takes it away', async () => {
    const el = await opPlek(tweeJaar(), 'begin');
    await press(el, 'Voeg toe');
    await sees(el, 'Vul een dag in, zoals 1-3-2026.');
    await waitUntil(() => focused().startsWith('Dit klopt nog niet'));
    await type(el, 'Op welke dag', '1-9-2026');
    await type(el, 'Wat veranderde er?', 'Nieuw formulier');
    backend.breek('PUT /inzicht/mijlpalen/{mijlpaalId}', 'offline', 1);
    await press(el, 'Voeg toe');
    await sees(el, 'Wat u schreef, staat er nog.');
    await press(el, 'Voeg toe');
    await sees(el, '1 september 2026: Nieuw formulier');
    await waitUntil(() => gezegd(el) === 'De mijlpaal staat erbij.');
    expect(backend.inzicht.mijlpalen.map(({dag}) => dag)).to.include('2026-09-01');
    await press(el, 'Haal weg: Nieuw formulier');
    await waitUntil(() => !text(el).includes('Nieuw formulier'));
    await waitUntil(() => focused() === 'Wat er sindsdien veranderde');
  });

  it('says who may add a marked moment to somebody who may not', async () => {
    const el = await opPlek(tweeJaar({sessie: behandelaar}), 'begin');
    await type(el, 'Op welke dag', '1-9-2026');
    await type(el, 'Wat veranderde er?', 'Nieuw formulier');
    await press(el, 'Voeg toe');
    await sees(el, 'Alleen leiding en coördinatoren kunnen een mijlpaal toevoegen');
    expect(backend.inzicht.mijlpalen).to.have.length(2);
  });

  it('lays two municipalities side by side with what may not be concluded', async () => {
    const el = await opPlek(tweeJaar(), 'experiment&opzet=gemeenten');
    expect(text(el)).to.include('Wat u hier niet uit mag concluderen').and.include('Lindeveld').and.include('Duinmeer');
    expect(text(el)).to.match(/Opgelost zonder besluit: Lindeveld \d+%, Duinmeer \d+%/);
  });

  it('does not call what makes the two groups an outcome of theirs', async () => {
    const el = await opPlek(tweeJaar(), 'experiment');
    expect(text(el)).to.include('Opgelost zonder besluit: Met gesprek').and.not.include('Ooit gesproken:');
  });

  it('asks for a marked moment before it compares, and compares around it', async () => {
    const el = await opPlek(tweeJaar(), 'experiment&opzet=mijlpaal');
    expect(text(el)).to.include('Kies een mijlpaal om voor en na te vergelijken.');
    await kies(el, 'Welke mijlpaal?', NIEUWE_BRIEF);
    await sees(el, 'Erna');
  });

  it('shows what was assumed about the cost, also when nothing was filled in', async () => {
    const made = tweeJaar();
    made.inzicht.aannamen = {uurtarief: 0, minutenPerHoorzitting: 0};
    expect(text(await opPlek(made, 'kosten'))).to.include('Uw gemeente heeft geen uurtarief ingevuld.');
  });

  it('fetches a file to keep, and says when that failed', async () => {
    const el = await opPlek(tweeJaar(), 'exporteren&periode=2026');
    backend.breek('GET /inzicht/export/cijfers', 'offline', 1);
    await press(el, 'Download: Cijfers (CSV): 2026');
    await sees(el, 'Het bestand is niet gekomen.');
    await press(el, 'Download: Cijfers (CSV): 2026');
    await waitUntil(() => gezegd(el) === 'Het bestand staat bij uw downloads.');
    expect(backend.inzicht.vragen).to.include('export/cijfers?periode=2026');
  });

  it('tells a small municipality what can still be learned', async () => {
    const el = await opPlek(kleineGemeente());
    expect(text(el)).to.include('Hier is veel niet te zien').and.include('Bespreek losse zaken met de behandelaars').and.include('Dat is nu niet te zeggen.');
  });

  it('says what an old link names that is not there any more, with a way on', async () => {
    const made = tweeJaar();
    made.inzicht.andere = [];
    const el = await opPlek(made, 'experiment&opzet=gemeenten');
    expect(text(el)).to.include('Uw gemeente vergelijkt zich nu niet met een andere gemeente.').and.not.include('niet bereikbaar');
    await press(el, 'Toon alles');
    await sees(el, 'Wat u hier niet uit mag concluderen');
    location.hash = '#cijfers=overzicht&soort=bestaat-niet';
    await sees(el, 'komt in geen enkel bezwaar voor');
  });

  it('puts the latest period first', async () => {
    const el = await opPlek(tweeJaar());
    expect([...lijst(el, 'Periode').options].map(({label}) => label).slice(0, 5)).to.deep.equal(['Alle jaren', '2026', '2025', '2024', 'Kwartaal 4 van 2026']);
  });

  it('says that there is nothing yet, or nothing in what was chosen', async () => {
    let el = await opPlek(nogNiets());
    expect(text(el)).to.include('Er zijn nog geen bezwaren ingediend.');
    backend.remove();
    el = await opPlek(tweeJaar(), 'overzicht&periode=2019');
    await press(el, 'Toon alles');
    await sees(el, 'De belangrijkste cijfers');
  });

  it('shows a citizen nothing', async () => {
    const el = await opPlek(tweeJaar({sessie: burger}));
    expect(text(el)).to.include('alleen voor medewerkers').and.not.include('Overzicht');
  });

  it('comes back at the same place after logging in', async () => {
    const el = await opPlek(tweeJaar({sessie: niemand}), 'kosten&periode=2026');
    const login = new URL(el.renderRoot.querySelector<HTMLAnchorElement>('a.knop')?.href ?? '');
    expect(login.searchParams.get('terug')).to.include('#cijfers=kosten&periode=2026');
  });

  it('takes the figures away when the session is over', async () => {
    const el = await opPlek(tweeJaar());
    backend.sessie = niemand;
    await kies(el, 'Periode', '2026');
    await sees(el, 'Log in met uw werkaccount');
    expect(text(el)).not.to.include('De belangrijkste cijfers');
  });

  it('keeps the last known figures when the backend goes away, and says of what they are', async () => {
    const el = await opPlek(tweeJaar(), 'overzicht&periode=2025');
    backend.breek('*', 'offline');
    await kies(el, 'Periode', '2026');
    await sees(el, 'De gemeente is nu niet bereikbaar.');
    expect(text(el)).to.include('U ziet nog de cijfers van: Overzicht · 2025.').and.include('De belangrijkste cijfers');
    backend.herstel();
    await press(el, 'Probeer het opnieuw');
    await waitUntil(() => backend.inzicht.vragen.at(-1)?.includes('periode=2026') === true);
    await waitUntil(() => !text(el).includes('niet bereikbaar'));
    expect(text(el)).not.to.include('U ziet nog de cijfers');
  });

  it('offers the way back when another view does not come', async () => {
    const el = await opPlek(tweeJaar());
    backend.breek('GET /inzicht/kosten', {status: 500});
    await press(el, 'Kosten');
    await sees(el, 'Dit onderdeel is er nu niet.');
    await press(el, 'Terug naar Overzicht');
    await sees(el, 'De belangrijkste cijfers');
  });

  it('shows the rest when only the comparison fails', async () => {
    const el = await opPlek(tweeJaar().breek('GET /inzicht/experiment', {status: 500}));
    expect(text(el)).to.include('Of een gesprek scheelt, kunnen wij nu niet laten zien.').and.include('De belangrijkste cijfers');
  });

  it('opens its tables on paper and closes them again', async () => {
    const el = await opPlek(tweeJaar());
    const isOpen = () => [...el.renderRoot.querySelectorAll<HTMLDetailsElement>('.als-tabel')].every((each) => each.open);
    dispatchEvent(new Event('beforeprint'));
    expect(isOpen()).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(isOpen()).to.be.false;
  });

  it('asks no figures of a place that the address made up', async () => {
    await opPlek(tweeJaar(), 'overzicht&naam=Samira&bsn=123456782');
    expect(backend.inzicht.vragen.join(' ')).not.to.include('Samira').and.not.include('123456782');
  });

  for (const blad of bladen) {
    it(`can be used by everyone: ${blad}`, async () => {
      const el = await opPlek(tweeJaar(), blad);
      expect(koppen(el, 'h3')[0]).to.equal(blad === 'overzicht' ? 'Halen wij de drie werkdagen, en scheelt het?' : bladNaam(blad));
      await expect(el).to.be.accessible();
    });

    it(`falls off no screen of 320 pixels: ${blad}`, async () => {
      await setViewport({width: 320, height: 640});
      const el = await opPlek(tweeJaar(), blad);
      const wide = [...el.renderRoot.querySelectorAll<HTMLElement>('p, h3, h4, figure, svg, select, .tabelvak, nav, dl')].filter((each) => each.getBoundingClientRect().right > 321);
      expect(wide.map((each) => each.outerHTML.slice(0, 80))).to.deep.equal([]);
      await setViewport({width: 1000, height: 800});
    });
  }

  for (const [situation, make] of [['a small municipality', kleineGemeente], ['only bounds', bijnaIedereen], ['nothing yet', nogNiets]] as const) {
    it(`can be used by everyone: ${situation}`, async () => {
      await expect(await opPlek(make())).to.be.accessible();
    });
  }

  it('can be used by everyone: a mistake in the form and no connection', async () => {
    const el = await opPlek(tweeJaar(), 'begin');
    await press(el, 'Voeg toe');
    backend.breek('*', 'offline');
    await kies(el, 'Periode', '2026');
    await sees(el, 'U ziet nog de cijfers van');
    await expect(el).to.be.accessible();
  });
});
