import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import type {BezwaarIndienen} from '../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {FakeBackend, niemand} from '../test/support/fake-backend.js';
import {eldersBegonnen, kiesWie, metConcepten, naDiagnose, vulGegevens, vulKort, vulTot, vulVoorMoeder} from '../test/support/situaties/indienen.js';
import {terugVanInloggen} from '../test/support/situaties/inloggen.js';
import {duinmeer} from '../test/support/situaties/gemeenten.js';
import {choose, heading, pick, press, sees, type, waitUntil} from '../test/support/ui.js';
import {metBackend} from './met-backend.js';

/** The person's hands: the steps are those of the tests, in the language of the stories. */
type Doen = (element: BezwaarIndienen, backend: FakeBackend) => Promise<void>;

const PUT = 'PUT /indieningen/{sleutel}';

/**
 * A situation: a backend, a day, and what the person did so far. That was done in Dutch, whose words the hands know; what came
 * of it is in the language of the story.
 */
const situatie = (make: () => FakeBackend | Promise<FakeBackend>, doen?: Doen, vandaag = '2026-03-03'): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => html`<bezwaar-indienen endpoint=${(loaded as {endpoint: string}).endpoint} vandaag=${vandaag}>
    <p>Bel 14 0182, werkdagen van 9 tot 17 uur.</p>
  </bezwaar-indienen>`,
  play: async ({canvasElement, loaded}) => {
    const element = canvasElement.querySelector('bezwaar-indienen');
    if (!element) return;
    await waitUntil(() => heading(element) !== '');
    canvasElement.lang = 'nl';
    await sees(element, 'Hulp nodig?');
    await doen?.(element, (loaded as {backend: FakeBackend}).backend);
    canvasElement.removeAttribute('lang');
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

/** Two drafts at the municipality, begun on another device: nothing is chosen or erased in silence. */
export const ConceptenBijDeGemeente = situatie(() => {
  const backend = metConcepten();
  eldersBegonnen(backend, 'Mijn bijstand is geweigerd', 'Het spaargeld is van mijn moeder.');
  eldersBegonnen(backend, 'Geen vergunning voor mijn schuur', 'De schuur staat er al sinds 1987.');
  return backend;
});

export const OokBewaardBijDeGemeente = situatie(metConcepten, async (el) => {
  await vulTot(el, 2);
  await type(el, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder.');
  await sees(el, 'Bewaard bij de gemeente om');
});

/** Typed on here, after another device did so too: both texts side by side. */
export const OpTweeApparatenVeranderd = situatie(metConcepten, async (el, backend) => {
  await vulTot(el, 2);
  await type(el, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder.');
  await sees(el, 'Bewaard bij de gemeente om');
  const [sleutel = ''] = backend.concepten.keys();
  eldersBegonnen(backend, 'Mijn bijstand is geweigerd', 'Het spaargeld is van mijn moeder. Ik regel haar geldzaken.', sleutel);
  await type(el, 'Wat klopt er niet', 'Het spaargeld is niet van mij.');
  await sees(el, 'Uw bezwaar is op twee apparaten veranderd');
});

/** A letter on paper, half done, of someone who did not log in. */
const halveBrief: Doen = async (el) => {
  await press(el, 'Maak een brief op papier');
  await type(el, 'Om welk besluit', 'Mijn bijstand is geweigerd');
  await press(el, 'Verder');
  await type(el, 'Wat klopt er niet', 'Het spaargeld is van mijn moeder.');
};

/** The device that gives a code. */
const geefCode: Doen = async (el, backend) => {
  await halveBrief(el, backend);
  await press(el, 'Verder op een ander apparaat');
  await sees(el, 'Maak een code');
  await press(el, 'Maak een code');
  await sees(el, 'Uw code');
};

export const CodeOmElders = situatie(() => metConcepten({sessie: niemand}), async (el, backend) => {
  await geefCode(el, backend);
  await press(el, 'Toon een QR-code');
  await waitUntil(() => el.renderRoot.querySelector('.qr') !== null);
});

/** The other device has it: here stands what was there, until the person erases it. */
export const CodeIsGebruikt = situatie(() => metConcepten({sessie: niemand}), async (el, backend) => {
  await geefCode(el, backend);
  backend.overdrachten.clear();
  document.dispatchEvent(new Event('visibilitychange'));
  await sees(el, 'Uw bezwaar gaat verder op uw andere apparaat');
});

/** The device that takes a code, of which one letter was copied wrong. */
export const CodeInvullen = situatie(() => metConcepten({sessie: niemand}), async (el) => {
  await press(el, 'Ik heb een code om verder te gaan');
  await sees(el, 'Verder met een code');
  await type(el, 'Uw code', 'ABCD-EFGH-JKMN-PQRS');
  await press(el, 'Haal mijn bezwaar op');
  await sees(el, 'Deze code klopt niet');
});

/** Handed in for her mother, who confirms it herself with a code. */
export const OntvangenEnMachtigingVragen = situatie(ingelogd, async (el) => {
  await vulTot(el, 4);
  await vulVoorMoeder(el, 'Deze persoon bevestigt het zelf');
  await press(el, 'Verder');
  await press(el, 'Verder');
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Nog te doen: de machtiging');
});

/** Handed in for her mother, who signs a paper. */
export const OntvangenEnMachtigingOndertekenen = situatie(ingelogd, async (el) => {
  await vulTot(el, 4);
  await vulVoorMoeder(el, 'Ik stuur de machtiging later');
  await press(el, 'Verder');
  await press(el, 'Verder');
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Nog te doen: de machtiging');
  await press(el, 'Een machtiging om te printen');
});

/** Back at the beginning after a receipt: empty, and the first objection is named. */
export const NogEenBezwaar = situatie(ingelogd, async (el) => {
  await vulTot(el, 6);
  await press(el, 'Verstuur uw bezwaar');
  await sees(el, 'Uw bezwaar is ontvangen');
  await press(el, 'Maak nog een bezwaar');
  await sees(el, 'De gemeente heeft uw vorige bezwaar.');
});
