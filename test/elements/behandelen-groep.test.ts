import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import type {FakeBackend} from '../support/fake-backend.js';
import {intern} from '../support/situaties/intern.js';
import {choose, focused, open, press, sees, text, type} from '../support/ui.js';

describe('<bezwaar-behandelen>, cases alike', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const openZaak = async (make: () => Promise<FakeBackend>) => {
    backend = await make();
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: nummer()});
    await sees(el, 'Lijkt op andere zaken');
    return el;
  };
  const nummer = (index = 0) => backend.zaken[index]?.ontvangst.zaaknummer ?? '';
  const berichten = () => backend.zaken.map(({keten}) => keten.filter(({soort}) => soort === 'bericht').length);
  const schrijf = async (el: BezwaarBehandelen) => {
    await press(el, 'Stuur een bericht');
    await type(el, 'Bericht', 'Wij nodigen u allen uit.');
    await press(el, 'Leg vast');
    await sees(el, 'Andere zaken van de groep');
  };

  it('lists what looks alike and why, and puts it together', async () => {
    const el = await openZaak(intern.lijktOpAndere);
    expect(text(el)).to.include('2 andere lijken over hetzelfde te gaan.').and.include(`B. de Boer ${nummer(1)}, hetzelfde kenmerk op de brief`);
    await expect(el).to.be.accessible();
    await press(el, 'Behandel samen');
    await sees(el, 'U behandelt deze zaak samen met 2 andere.');
    await waitUntil(() => focused() === 'Lijkt op andere zaken');
    const groep = backend.intern.groepVan(nummer());
    expect(groep).to.be.a('string');
    expect(backend.zaken.map(({ontvangst}) => backend.intern.groepVan(ontvangst.zaaknummer))).to.deep.equal([groep, groep, groep]);
    await expect(el).to.be.accessible();
  });

  it('takes one case out of the group; the others stay together', async () => {
    const el = await openZaak(intern.inEenGroep);
    await press(el, 'Haal deze zaak uit de groep');
    await sees(el, 'Deze zaak zit niet meer in de groep.');
    expect(backend.intern.groepVan(nummer())).to.equal(undefined);
    expect(backend.intern.groepVan(nummer(1))).to.be.a('string');
  });

  it('does an act in this case alone unless somebody says otherwise', async () => {
    const el = await openZaak(intern.inEenGroep);
    await schrijf(el);
    await press(el, 'Leg vast');
    await sees(el, 'Gedaan: Stuur een bericht.');
    expect(berichten()).to.deep.equal([1, 0, 0]);
  });

  it('does an act in the chosen cases of the group too, and says of each what became of it', async () => {
    const el = await openZaak(intern.inEenGroep);
    await schrijf(el);
    await choose(el, 'Doe dit ook in andere zaken van de groep');
    await choose(el, 'C. Willemse');
    await expect(el).to.be.accessible();
    await press(el, 'Leg vast in deze zaken');
    await sees(el, 'Stuur een bericht: gedaan in alle 2 zaken.');
    expect(berichten()).to.deep.equal([1, 1, 0]);
    expect(text(el)).to.include('Bericht van de gemeente.');
  });

  it('names the cases in which it was not done, with why', async () => {
    const el = await openZaak(intern.inEenGroep);
    await schrijf(el);
    await choose(el, 'Doe dit ook in andere zaken van de groep');
    backend.zaken.splice(2, 1);
    await press(el, 'Leg vast in deze zaken');
    await sees(el, 'Stuur een bericht: gedaan in 2 van 3 zaken. In deze niet:');
    await expect(el).to.be.accessible();
  });

  it('keeps what was filled in when nobody answers, and does it once', async () => {
    const el = await openZaak(intern.inEenGroep);
    await schrijf(el);
    await choose(el, 'Doe dit ook in andere zaken van de groep');
    backend.breek('PUT /groepen/{groepId}/handelingen/{handelingId}', 'verloren', 1);
    await press(el, 'Leg vast in deze zaken');
    await sees(el, 'Doe het opnieuw: dubbel kan niet.');
    await press(el, 'Leg vast in deze zaken');
    await sees(el, 'gedaan in alle 3 zaken.');
    expect(berichten()).to.deep.equal([1, 1, 1]);
  });

  it('offers it not for what is about one person', async () => {
    const el = await openZaak(intern.inEenGroep);
    await press(el, 'Leg een gesprek vast');
    await type(el, 'Uur', '8:30');
    await type(el, 'Samenvatting', 'Alleen met mevrouw Yilmaz.');
    await press(el, 'Leg vast');
    await sees(el, 'Gedaan: Leg een gesprek vast.');
  });
});
