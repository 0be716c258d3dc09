import {expect, waitUntil} from '@open-wc/testing';
import bekend from 'big-list-of-naughty-strings/blns.json';
import type {BezwaarDossier} from '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {FakeBackend} from '../support/fake-backend.js';
import {openFormulier, vergeet, vulAdres, vulTot} from '../support/situaties/indienen.js';
import {bijstand} from '../support/situaties/zaken.js';
import {field, open, press, sees, type} from '../support/ui.js';
import {eenRegel, meerRegels, pastOpEenRegel} from '../support/vreemde-teksten.js';

/** The well-known list of others stands beside our own. */
const regels = [...eenRegel, ...bekend.filter((text) => text && pastOpEenRegel(text))];
const namen = regels.filter(pastOpEenRegel);
/** A box of more lines writes every new line as one character: that is the browser's, for everybody. */
const alsGetypt = (text: string) => text.replace(/\r\n?/g, '\n');
const gronden = [...regels, ...bekend, ...meerRegels].map(alsGetypt);
/** All of them in one text, between words so that no white space stands at an end. */
const samen = ['Begin', ...gronden, 'einde.'].join('\n');

const shown = (element: Element, label: string) => {
  const term = [...element.shadowRoot?.querySelectorAll('dt') ?? []].find((each) => each.textContent?.trim() === label);
  return term?.parentElement?.querySelector('dd')?.textContent ?? '';
};
describe('strange texts', () => {
  let backend: FakeBackend;
  const ran: unknown[] = [];
  const before = globalThis.alert;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
    globalThis.alert = (message?: unknown) => void ran.push(message);
  });

  afterEach(() => {
    backend.remove();
    globalThis.alert = before;
  });

  it('stay as they were typed: in the field, in the review, and in what is sent', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 2);
    for (const text of gronden) {
      await type(el, 'Wat klopt er niet', text);
      expect(field(el, 'Wat klopt er niet').value).to.equal(text);
    }
    await type(el, 'Wat klopt er niet', samen);
    await press(el, 'Verder');
    await press(el, 'Verder');
    await vulAdres(el);
    for (const text of namen) {
      await type(el, 'Uw naam', text);
      expect(field(el, 'Uw naam').value).to.equal(text);
    }
    await type(el, 'Uw naam', namen.join(' '));
    await press(el, 'Verder');
    await type(el, 'Telefoonnummer', '06 12345678');
    await press(el, 'Verder');
    await sees(el, 'Verstuur uw bezwaar');
    expect(shown(el, 'Wat er niet klopt').includes(samen), 'grounds in the review').to.be.true;
    expect(shown(el, 'Naam').includes(namen.join(' ')), 'name in the review').to.be.true;
    await press(el, 'Verstuur uw bezwaar');
    await waitUntil(() => backend.zaken.length === 1);
    const sent = backend.zaken[0]?.bezwaarschrift;
    expect(sent?.gronden === samen && sent.indiener.naam === namen.join(' '), 'what was sent').to.be.true;
    expect(el.shadowRoot?.querySelectorAll('script, iframe, svg:not([aria-hidden]), img:not([alt])').length).to.equal(0);
    expect(ran).to.deep.equal([]);
  });

  it('stay so in the case, and make no question read as another', async () => {
    const draai = 'Cor \u202Eesaam';
    const zaak: Bezwaarschrift = {
      ...bijstand, indiener: {...bijstand.indiener, naam: namen.join(' ')}, gronden: samen, vertegenwoordiging: {rol: 'gemachtigde', naam: draai},
    };
    await backend.metZaak(zaak, '2026-03-03T19:45:12+01:00');
    const {zaaknummer = ''} = backend.zaken[0]?.ontvangst ?? {};
    const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer});
    await sees(el, 'Wat u hebt ingediend');
    expect(shown(el, 'Wat er niet klopt').includes(zaak.gronden ?? '?')).to.be.true;
    expect(shown(el, 'Bezwaar van').includes(zaak.indiener.naam)).to.be.true;
    el.remove();
    const {code} = backend.machtigingen.maak(zaaknummer, backend.nu);
    const other = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint});
    await press(other, 'Ik heb een code');
    await type(other, 'Code', code);
    await press(other, 'Bekijk het bezwaar');
    await sees(other, 'Mag Cor esaam namens u bezwaar maken?');
    expect(ran).to.deep.equal([]);
  });
});
