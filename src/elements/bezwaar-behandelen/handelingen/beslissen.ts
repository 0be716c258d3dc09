import {msg, str} from '@lit/localize';
import {safeDay} from '../../../domain/dossier/veilige-dag.js';
import type {Onbekend, Vanaf} from '../../../domain/termijn/index.js';
import {datum} from '../../../i18n/datum.js';
import {dagTekst, ditEne, welke, type Blik, type Keuze, type Maak} from './beschrijving.js';

/** How a decision or an advice can end, in words. */
export const uitkomsten = (): readonly Keuze[] => [
  {waarde: 'gegrond', label: msg('Gegrond'), hint: msg('De indiener krijgt gelijk.')},
  {waarde: 'deels-gegrond', label: msg('Voor een deel gegrond')},
  {waarde: 'ongegrond', label: msg('Ongegrond'), hint: msg('Het besluit blijft zoals het is.')},
  {waarde: 'niet-ontvankelijk', label: msg('Niet-ontvankelijk'), hint: msg('Het bezwaar wordt niet inhoudelijk behandeld.')},
];

/** What the law wants before a decision; an aid, for a person decides. */
function voorBesluit({dossier: {verloop, bezwaarschrift, tijdigheid, ontbreekt, aangevuldOp, commissie}}: Blik): readonly string[] {
  const {hoorzitting, afgezienVanHoren, voorstellen, verzoeken, advies} = verloop;
  return [
    hoorzitting?.stand === 'gehouden' || afgezienVanHoren ? '' : msg('Er is niet gehoord en niet van horen afgezien (artikel 7:2 en 7:3).'),
    commissie && !advies ? msg('De commissie heeft nog geen advies gegeven (artikel 7:13).') : '',
    voorstellen.some(({stand}) => stand === 'gedaan') ? msg('De indiener heeft nog niet op uw voorstel geantwoord.') : '',
    verzoeken.some(({stand}) => stand === 'open') ? msg('U wacht nog op stukken.') : '',
    tijdigheid === 'te-laat' ? msg('Het bezwaar lijkt te laat. Niet-ontvankelijk kan pas als de reden geen goede reden is (artikel 6:11).') : '',
    ontbreekt.length && !verzoeken.some(({herstel}) => herstel) ? herstel(aangevuldOp) : '',
    bezwaarschrift?.kostenvergoeding ? msg('De indiener vroeg om vergoeding van kosten (artikel 7:15).') : '',
  ].filter(Boolean);
}

const herstel = (aangevuldOp: string | undefined) => (aangevuldOp
  ? msg(str`Bij de ontvangst ontbrak iets. De indiener stuurde iets op ${datum(aangevuldOp)}. Is het er nog niet, vraag dan eerst om herstel (artikel 6:6).`)
  : msg('Er ontbreekt nog iets en u hebt niet om herstel gevraagd (artikel 6:6).'));

const besluit: Maak = (blik) => ({
  titel: msg('Leg de beslissing op bezwaar vast'),
  uitleg: msg('Hiermee is het bezwaar klaar. Vanaf de dag van verzenden loopt de termijn om naar de rechter te gaan.'),
  artikel: msg('artikel 7:11 en 7:12 Awb'),
  letOp: voorBesluit(blik),
  controle: 'einde',
  velden: [
    {vorm: 'keuze', naam: 'uitkomst', label: msg('Wat is de uitkomst?'), uit: uitkomsten()},
    {vorm: 'dag', naam: 'verzonden', label: msg('Op welke dag is de beslissing verstuurd?'), begin: dagTekst(blik.dossier.vandaag)},
    {vorm: 'keuze', naam: 'kosten', label: msg('Vergoeding van kosten'), begin: blik.dossier.bezwaarschrift?.kostenvergoeding ? undefined : 'niet-gevraagd', uit: [
      {waarde: 'toegekend', label: msg('Toegekend')}, {waarde: 'afgewezen', label: msg('Afgewezen')}, {waarde: 'niet-gevraagd', label: msg('Niet gevraagd')},
    ]},
    {vorm: 'tekst', naam: 'tekst', label: msg('Wat betekent de beslissing, in gewone taal?'), hint: msg('De indiener leest dit boven de brief.')},
    {vorm: 'bestanden', naam: 'bestanden', label: msg('De beslissing'), mag: true},
  ],
});

const schorsingen = ({dossier: {verloop}}: Blik): readonly Keuze[] => verloop.schorsingen.filter(({tot}) => tot === undefined)
  .map(({nummer, van}) => ({waarde: String(nummer), label: msg(str`Opgeschort vanaf ${datum(van)}`)}));

function teVroeg({dossier: {termijnen}}: Blik): readonly string[] {
  const from = safeDay(termijnen.ingebrekestellen as Vanaf | Onbekend | undefined, 'behandelaar');
  return from ? [msg(str`Een ingebrekestelling werkt vanaf ${datum(from)}. Kwam zij eerder? Leg haar toch vast.`)] : [];
}

/** What a handler does on the road to a decision, and to the end of the case. */
export const beslissen = {
  'commissie-gemeld': () => ({
    titel: msg('Meld of een commissie adviseert'),
    uitleg: msg('Met een commissie is de termijn twaalf weken in plaats van zes. Dat geldt alleen als de indiener het weet.'),
    artikel: msg('artikel 7:13 en 7:10 lid 1 Awb'),
    controle: 'termijn',
    velden: [
      {vorm: 'keuze', naam: 'adviseert', label: msg('Adviseert een commissie?'), als: 'ja-nee', uit: [{waarde: 'ja', label: msg('Ja')}, {waarde: 'nee', label: msg('Nee')}]},
      {vorm: 'tekst', naam: 'tekst', label: msg('Bericht voor de indiener'), mag: true},
    ],
  }),
  'advies-uitgebracht': () => ({
    titel: msg('Voeg het advies van de commissie toe'),
    uitleg: msg('Wijkt u straks af van het advies? Dan staat de reden in de beslissing.'),
    artikel: msg('artikel 7:13 lid 7 Awb'),
    velden: [
      {vorm: 'keuze', naam: 'strekking', label: msg('Wat adviseert de commissie?'), uit: uitkomsten()},
      {vorm: 'tekst', naam: 'tekst', label: msg('Het advies in het kort')},
      {vorm: 'bestanden', naam: 'bestanden', label: msg('Het advies'), mag: true},
    ],
  }),
  verdaagd: () => ({
    titel: msg('Stel de beslissing uit (verdagen)'),
    uitleg: msg('Dit kan één keer, met ten hoogste zes weken. De indiener krijgt er bericht van.'),
    artikel: msg('artikel 7:10 lid 3 en 5 Awb'),
    controle: 'termijn',
    velden: [
      {vorm: 'getal', naam: 'weken', label: msg('Met hoeveel weken?'), van: 1, tot: 6},
      {vorm: 'tekst', naam: 'tekst', label: msg('Waarom? Maak de zin af: wij beslissen later, omdat …')},
    ],
  }),
  opgeschort: ({dossier}) => ({
    titel: msg('Zet de termijn stil (opschorten)'),
    uitleg: msg('Dit kan alleen als het door de indiener komt, of door overmacht. Een gesprek zet de termijn nooit stil.'),
    artikel: msg('artikel 4:15 lid 2 en 7:14 Awb'),
    controle: 'termijn',
    velden: [
      {vorm: 'keuze', naam: 'grond', label: msg('Waarom?'), uit: [
        {waarde: 'toerekenbaar', label: msg('De vertraging komt door de indiener'), hint: msg('onder b')},
        {waarde: 'overmacht', label: msg('Overmacht: de gemeente kan tijdelijk niet beslissen'), hint: msg('onder c')},
      ]},
      {vorm: 'dag', naam: 'van', label: msg('Vanaf welke dag?'), begin: dagTekst(dossier.vandaag)},
      {vorm: 'tekst', naam: 'tekst', label: msg('Uitleg voor de indiener')},
    ],
  }),
  'opschorting-beeindigd': (blik) => ({
    titel: msg('Laat de termijn weer lopen'),
    uitleg: msg('De dag om te beslissen schuift op met de tijd dat de termijn stilstond.'),
    artikel: msg('artikel 4:15 lid 4 Awb'),
    controle: 'termijn',
    velden: [
      ...welke(msg('Welke opschorting?'), schorsingen(blik)),
      {vorm: 'dag', naam: 'tot', label: msg('Tot welke dag stond de termijn stil?'), begin: dagTekst(blik.dossier.vandaag)},
      {vorm: 'tekst', naam: 'tekst', label: msg('Toelichting'), mag: true},
    ],
    erbij: ditEne(schorsingen(blik)),
  }),
  ingebrekestelling: (blik) => ({
    titel: msg('Leg een ingebrekestelling op papier vast'),
    uitleg: msg('De indiener schreef dat de gemeente te laat is. Na twee weken kost elke dag geld.'),
    artikel: msg('artikel 4:17 Awb'),
    letOp: teVroeg(blik),
    controle: 'termijn',
    velden: [
      {vorm: 'dag', naam: 'ontvangen', label: msg('Op welke dag kwam de brief binnen?'), begin: dagTekst(blik.dossier.vandaag)},
      {vorm: 'tekst', naam: 'tekst', label: msg('Wat staat er in de brief?')},
    ],
  }),
  'dwangsom-vastgesteld': ({dossier: {dwangsom}}) => ({
    titel: msg('Stel de dwangsom vast'),
    uitleg: dwangsom?.kind === 'dwangsom' ? msg(str`Tot nu toe geteld: ${dwangsom.bedrag} euro, ${dwangsom.dagen} dagen. Kijk zelf of het klopt.`) : msg('Er is nu geen dwangsom geteld. Ook nul euro stelt u vast.'),
    artikel: msg('artikel 4:18 Awb'),
    velden: [
      {vorm: 'getal', naam: 'bedrag', label: msg('Bedrag in hele euro’s'), van: 0, tot: 100_000, begin: dwangsom?.kind === 'dwangsom' ? String(dwangsom.bedrag) : undefined},
      {vorm: 'tekst', naam: 'tekst', label: msg('Uitleg voor de indiener'), mag: true},
    ],
  }),
  'besluit-genomen': besluit,
  doorgestuurd: () => ({
    titel: msg('Stuur het bezwaar door'),
    uitleg: msg('Hiermee stopt de behandeling hier. De indiener krijgt bericht.'),
    controle: 'einde',
    velden: [
      {vorm: 'keuze', naam: 'grond', label: msg('Waarom?'), uit: [
        {waarde: '6:15', label: msg('Een ander moet het behandelen'), hint: msg('artikel 6:15. De dag waarop het bij u binnenkwam, telt.')},
        {waarde: '7:1a', label: msg('De indiener wil meteen naar de rechter, en u stemt in'), hint: msg('artikel 7:1a')},
      ]},
      {vorm: 'regel', naam: 'wie', label: msg('Naar wie?')},
      {vorm: 'tekst', naam: 'tekst', label: msg('Uitleg voor de indiener'), mag: true},
    ],
  }),
  ingetrokken: () => ({
    titel: msg('Leg vast dat het bezwaar is ingetrokken'),
    uitleg: msg('Alleen als de indiener het schreef, of op de hoorzitting zei. Via de telefoon kan het niet.'),
    artikel: msg('artikel 6:21 Awb'),
    letOp: [msg('Is wat u beloofde al gebeurd? Na intrekken is de termijn om bezwaar te maken meestal voorbij.')],
    controle: 'einde',
    velden: [
      {vorm: 'keuze', naam: 'wijze', label: msg('Hoe is het ingetrokken?'), uit: [
        {waarde: 'brief', label: msg('Met een brief'), hint: msg('Zet de brief ook in het dossier.')}, {waarde: 'hoorzitting', label: msg('Op de hoorzitting')},
      ]},
      {vorm: 'keuze', naam: 'kosten', label: msg('Vraagt de indiener om vergoeding van kosten?'), als: 'ja-nee', uit: [{waarde: 'ja', label: msg('Ja')}, {waarde: 'nee', label: msg('Nee')}]},
      {vorm: 'tekst', naam: 'tekst', label: msg('Toelichting'), mag: true},
    ],
  }),
} satisfies Readonly<Record<string, Maak>>;
