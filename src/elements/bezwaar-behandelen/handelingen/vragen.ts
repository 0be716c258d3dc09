import {msg} from '@lit/localize';
import type {Maak} from './beschrijving.js';

/** What a handler asks, tells and sends. */
export const vragen = {
  bericht: () => ({
    titel: msg('Stuur een bericht'),
    uitleg: msg('De indiener krijgt een melding en leest het hier. Kunt u ook bellen? Bel dan.'),
    velden: [
      {vorm: 'tekst', naam: 'tekst', label: msg('Bericht')},
      {vorm: 'bestanden', naam: 'bestanden', label: msg('Bestanden'), mag: true},
    ],
  }),
  'stukken-gevraagd': ({dossier: {ontbreekt}, waarde}) => ({
    titel: msg('Vraag om stukken of om herstel'),
    uitleg: msg('U noemt een dag. Komt het later of niet? Bel dan eerst.'),
    artikel: msg('artikel 6:6 en 7:10 lid 2 Awb'),
    controle: 'termijn',
    velden: [
      {vorm: 'keuze', naam: 'herstel', label: msg('Wat vraagt u?'), als: 'ja-nee', begin: ontbreekt.length ? 'ja' : undefined, uit: [
        {waarde: 'nee', label: msg('Stukken of een antwoord'), hint: msg('De termijn om te beslissen loopt door.')},
        {waarde: 'ja', label: msg('Wat het bezwaar nog mist'), hint: msg('Naam, adres, omschrijving, redenen of handtekening (artikel 6:5). De termijn staat dan stil tot het er is, of tot de dag die u noemt.')},
      ]},
      {vorm: 'dag', naam: 'voor', label: msg('Uiterlijk op welke dag?'), hint: msg('Geef een redelijke tijd, meestal twee weken.')},
      {
        vorm: 'tekst', naam: 'tekst', label: msg('Wat moet de indiener sturen?'),
        hint: waarde('herstel') === 'ja' ? msg('Schrijf erbij dat u het bezwaar anders misschien niet kunt behandelen.') : msg('Noem precies wat u nodig hebt en waarom.'),
      },
    ],
  }),
  'stukken-gestuurd': ({dossier: {verloop: {hoorzitting}}}) => ({
    titel: msg('Zet stukken in het dossier'),
    uitleg: msg('De indiener ziet en downloadt ze. Leg voor een hoorzitting alle stukken ter inzage die over de zaak gaan.'),
    artikel: msg('artikel 7:4 Awb'),
    velden: [
      {vorm: 'keuze', naam: 'groep', label: msg('Waar horen ze bij?'), begin: hoorzitting?.stand === 'gepland' ? 'ter-inzage' : undefined, uit: [
        {waarde: 'gemeente', label: msg('Stukken van de gemeente')},
        {waarde: 'ter-inzage', label: msg('Het dossier ter inzage voor de hoorzitting'), hint: msg('artikel 7:4 lid 2')},
      ]},
      {vorm: 'bestanden', naam: 'bestanden', label: msg('Stukken')},
      {vorm: 'tekst', naam: 'tekst', label: msg('Toelichting'), mag: true},
    ],
  }),
} satisfies Readonly<Record<string, Maak>>;
