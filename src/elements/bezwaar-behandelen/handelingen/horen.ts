import {msg, str} from '@lit/localize';
import {inzagetermijn, parseIsoDate, stukkentermijn, type IsoDate} from '../../../domain/termijn/index.js';
import {safeDay} from '../../../domain/dossier/veilige-dag.js';
import {datum, dagEnUur} from '../../../i18n/datum.js';
import {hoorwensTekst} from '../../shared/contact.js';
import {dagTekst, overHunHoofd, type Blik, type Maak} from './beschrijving.js';

/** The days that go with a hearing: latest first day of inspection for the municipality, last day for papers as the objector is told. */
function dagenVoor(hoorzitting: IsoDate | undefined) {
  if (hoorzitting === undefined) return {};
  return {inzage: safeDay(inzagetermijn({hoorzitting}), 'behandelaar'), stukken: safeDay(stukkentermijn({hoorzitting}), 'burger')};
}

/** What the objector said about being heard: the wish of the objection, until another one came. */
function wens({dossier: {verloop, bezwaarschrift}}: Blik): readonly string[] {
  const horen = verloop.hoorwens ?? bezwaarschrift?.horen;
  return horen ? [msg(str`De indiener over een gesprek voor de beslissing: ${hoorwensTekst(horen)}.`)] : [];
}

const gepland: Maak = (blik) => {
  const {dossier: {vandaag, verloop: {hoorzitting}}, waarde} = blik;
  const {inzage, stukken} = dagenVoor(parseIsoDate(waarde('tijdstipDag')));
  const isKort = inzage !== undefined && inzage < vandaag;
  return {
    titel: hoorzitting?.stand === 'gepland' ? msg('Verzet de hoorzitting') : msg('Plan een hoorzitting'),
    uitleg: msg('De indiener krijgt de uitnodiging, met de dagen voor inzage en stukken erin.'),
    artikel: msg('artikel 7:2 en 7:4 Awb'),
    letOp: [...overHunHoofd(blik), ...wens(blik), ...(isKort ? [msg('Deze dag is te dichtbij om het dossier een week ter inzage te leggen. Kies liever een latere dag.')] : [])],
    controle: 'termijn',
    velden: [
      {vorm: 'moment', naam: 'tijdstip', label: msg('Wanneer is de hoorzitting?')},
      {vorm: 'keuze', naam: 'wijze', label: msg('Hoe?'), uit: [
        {waarde: 'gemeentehuis', label: msg('Op het gemeentehuis')}, {waarde: 'videobellen', label: msg('Videobellen')}, {waarde: 'telefoon', label: msg('Telefoon')},
      ]},
      {
        vorm: 'dag', naam: 'inzageVanaf', label: msg('Vanaf wanneer ligt het dossier ter inzage?'), begin: dagTekst(isKort ? vandaag : inzage),
        hint: stukken ? msg(str`Ten minste een week voor de zitting. De indiener kan stukken sturen tot en met ${datum(stukken)}.`) : msg('Ten minste een week voor de zitting. Vul eerst de dag van de zitting in, dan staat hier een voorstel.'),
      },
      {vorm: 'regel', naam: 'plaats', label: msg('Zaal, of het adres van het videogesprek'), mag: true},
      {vorm: 'regel', naam: 'wie', label: msg('Wie horen de indiener?'), mag: true, hint: msg('Niet wie het besluit voorbereidde, of de meeste van hen niet (artikel 7:5).')},
      {vorm: 'tekst', naam: 'tekst', label: msg('Bericht voor de indiener'), mag: true, hint: msg('Bijvoorbeeld over de tolk of de toegang.')},
    ],
    erbij: hoorzitting?.stand === 'gepland' ? {vervangt: hoorzitting.nummer} : {},
  };
};

/** What the hearing is that an act is about. */
const zitting = ({dossier: {verloop: {hoorzitting}}}: Blik) => ({
  wanneer: hoorzitting ? msg(str`Het gaat om de hoorzitting van ${dagEnUur(hoorzitting.tijdstip)}.`) : '',
  erbij: {bij: hoorzitting?.nummer},
});

/** What a handler does to hear the objector, or not to. */
export const horen = {
  'hoorzitting-gepland': gepland,
  'hoorzitting-afgelast': (blik) => ({
    titel: msg('Laat de hoorzitting niet doorgaan'),
    uitleg: `${zitting(blik).wanneer} ${msg('Bel de indiener ook, zeker als het kort van tevoren is.')}`,
    velden: [{vorm: 'tekst', naam: 'tekst', label: msg('Waarom, en wat gebeurt er nu? De indiener leest dit'), mag: true}],
    erbij: zitting(blik).erbij,
  }),
  'hoorzitting-gehouden': (blik) => ({
    titel: msg('Voeg het verslag van de hoorzitting toe'),
    uitleg: zitting(blik).wanneer,
    artikel: msg('artikel 7:7 Awb'),
    velden: [
      {vorm: 'tekst', naam: 'tekst', label: msg('Verslag'), hint: msg('Of een samenvatting, met het hele verslag als bestand.')},
      {vorm: 'bestanden', naam: 'bestanden', label: msg('Bestanden'), mag: true},
    ],
    erbij: zitting(blik).erbij,
  }),
  'van-horen-afgezien': (blik) => ({
    titel: msg('Zie af van horen'),
    uitleg: msg('Dit kan maar om vijf redenen. De reden komt ook in de beslissing (artikel 7:12).'),
    artikel: msg('artikel 7:3 Awb'),
    letOp: wens(blik),
    velden: [
      {vorm: 'keuze', naam: 'grond', label: msg('Welke reden?'), uit: [
        {waarde: 'a', label: msg('a. Het bezwaar is duidelijk niet-ontvankelijk'), hint: msg('Duidelijk is streng: er mag geen twijfel zijn.')},
        {waarde: 'b', label: msg('b. Het bezwaar is duidelijk ongegrond'), hint: msg('Duidelijk is streng: er mag geen twijfel zijn.')},
        {waarde: 'c', label: msg('c. De indiener zei zelf dat het niet hoeft')},
        {waarde: 'd', label: msg('d. De indiener liet niet op tijd weten dat het wel moet'), hint: msg('U moet dat wel hebben gevraagd, met een redelijke termijn.')},
        {waarde: 'e', label: msg('e. De indiener krijgt helemaal gelijk, en niemand anders heeft er last van')},
      ]},
      {vorm: 'tekst', naam: 'tekst', label: msg('Uitleg voor de indiener')},
    ],
  }),
} satisfies Readonly<Record<string, Maak>>;
