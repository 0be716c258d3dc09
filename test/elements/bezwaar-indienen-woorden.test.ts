import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {FakeBackend} from '../support/fake-backend.js';
import {openFormulier, vergeet, vulGegevens, vulTot} from '../support/situaties/indienen.js';
import {choose, field, press, sees, text, type} from '../support/ui.js';

describe('<bezwaar-indienen>: help with writing', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
  });

  afterEach(() => backend.remove());

  /** The screen with the words, with the list of what can be wrong open. */
  async function schrijf() {
    const el = await openFormulier(backend);
    await vulTot(el, 2);
    await sees(el, 'Hulp bij het schrijven: wat is er mis?');
    await press(el, 'Hulp bij het schrijven: wat is er mis?');
    const boxes = () => [...el.renderRoot.querySelectorAll<HTMLInputElement>('.schrijfhulp input')];
    const tick = async (index: number) => {
      boxes()[index]?.click();
      await el.updateComplete;
    };
    return {el, tick, gronden: () => field(el, 'Wat klopt er niet').value};
  }

  it('puts a sentence behind what a person wrote, and takes it away again', async () => {
    const {el, tick, gronden} = await schrijf();
    await type(el, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder.');
    await tick(0);
    expect(gronden().startsWith('Het spaargeld is van mijn moeder.\n\n')).to.equal(true);
    await tick(0);
    expect(gronden()).to.equal('Het spaargeld is van mijn moeder.');
  });

  it('leaves a sentence that the person changed, whatever they tick', async () => {
    const {el, tick, gronden} = await schrijf();
    await tick(0);
    const changed = `${gronden()} En dat is van mij.`.replace(' ', '  ');
    await type(el, 'Wat klopt er niet', changed);
    await tick(0);
    expect(gronden()).to.equal(changed);
  });

  it('reminds of a place that is still to be filled in, and does not block', async () => {
    const {el} = await schrijf();
    await type(el, 'Wat klopt er niet', 'In de brief staat … Dat klopt niet.');
    expect(text(el)).to.include('Op de puntjes (…) vult u zelf nog iets in.');
    await press(el, 'Verder');
    await sees(el, 'Wilt u iets meesturen?');
  });

  it('tells the municipality what is wrong by name, beside the text itself', async () => {
    const {el, tick, gronden} = await schrijf();
    const count = el.renderRoot.querySelectorAll('.schrijfhulp input[name^="gebreken-"]').length;
    for (let index = 0; index < count; index++) await tick(index);
    const words = gronden();
    await press(el, 'Verder');
    await press(el, 'Verder');
    await vulGegevens(el);
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    const sent = backend.zaken[0]?.bezwaarschrift;
    expect(sent?.gronden).to.equal(words);
    expect(sent?.gebreken?.length).to.equal(count);
    expect(new Set(sent?.gebreken).size).to.equal(count);
  });

  it('takes along that someone cannot wait, also without a reason', async () => {
    const {el} = await schrijf();
    await type(el, 'Wat klopt er niet', 'Alles.');
    await choose(el, 'Ik kan niet wachten tot de gemeente heeft beslist');
    await press(el, 'Verder');
    await press(el, 'Verder');
    await vulGegevens(el);
    expect(text(el)).to.include('Waarom het haast heeft Ik kan niet wachten op de beslissing.');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(backend.zaken[0]?.bezwaarschrift.spoed).to.equal('Ik kan niet wachten op de beslissing.');
  });

  it('says in the review that reasons written earlier do not go along now', async () => {
    const {el} = await schrijf();
    await type(el, 'Wat klopt er niet', 'Alles.');
    await choose(el, 'Ik stuur mijn redenen later');
    await press(el, 'Verder');
    await press(el, 'Verder');
    await vulGegevens(el);
    expect(text(el)).to.include('U stuurt uw redenen later. Wat u al schreef, gaat nu niet mee.');
  });

  it('tells who cannot wait that an objection stops nothing, and where to go', async () => {
    const {el} = await schrijf();
    await type(el, 'Wat klopt er niet', 'Alles.');
    await choose(el, 'Ik kan niet wachten tot de gemeente heeft beslist');
    expect(text(el)).to.include('Een bezwaar houdt het besluit niet tegen.').and.include('voorlopige voorziening');
    await type(el, 'Waarom heeft het haast?', 'Ik moet vrijdag mijn huis uit.');
    await press(el, 'Verder');
    await press(el, 'Verder');
    await vulGegevens(el);
    expect(text(el)).to.include('Waarom het haast heeft Ik moet vrijdag mijn huis uit.');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(backend.zaken[0]?.bezwaarschrift.spoed).to.equal('Ik moet vrijdag mijn huis uit.');
  });
});
