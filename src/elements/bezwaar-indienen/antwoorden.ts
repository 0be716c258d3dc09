import {msg, str} from '@lit/localize';
import type {StapId, Veld} from '../../domain/bezwaar/stappen.js';
import {contactRegels, type Regel} from '../shared/contact.js';
import {wieRegels} from '../shared/wie.js';
import {bezwaarschrift} from './bezwaarschrift.js';
import {gevuldeNummers, veld, type Formulier} from './formulier.js';

/** What was filled in on one screen: a label and a text each, '' where a person left it empty. */
export interface Blok {
  readonly stap: StapId;
  readonly titel: string;
  readonly regels: readonly Regel[];
}

/** Every answer, in the order of the screens; what is asked of few people only when they filled it in. */
export function antwoorden(formulier: Formulier): readonly Blok[] {
  const text = (naam: Veld) => veld(formulier, naam);
  const indien = (label: string, naam: Veld) => (text(naam).trim() ? [[label, text(naam)] as const] : []);
  const bezwaar = bezwaarschrift(formulier);
  const contact = contactRegels(bezwaar);
  return [
    {
      stap: 'besluit',
      titel: msg('Het besluit'),
      regels: [
        [msg('Waar het over gaat'), text('omschrijving')],
        [msg('Datum op de brief'), text('datum')],
        ...indien(msg('Kenmerk'), 'kenmerk'),
        ...indien(msg('Wie het besluit nam'), 'orgaan'),
        ...gevuldeNummers(formulier).flatMap((nummer) => indien(msg(str`Besluit ${nummer}`), `omschrijving${nummer}`).map(([label, wat]) =>
          [label, [wat, text(`datum${nummer}`), text(`kenmerk${nummer}`)].filter(Boolean).join('\n')] as const)),
        ...indien(msg('Waarom het later komt'), 'redenTeLaat'),
      ],
    },
    {
      stap: 'woorden',
      titel: msg('Uw bezwaar'),
      regels: [
        [msg('Wat er niet klopt'), !formulier.redenenLater ? text('gronden') : text('gronden').trim() ? msg('U stuurt uw redenen later. Wat u al schreef, gaat nu niet mee.') : msg('U stuurt uw redenen later.')],
        [msg('Wat u wilt'), text('gewenst')],
        ...(bezwaar.spoed ? [[msg('Waarom het haast heeft'), bezwaar.spoed] as const] : []),
      ],
    },
    {stap: 'bewijs', titel: msg('Bewijs'), regels: [[msg('Bestanden'), formulier.bestanden.map(({naam}) => naam).join('\n')]]},
    {stap: 'gegevens', titel: msg('Uw gegevens'), regels: wieRegels(bezwaar)},
    {stap: 'contact', titel: msg('Contact'), regels: contact.length ? contact : [[msg('Telefoon'), '']]},
  ];
}
