import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import type {BezwaarIndienen} from '../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {FakeBackend, niemand} from '../test/support/fake-backend.js';
import {kiesWie, naDiagnose, vulGegevens, vulKort, vulTot, vulVoorMoeder} from '../test/support/situaties/indienen.js';
import {terugVanInloggen} from '../test/support/situaties/inloggen.js';
import {duinmeer} from '../test/support/situaties/gemeenten.js';
import {choose, pick, press, sees, type} from '../test/support/ui.js';
import {metBackend} from './met-backend.js';

/** The person's hands: the steps are those of the tests, in the language of the stories. */
type Doen = (element: BezwaarIndienen, backend: FakeBackend) => Promise<void>;

const PUT = 'PUT /indieningen/{sleutel}';

/** A situation: a backend, a day, and what the person did so far. Plays in Dutch only. */
const situatie = (make: () => FakeBackend | Promise<FakeBackend>, doen?: Doen, vandaag = '2026-03-03'): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => html`<bezwaar-indienen endpoint=${(loaded as {endpoint: string}).endpoint} vandaag=${vandaag}>
    <p>Bel 14 0182, werkdagen van 9 tot 17 uur.</p>
  </bezwaar-indienen>`,
  play: async ({canvasElement, loaded, globals}) => {
    const element = canvasElement.querySelector('bezwaar-indienen');
    if (!element || globals['taal'] === 'en') return;
    await sees(element, 'Hulp nodig?');
    await doen?.(element, (loaded as {backend: FakeBackend}).backend);
  },
});

const ingelogd = () => new FakeBackend();
const foto = () => new File(['een foto van de brief'], 'foto brief.jpg', {type: 'image/jpeg'});

export default {title: 'Indienen', component: 'bezwaar-indienen'} satisfies Meta;

export const NogNietIngelogd = situatie(() => new FakeBackend({sessie: niemand}));

export const Ingelogd = situatie(ingelogd);

export const InloggenLuktNiet = situatie(() => new FakeBackend().breek('GET /sessie', {status: 503}));

export const GestoptMetInloggen = situatie(() => terugVanInloggen('afgebroken'));

export const BackendOnbereikbaar = situatie(() => new FakeBackend().breek('*', 'offline'));

export const WelkBesluitNaDeDiagnose = situatie(
  () => {
    const backend = ingelogd();
    naDiagnose();
    return backend;
  },
  (el) => vulTot(el, 1),
);

export const FoutenInHetFormulier = situatie(ingelogd, async (el) => {
  await vulTot(el, 4);
  await type(el, 'Uw naam', '');
  await press(el, 'Verder');
});

export const TeLaat = situatie(ingelogd, async (el) => {
  await vulTot(el, 1);
  await type(el, 'Om welk besluit', 'Mijn bijstand is geweigerd');
  await type(el, 'Welke datum', '23-2-2026');
}, '2026-05-14');

export const InEigenWoorden = situatie(ingelogd, (el) => vulTot(el, 2));

export const HulpBijSchrijven = situatie(
  () => {
    naDiagnose();
    return ingelogd();
  },
  async (el) => {
    await vulTot(el, 2);
    await sees(el, 'Hulp bij het schrijven: wat is er mis?');
    await press(el, 'Hulp bij het schrijven: wat is er mis?');
    await choose(el, 'Ik kan niet wachten');
  },
);

export const MeerBesluiten = situatie(ingelogd, async (el) => {
  await vulTot(el, 1);
  await type(el, 'Om welk besluit', 'Mijn bijstand is geweigerd');
  await type(el, 'Welke datum', '23-2-2026');
  await press(el, 'Mijn bezwaar gaat over nog een besluit');
});

export const MetHaast = situatie(ingelogd, async (el) => {
  await choose(el, 'Ik heb haast.');
  await press(el, 'Begin met uw bezwaar');
});

export const MetHaastControleren = situatie(ingelogd, (el) => vulKort(el));

export const RedenenKomenLater = situatie(ingelogd, async (el) => {
  await vulTot(el, 2);
  await choose(el, 'Ik stuur mijn redenen later');
});

export const BewijsInAlleToestanden = situatie(ingelogd, async (el, backend) => {
  await vulTot(el, 3);
  await pick(el, 'Kies bestanden', foto(), new File(['x'], 'programma.exe', {type: 'application/x-msdownload'}));
  await sees(el, 'Ontvangen door de gemeente.');
  backend.breek('PUT /indieningen/{sleutel}/bestanden/{bestandId}', 'offline', 1);
  await pick(el, 'Kies bestanden', new File(['x'], 'afschrift.pdf', {type: 'application/pdf'}));
  await sees(el, 'er is geen verbinding');
});

export const WieBentU = situatie(ingelogd, (el) => vulTot(el, 4));

export const VoorMijnMoeder = situatie(ingelogd, async (el) => {
  await vulTot(el, 4);
  await vulVoorMoeder(el, 'Ik stuur de machtiging later');
  await press(el, 'Een machtiging om te printen');
});

export const SamenMetBuren = situatie(ingelogd, async (el) => {
  await vulTot(el, 4);
  await kiesWie(el, 'Samen met anderen', 'Wie maken nog meer bezwaar?');
  await type(el, 'Wie maken nog meer bezwaar?', 'B. Yildiz, Lindelaan 14, 2741 CD Lindeveld\nC. Smit, Lindelaan 16, 2741 CD Lindeveld');
});

export const AlsBedrijf = situatie(ingelogd, async (el) => {
  await vulTot(el, 4);
  await kiesWie(el, 'Voor een bedrijf', 'KvK-nummer');
});

export const HoeBereikenWijU = situatie(ingelogd, async (el) => {
  await vulTot(el, 5);
  await press(el, 'Tolk, hulp of een geheim adres nodig?');
  await sees(el, 'Mijn adres moet geheim blijven');
  await choose(el, 'Mijn adres moet geheim blijven');
});

export const Controleren = situatie(ingelogd, (el) => vulTot(el, 6));

export const SessieVerlopen = situatie(ingelogd, async (el, backend) => {
  await vulTot(el, 6);
  backend.sessie = niemand;
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Log opnieuw in');
});

export const StoringBijVersturen = situatie(ingelogd, async (el, backend) => {
  await vulTot(el, 6);
  backend.breek(PUT, {status: 503});
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Uw bezwaar is niet verstuurd');
});

export const OnzekerOfHetAankwam = situatie(ingelogd, async (el, backend) => {
  await vulTot(el, 6);
  backend.breek(PUT, 'verloren', 1).breek('GET /indieningen/{sleutel}', 'offline', 1);
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Wij weten niet zeker');
});

export const Versturen = situatie(ingelogd, async (el, backend) => {
  await vulTot(el, 6);
  backend.breek(PUT, 'eeuwig');
  await press(el, 'Verstuur uw bezwaar');
});

export const Ontvangen = situatie(ingelogd, async (el) => {
  await vulTot(el, 3);
  await pick(el, 'Kies bestanden', foto());
  await sees(el, 'Ontvangen door de gemeente.');
  await press(el, 'Verder');
  await vulGegevens(el);
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Uw bezwaar is ontvangen');
});

export const OntvangenInDuinmeer = situatie(() => new FakeBackend({gemeente: duinmeer}), async (el) => {
  await vulTot(el, 6);
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Uw bezwaar is ontvangen');
});

export const BriefOpPapier = situatie(() => new FakeBackend({sessie: niemand}), async (el) => {
  await press(el, 'Maak een brief op papier');
  await type(el, 'Om welk besluit', 'Mijn bijstand is geweigerd');
  await type(el, 'Welke datum', '23-2-2026');
  await press(el, 'Verder');
  await type(el, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder.');
  await press(el, 'Verder');
  await vulGegevens(el);
});

export const GedeeldeComputer = situatie(() => new FakeBackend({sessie: niemand}), async (el) => {
  await choose(el, 'Deze computer wordt ook door anderen gebruikt');
  await press(el, 'Maak een brief op papier');
});

export const ConceptGevonden = situatie(ingelogd, async (el) => {
  await vulTot(el, 2);
  await sees(el, 'Bewaard op dit apparaat');
  const again = el.cloneNode(true) as BezwaarIndienen;
  el.replaceWith(again);
  await sees(again, 'U bent al begonnen met een bezwaar');
});

/** Another tab changed the same draft: both texts side by side, and nothing is lost. */
export const InTweeTabbladenVeranderd = situatie(ingelogd, async (el) => {
  await vulTot(el, 2);
  await sees(el, 'Bewaard op dit apparaat');
  const other = el.cloneNode(true) as BezwaarIndienen;
  el.after(other);
  await sees(other, 'U bent al begonnen');
  await press(other, 'Verder met uw concept');
  await type(other, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder. Ik regel haar geldzaken.');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await type(el, 'Wat klopt er niet', 'Het spaargeld is niet van mij.');
  await sees(el, 'Uw bezwaar is in twee tabbladen veranderd');
  other.remove();
});
