import {msg, str} from '@lit/localize';
import type {Dossier} from '../../../api/dossier.js';
import {datum} from '../../../i18n/datum.js';
import {dagTekst, ditEne, inhoudVan, overHunHoofd, welke, type Keuze, type Maak} from './beschrijving.js';

/** Promises that still have to be kept, as `number-of-the-proposal.number-of-the-promise`. */
function toezeggingen(dossier: Dossier): readonly Keuze[] {
  return dossier.verloop.voorstellen.filter(({stand}) => stand === 'aanvaard').flatMap(({nummer: bij, toezeggingen: promises}) =>
    promises.flatMap(({wie, voor, nagekomenOp}, nummer) => (nagekomenOp === undefined ? [{
      waarde: `${bij}.${nummer}`,
      label: inhoudVan(dossier, bij)?.toezeggingen?.[nummer] ?? msg(str`Afspraak ${nummer + 1}`),
      hint: `${wie === 'gemeente' ? msg('De gemeente') : msg('De indiener')}${voor ? `, ${datum(voor)}` : ''}`,
    }] : [])));
}

const voorstellen = (dossier: Dossier): readonly Keuze[] => dossier.verloop.voorstellen.filter(({stand}) => stand === 'gedaan')
  .map(({nummer, op}) => ({waarde: String(nummer), label: msg(str`Voorstel van ${datum(op.slice(0, 10))}`), hint: inhoudVan(dossier, nummer)?.tekst ?? ''}));

/** The solution to which the last talk led, when it led to one. */
function naGesprek({verloop}: Dossier) {
  const uitkomst = verloop.verslagen.at(-1)?.uitkomst;
  return uitkomst === 'uitgelegd' ? 'uitleg' : uitkomst === 'hersteld' ? 'herstel' : undefined;
}

/** What a handler does to solve it instead of going on with the procedure. */
export const oplossen = {
  'voorstel-gedaan': (blik) => ({
    titel: msg('Doe een voorstel'),
    uitleg: msg('Schrijf welke oplossing u ziet en wie wat doet. De indiener zegt ja of nee. Het bezwaar loopt gewoon door tot het echt is opgelost.'),
    letOp: [
      ...(blik.anderen ? overHunHoofd(blik) : [msg('Zijn er anderen die dit besluit raakt? Spreek dan niets af zonder hen te horen.')]),
      msg('Wil de indiener intrekken? Dat doet die zelf, op deze website of met een brief. Wat aan de telefoon is gezegd, is geen intrekking (artikel 6:21).'),
    ],
    velden: [
      {vorm: 'keuze', naam: 'oplossing', label: msg('Wat voor oplossing is het?'), begin: naGesprek(blik.dossier), uit: [
        {waarde: 'uitleg', label: msg('Het besluit goed uitleggen')},
        {waarde: 'herstel', label: msg('Een fout herstellen')},
        {waarde: 'nieuw-besluit', label: msg('Een nieuw besluit nemen')},
        {waarde: 'betalingsregeling', label: msg('Een betalingsregeling')},
        {waarde: 'anders', label: msg('Iets anders')},
      ]},
      {vorm: 'tekst', naam: 'tekst', label: msg('Wat stelt u voor?'), hint: msg('In gewone taal. De indiener leest dit.')},
      {vorm: 'toezeggingen', naam: 'toezeggingen', label: msg('Wie doet wat, en wanneer?'), mag: true},
    ],
  }),
  'voorstel-ingetrokken': ({dossier}) => {
    const open = voorstellen(dossier);
    return {
      titel: msg('Trek een voorstel terug'),
      uitleg: msg('De indiener hoeft er dan niet meer op te antwoorden.'),
      velden: [...welke(msg('Welk voorstel?'), open), {vorm: 'tekst', naam: 'tekst', label: msg('Waarom? De indiener leest dit'), mag: true}],
      erbij: ditEne(open),
    };
  },
  'toezegging-nagekomen': ({dossier, waarde}) => {
    const open = toezeggingen(dossier);
    const [bij, nummer] = (waarde('welke') || open[0]?.waarde || '').split('.').map(Number);
    return {
      titel: msg('Een afspraak is nagekomen'),
      uitleg: open[0] && open.length === 1 ? msg(str`Het gaat om: ${open[0].label}.`) : msg('Kies wat er is gedaan. De indiener ziet het.'),
      velden: [
        ...(open.length > 1 ? [{vorm: 'keuze', naam: 'welke', label: msg('Welke afspraak?'), uit: open} as const] : []),
        {vorm: 'tekst', naam: 'tekst', label: msg('Toelichting'), mag: true},
      ],
      erbij: {bij, nummer, welke: undefined},
    };
  },
  'uitstel-voorgesteld': ({anderen, waarde}) => ({
    titel: msg('Vraag of de indiener wil wachten'),
    uitleg: msg('De indiener mag nee zeggen, zonder nadeel. Pas na een ja schuift de dag om te beslissen.'),
    artikel: msg('artikel 7:10 lid 4 Awb'),
    letOp: waarde('grond') === 'indiener' ? overHunHoofd({anderen}) : [],
    controle: 'termijn',
    velden: [
      {vorm: 'dag', naam: 'tot', label: msg('Tot en met welke dag?')},
      {vorm: 'keuze', naam: 'grond', label: msg('Wie stemmen in?'), uit: [
        {waarde: 'allen', label: msg('Alle belanghebbenden'), hint: msg('lid 4 onder a')},
        {waarde: 'indiener', label: msg('De indiener, en niemand anders heeft er last van'), hint: msg('lid 4 onder b')},
      ]},
      {vorm: 'tekst', naam: 'tekst', label: msg('Waarom is wachten nuttig?'), hint: msg('De indiener leest dit.')},
    ],
  }),
  'mediation-aangeboden': ({dossier: {verloop}}) => ({
    titel: msg('Bied mediation aan'),
    uitleg: msg('Mediation is vrijwillig en vertrouwelijk. Nee zeggen heeft geen gevolgen voor het bezwaar. De termijn loopt door.'),
    letOp: verloop.verslagen.length ? [] : [msg('U hebt nog geen gesprek vastgelegd. Bel eerst zelf. Mediation is het sluitstuk.')],
    velden: [
      {vorm: 'tekst', naam: 'tekst', label: msg('Wat kan mediation hier opleveren?'), hint: msg('De indiener leest dit.')},
      {vorm: 'regel', naam: 'wie', label: msg('Wie is de mediator?'), mag: true},
    ],
  }),
  'mediation-beeindigd': ({dossier: {verloop}}) => ({
    titel: msg('De mediation is klaar'),
    uitleg: msg('Schrijf niets op van wat er in de mediation is gezegd. Dat is vertrouwelijk.'),
    velden: [
      {vorm: 'keuze', naam: 'opgelost', label: msg('Is het opgelost?'), als: 'ja-nee', uit: [{waarde: 'ja', label: msg('Ja')}, {waarde: 'nee', label: msg('Nee')}]},
      {vorm: 'tekst', naam: 'tekst', label: msg('Toelichting'), mag: true},
    ],
    erbij: {bij: verloop.mediation?.nummer},
  }),
  'nieuw-besluit-genomen': ({dossier, anderen}) => ({
    titel: msg('Leg een nieuw besluit vast'),
    uitleg: msg('Het nieuwe besluit vervangt het oude. Het bezwaar gaat ook over het nieuwe besluit, tenzij de indiener daar niets meer aan heeft.'),
    artikel: msg('artikel 6:19 Awb'),
    letOp: overHunHoofd({anderen}),
    velden: [
      {vorm: 'keuze', naam: 'tegemoet', label: msg('Krijgt de indiener gelijk?'), uit: [
        {waarde: 'geheel', label: msg('Helemaal')}, {waarde: 'deels', label: msg('Voor een deel')},
      ]},
      {vorm: 'dag', naam: 'verzonden', label: msg('Op welke dag is het verstuurd?'), begin: dagTekst(dossier.vandaag)},
      {vorm: 'tekst', naam: 'tekst', label: msg('Wat betekent het, in gewone taal?'), hint: msg('De indiener leest dit.')},
      {vorm: 'bestanden', naam: 'bestanden', label: msg('Het besluit'), mag: true},
    ],
  }),
} satisfies Readonly<Record<string, Maak>>;
