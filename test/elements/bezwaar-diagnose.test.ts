import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import type {Gemeente} from '../../src/api/gemeente.js';
import type {BezwaarDiagnose} from '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import {leesOverdracht, OVERDRACHT_SLEUTEL} from '../../src/domain/bezwaar/index.js';
import {FakeBackend} from '../support/fake-backend.js';
import {choose, focused, heading, open, press, sees, text, type} from '../support/ui.js';

const HULP = '<p slot="hulp">Bel 14 0182, werkdagen van 9 tot 17 uur.</p>';

/** The diagnosis on a page of 3 March 2026. */
const start = (attributes: Record<string, string> = {}) =>
  open<BezwaarDiagnose>('bezwaar-diagnose', {vandaag: '2026-03-03', 'indienen-url': '#indienen', ...attributes}, HULP);

/** Chooses an answer and goes on. */
async function kies(el: BezwaarDiagnose, label: string) {
  await choose(el, label);
  await press(el, 'Verder');
}

/** To the second question, whose part of the content may still be on its way. */
async function naarBijstand(el: BezwaarDiagnose) {
  await kies(el, 'Bijstand');
  await waitUntil(() => heading(el) === 'Wat heeft de gemeente besloten?', 'the next part of the content is there', {timeout: 5000});
}

/** Types a day and goes on. */
async function datum(el: BezwaarDiagnose, day: string) {
  await type(el, 'Datum', day);
  await press(el, 'Verder');
}

/** From the first question to the advice about a refusal of social assistance. */
async function naarAdvies(el: BezwaarDiagnose, day = '23-2-2026') {
  await naarBijstand(el);
  await kies(el, 'Ik krijg geen bijstand');
  await kies(el, 'Een besluit');
  await datum(el, day);
  await kies(el, 'Ik gaf papieren niet of te laat');
  await kies(el, 'Ja, ik heb geen geld');
  await kies(el, 'Een ander besluit');
  await sees(el, 'Ons advies');
}

const titels = (el: BezwaarDiagnose) => [...el.shadowRoot?.querySelectorAll('.mogelijkheid h4') ?? []].map((each) => each.textContent?.replace('Begin hier', '').trim());

describe('<bezwaar-diagnose>', () => {
  afterEach(() => sessionStorage.clear());

  it('asks on until there is an advice with the last day and every way there is', async () => {
    const el = await start();
    await naarAdvies(el);
    await sees(el, 'Bezwaar maken kan tot en met dinsdag 7 april 2026');
    await sees(el, 'U hebt nog 35 dagen.');
    expect(titels(el)[0]).to.equal('Vraag het opnieuw aan');
    await sees(el, 'Dit past nu niet Vraag de gemeente om het besluit te herzien');
  });

  it('says why in the person’s own words', async () => {
    const el = await start();
    await naarAdvies(el);
    await sees(el, 'U antwoordde: ‘Ik gaf papieren niet of te laat’');
  });

  it('explains the date with the holiday and the article', async () => {
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Waarom deze datum?');
    await sees(el, 'tweede paasdag');
    await sees(el, 'Algemene termijnenwet, artikel 3 lid 1');
  });

  it('warns who has no money before all else', async () => {
    const el = await start();
    await naarAdvies(el);
    const words = text(el);
    expect(words.indexOf('U hebt nu geen geld')).to.be.below(words.indexOf('7 april 2026'));
  });

  it('moves focus to each next question, so it is read aloud', async () => {
    const el = await start();
    await kies(el, 'Bijstand');
    await waitUntil(() => focused() === 'Wat heeft de gemeente besloten?');
    await kies(el, 'Ik krijg geen bijstand');
    expect(focused()).to.equal('Wat voor brief hebt u?');
  });

  it('keeps the phone number on every screen', async () => {
    const el = await start();
    const nummer = () => el.querySelector('p')?.checkVisibility();
    expect(nummer()).to.be.true;
    await naarAdvies(el);
    expect(nummer()).to.be.true;
  });

  it('says what is missing, takes the focus there and loses nothing', async () => {
    const el = await start();
    await press(el, 'Verder');
    await sees(el, 'Kies het antwoord dat het beste past.');
    expect(focused()).to.contain('Kijk nog even');
    await naarBijstand(el);
    await kies(el, 'Ik krijg geen bijstand');
    await kies(el, 'Een besluit');
    await datum(el, '31-2-2026');
    await sees(el, 'Deze datum kennen wij niet.');
    await datum(el, '5-3-2026');
    await sees(el, 'Deze dag moet nog komen.');
    expect(el.shadowRoot?.querySelector<HTMLInputElement>('input.invoer')?.value).to.equal('5-3-2026');
  });

  it('goes back with every answer still there', async () => {
    const el = await start();
    await naarBijstand(el);
    await kies(el, 'Ik krijg geen bijstand');
    await kies(el, 'Een besluit');
    await datum(el, '23-2-2026');
    await press(el, 'Vorige vraag');
    expect(heading(el)).to.equal('Wanneer is de brief verstuurd?');
    expect(el.shadowRoot?.querySelector<HTMLInputElement>('input.invoer')?.value).to.equal('23-2-2026');
    await press(el, 'Vorige vraag');
    expect(el.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.labels?.[0]?.textContent).to.contain('Een besluit');
    await press(el, 'Verder');
    await press(el, 'Verder');
    expect(heading(el)).to.equal('Welke reden staat in de brief?');
  });

  it('changes one answer and comes straight back to the advice', async () => {
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Uw antwoorden tot nu toe');
    await press(el, 'Wijzig: Haast');
    expect(heading(el)).to.equal('Komt u nu in de problemen?');
    await kies(el, 'Nee, het kan even wachten');
    await sees(el, 'Ons advies');
    expect(text(el)).not.to.contain('U hebt nu geen geld');
  });

  it('tells which answers a change made fall away, and brings them back', async () => {
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Uw antwoorden tot nu toe');
    await press(el, 'Wijzig: Soort brief');
    await kies(el, 'Een brief met een vraag');
    await sees(el, 'U veranderde een antwoord');
    await sees(el, 'Datum van de brief: 23 februari 2026');
    await press(el, 'Uw antwoorden tot nu toe');
    await press(el, 'Wijzig: Soort brief');
    await kies(el, 'Een besluit');
    await sees(el, 'dinsdag 7 april 2026');
  });

  it('draws the time to the last day, and says the same in words', async () => {
    const el = await start();
    await naarAdvies(el);
    const label = el.shadowRoot?.querySelector('.tijdbeeld')?.getAttribute('aria-label');
    expect(label).to.equal('Tijdlijn. 23 februari 2026: verstuurd. 3 maart 2026: vandaag. 7 april 2026: laatste dag.');
    await sees(el, 'Zet in mijn agenda');
  });

  it('shows where the date stands, and warns who types the day of that example', async () => {
    const el = await start();
    await naarBijstand(el);
    await kies(el, 'Ik krijg geen bijstand');
    await kies(el, 'Een besluit');
    await press(el, 'Waarom vragen wij dit?');
    expect(el.shadowRoot?.querySelector('.brief svg')?.checkVisibility()).to.be.true;
    await type(el, 'Datum', '31-1-2026');
    await sees(el, 'Deze datum is ons voorbeeld.');
    await press(el, 'Verder');
    expect(heading(el)).to.equal('Welke reden staat in de brief?');
  });

  it('leaves nobody too late without a way on', async () => {
    const el = await start({vandaag: '2026-04-20'});
    await naarBijstand(el);
    await kies(el, 'Ik krijg geen bijstand');
    await kies(el, 'Een besluit');
    await datum(el, '23-2-2026');
    expect(heading(el)).to.equal('Waarom is het later geworden?');
    await kies(el, 'Ik was ziek');
    await kies(el, 'Een andere reden');
    await kies(el, 'Nee, het kan even wachten');
    await kies(el, 'Een ander besluit');
    await sees(el, 'De laatste dag om bezwaar te maken was dinsdag 7 april 2026');
    await sees(el, 'U mag nog bezwaar maken.');
  });

  it('gives someone who is not listed a person to talk to, in one step', async () => {
    const el = await start();
    await press(el, 'Mijn antwoord staat er niet bij');
    await sees(el, 'Praat met iemand die met u meekijkt');
    await press(el, 'Vorige vraag');
    expect(heading(el)).to.equal('Waar gaat het over?');
  });

  it('hands the answers to the objection form, so that nothing is asked twice', async () => {
    const el = await start();
    await naarAdvies(el);
    await press(el, 'Bezwaar maken');
    const overdracht = leesOverdracht(sessionStorage.getItem(OVERDRACHT_SLEUTEL));
    expect(overdracht?.besluit).to.deep.include({soort: 'bijstand-afwijzing', datum: '2026-02-23', bekendmaking: '2026-02-23'});
    expect(overdracht?.antwoorden).to.include({'inkomen.reden': 'papieren'});
    expect(location.hash).to.equal('#indienen');
  });

  it('tells a form on the same page without saying what was answered', async () => {
    const el = await start({'indienen-url': ''});
    const form = document.createElement('bezwaar-indienen');
    el.parentElement?.append(form);
    el.requestUpdate();
    await naarAdvies(el);
    let heard: Event | undefined;
    document.addEventListener('bezwaar-overdracht', (event) => (heard = event), {once: true});
    await press(el, 'Bezwaar maken');
    expect(heard).to.exist;
    expect(Object.keys(heard ?? {})).to.deep.equal(['isTrusted']);
    form.remove();
  });

  it('tells the page which screen and which advice, and nothing about the person', async () => {
    const el = await start();
    const stappen: string[] = [];
    let uitkomst: Event | undefined;
    el.addEventListener('bezwaar-stap', (event) => stappen.push(Object.values(event).filter((value) => typeof value === 'string').join()));
    el.addEventListener('bezwaar-uitkomst', (event) => (uitkomst = event));
    await naarAdvies(el);
    expect(stappen).to.deep.equal(['inkomen/soort', 'inkomen/brief', 'inkomen/datum', 'inkomen/reden', 'inkomen/spoed', 'inkomen/wens', 'inkomen/advies-afgewezen']);
    expect(uitkomst).to.deep.include({uitkomst: 'inkomen/advies-afgewezen'});
  });

  it('asks the backend only who the municipality is, and works without', async () => {
    const backend = new FakeBackend();
    const el = await start({endpoint: backend.endpoint});
    await naarAdvies(el);
    await sees(el, 'De gemeente, 14 0182');
    expect(backend.verzoeken).to.deep.equal(['GET /gemeente']);
    backend.breek('*', {status: 503});
    const other = await start({endpoint: backend.endpoint});
    await naarBijstand(other);
    backend.remove();
  });

  it('speaks English where the page does, and keeps the answers when that changes', async () => {
    const el = await start();
    await naarBijstand(el);
    el.lang = 'en';
    await waitUntil(() => heading(el) === 'What did the municipality decide?');
    el.lang = 'nl';
    await waitUntil(() => heading(el) === 'Wat heeft de gemeente besloten?');
  });

  it('shows a municipality’s own words', async () => {
    const el = await start();
    el.overlay = {teksten: {'start/onderwerp#title': {nl: 'Waar kunnen wij in Lindeveld mee helpen?'}}};
    await waitUntil(() => heading(el) === 'Waar kunnen wij in Lindeveld mee helpen?');
  });

  describe('of a municipality with its own routes, terms and phone numbers', () => {
    /** A municipality of the demo behind the endpoint, as its file says. */
    const bij = async (naam: string) => {
      const {default: gemeente} = await import(`/demo/gemeenten/${naam}.json`) as {readonly default: Gemeente};
      return start({endpoint: new FakeBackend({gemeente}).endpoint});
    };

    it('offers its own hour on Thursday, and calls back within its own term', async () => {
      const el = await bij('lindeveld');
      await naarAdvies(el);
      await press(el, 'Hoe werkt dit? Kom naar het spreekuur bezwaar op donderdag');
      await sees(el, 'Elke donderdag van 16 tot 20 uur');
      await sees(el, 'Stadhuis Lindeveld, Raadhuisplein 1');
      await press(el, 'Hoe werkt dit? Bel eerst met de gemeente');
      await sees(el, 'U krijgt antwoord binnen 1 werkdag.');
    });

    it('gives the phone number of the department, and its own words', async () => {
      const el = await bij('lindeveld');
      await naarAdvies(el);
      await sees(el, 'Bijstand: Gemeente Lindeveld, Werk en Inkomen');
      await sees(el, '0182 00 01 90');
      await press(el, 'Hoe werkt dit? Bel eerst met de gemeente');
      await sees(el, 'Wilt u een tolk? Zeg het ons');
    });

    it('is another advice in another municipality', async () => {
      const el = await bij('duinmeer');
      await naarAdvies(el);
      await sees(el, 'Stap in de hulpbus bij u in het dorp');
      await sees(el, 'Meld ons de fout in uw brief');
      await press(el, 'Hoe werkt dit? Bel eerst met de gemeente');
      await sees(el, 'U krijgt antwoord binnen 3 werkdagen.');
      await sees(el, '0229 00 02 40');
      expect(text(el)).not.to.include('spreekuur');
    });

    it('still begins where the national content begins, keeps the objection, and is accessible', async () => {
      const el = await bij('duinmeer');
      await naarAdvies(el);
      expect(titels(el)).to.include('Maak bezwaar');
      expect(titels(el)[0]).to.equal('Vraag het opnieuw aan');
      await expect(el).to.be.accessible();
    });
  });

  it('is accessible while asking, when something is wrong and while advising', async () => {
    const el = await start();
    await expect(el).to.be.accessible();
    await press(el, 'Verder');
    await expect(el).to.be.accessible();
    await naarAdvies(el);
    await expect(el).to.be.accessible();
  });
});
