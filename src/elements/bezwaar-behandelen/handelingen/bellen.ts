import {msg, str} from '@lit/localize';
import type {Dossier} from '../../../api/dossier.js';
import {dagEnUur} from '../../../i18n/datum.js';
import {contactwijzeTekst} from '../../shared/contact.js';
import {dagTekst, ditEne, welke, type Keuze, type Maak, type Veld} from './beschrijving.js';

const wijze = (begin = 'telefoon'): Veld => ({
  vorm: 'keuze', naam: 'wijze', label: msg('Hoe?'), begin,
  uit: (['telefoon', 'whatsapp', 'videobellen', 'bezoek'] as const).map((waarde) => ({waarde, label: waarde === 'bezoek' ? msg('Gesprek op kantoor of bij de indiener thuis') : contactwijzeTekst(waarde)})),
});

const liefst = ({bezwaarschrift}: Dossier) => bezwaarschrift?.contact?.wijze;

type Gesprek = Dossier['verloop']['gesprekken'][number];

const gesprekken = ({verloop}: Dossier, is: (gesprek: Gesprek) => boolean): readonly Keuze[] =>
  verloop.gesprekken.filter(is).map(({nummer, tijdstip}) => ({waarde: String(nummer), label: dagEnUur(tijdstip)}));

const isOpen = ({stand}: Gesprek) => stand === 'voorgesteld' || stand === 'aanvaard';

/** Where a talk can lead, in words. */
const uitkomsten = (): readonly Keuze[] => [
  {waarde: 'uitgelegd', label: msg('Het besluit is uitgelegd'), hint: msg('De indiener begrijpt het nu. Intrekken doet de indiener zelf, schriftelijk.')},
  {waarde: 'hersteld', label: msg('De gemeente herstelt iets')},
  {waarde: 'nieuw-besluit', label: msg('Er komt een nieuw besluit')},
  {waarde: 'gesprek', label: msg('Er komt een gesprek, met de afdeling erbij')},
  {waarde: 'mediation', label: msg('Een mediator kan helpen')},
  {waarde: 'formeel', label: msg('De procedure gaat door'), hint: msg('Met een hoorzitting, of de indiener ziet daarvan af.')},
  {waarde: '', label: msg('Dat is nog open')},
];

const verslag: Maak = ({dossier, uur}) => {
  const open = gesprekken(dossier, isOpen);
  return {
    titel: msg('Leg een gesprek vast'),
    uitleg: msg('De indiener leest wat u schrijft en zegt of het klopt. Pas daarna telt het. Een gesprek zet geen termijn stil.'),
    belwijzer: true,
    velden: [
      wijze(liefst(dossier)),
      {vorm: 'moment', naam: 'tijdstip', label: msg('Wanneer was het gesprek?'), begin: dagTekst(dossier.vandaag), beginUur: uur},
      ...(open.length ? [{vorm: 'keuze', naam: 'bij', label: msg('Was dit een gesprek dat al was afgesproken?'), als: 'getal', begin: open[0]?.waarde,
        mag: true, uit: [...open, {waarde: '', label: msg('Nee, een ander gesprek')}]} as const] : []),
      {vorm: 'tekst', naam: 'zorg', label: msg('Wat speelt er, in de woorden van de indiener?'), mag: true, hint: msg('Schrijf op wat u hoorde, niet wat u ervan vindt.')},
      {vorm: 'tekst', naam: 'tekst', label: msg('Samenvatting en wat u hebt afgesproken'), hint: msg('In gewone taal. De indiener leest dit. Wie doet wat, en wanneer?')},
      {vorm: 'keuze', naam: 'uitkomst', label: msg('Waar leidde het gesprek toe?'), mag: true, hint: msg('Weet u het nog niet? Laat dit open. Een telefoongesprek is nooit een intrekking.'), uit: uitkomsten()},
      {vorm: 'regel', naam: 'wie', label: msg('Wie waren erbij?'), mag: true},
    ],
  };
};

/** What a handler does to speak with the objector. */
export const bellen = {
  'verslag-gemaakt': verslag,
  belpoging: ({dossier}) => ({
    titel: msg('Ik kreeg niemand te pakken'),
    uitleg: msg('De indiener ziet dat u hebt gebeld. Zo telt uw poging, en weet de indiener dat u nog een keer belt.'),
    belwijzer: true,
    velden: [wijze(liefst(dossier)), {vorm: 'tekst', naam: 'tekst', label: msg('Bericht voor de indiener'), mag: true, hint: msg('Bijvoorbeeld wanneer u het weer probeert. Sprak u een voicemail in? Noem daar geen details.')}],
  }),
  'gesprek-voorgesteld': ({dossier}) => {
    const open = gesprekken(dossier, isOpen);
    return {
      titel: msg('Stel een gesprek voor'),
      uitleg: msg('U noemt een dag en een uur. De indiener zegt ja of stelt iets anders voor.'),
      velden: [
        wijze(liefst(dossier)),
        {vorm: 'moment', naam: 'tijdstip', label: msg('Wanneer?')},
        ...(open.length ? [{vorm: 'keuze', naam: 'vervangt', label: msg('Is dit in plaats van een ander gesprek?'), als: 'getal', mag: true,
          uit: [...open, {waarde: '', label: msg('Nee, dit is een extra gesprek')}]} as const] : []),
        {vorm: 'regel', naam: 'plaats', label: msg('Waar, of het adres van het videogesprek'), mag: true},
        {vorm: 'regel', naam: 'wie', label: msg('Wie zijn erbij?'), mag: true, hint: msg('Denk aan iemand van de afdeling die het besluit nam, en aan een tolk.')},
        {vorm: 'tekst', naam: 'tekst', label: msg('Bericht voor de indiener'), mag: true},
      ],
    };
  },
  'gesprek-aanvaard': ({dossier}) => {
    const open = gesprekken(dossier, ({stand, door}) => stand === 'voorgesteld' && door === 'burger');
    return {
      titel: msg('Zeg ja op een gesprek'),
      uitleg: open[0] && open.length === 1 ? msg(str`De indiener stelt voor: ${open[0].label}.`) : msg('De indiener stelde een gesprek voor.'),
      velden: [...welke(msg('Welk gesprek?'), open), {vorm: 'tekst', naam: 'wensen', label: msg('Wat hebt u nodig voor dit gesprek?'), mag: true}],
      erbij: ditEne(open),
    };
  },
  'gesprek-afgezegd': ({dossier}) => {
    const open = gesprekken(dossier, isOpen);
    return {
      titel: msg('Zeg een gesprek af'),
      uitleg: open[0] && open.length === 1 ? msg(str`Het gaat om het gesprek van ${open[0].label}. Stel daarna een nieuw moment voor.`) : msg('Stel daarna een nieuw moment voor.'),
      velden: [...welke(msg('Welk gesprek?'), open), {vorm: 'tekst', naam: 'tekst', label: msg('Waarom? De indiener leest dit'), mag: true}],
      erbij: ditEne(open),
    };
  },
  'contactpersoon-gemeld': () => ({
    titel: msg('Meld wie het bezwaar behandelt'),
    uitleg: msg('De indiener ziet deze naam en weet wie er belt.'),
    artikel: msg('artikel 6:14 Awb'),
    velden: [{vorm: 'regel', naam: 'naam', label: msg('Naam van de behandelaar')}, {vorm: 'regel', naam: 'telefoon', label: msg('Telefoonnummer'), mag: true}],
  }),
} satisfies Readonly<Record<string, Maak>>;
