import {msg} from '@lit/localize';
import type {Veld} from '../../domain/bezwaar/stappen.js';
import {veld, type Formulier} from './formulier.js';

/** One answer that is not the same in two versions; '' where it is empty. */
export interface Verschil {
  readonly label: string;
  readonly hier: string;
  readonly daar: string;
}

/** Every answer in which two versions of a form differ, in the order of the screens. */
export function verschillen(hier: Formulier, daar: Formulier): readonly Verschil[] {
  return antwoorden(hier)
    .map(([label, text], index) => ({label, hier: text, daar: antwoorden(daar)[index]?.[1] ?? ''}))
    .filter((each) => each.hier !== each.daar);
}

/** Whether `hier` can take the place of `daar` without anybody losing anything. */
export const isGelijk = (hier: Formulier, daar: Formulier) =>
  hier.sleutel === daar.sleutel && !isVerstuurd(daar) && !verschillen(hier, daar).length;

/** Whether this form was handed in, or may have been. */
export const isVerstuurd = ({ontvangst, onzeker}: Formulier) => ontvangst !== undefined || onzeker;

function antwoorden(formulier: Formulier): readonly (readonly [label: string, text: string])[] {
  const text = (naam: Veld) => veld(formulier, naam);
  return [
    [msg('Waar het over gaat'), text('omschrijving')],
    [msg('Datum op de brief'), text('datum')],
    [msg('Kenmerk'), text('kenmerk')],
    [msg('Waarom het later komt'), text('redenTeLaat')],
    [msg('Wat er niet klopt'), formulier.redenenLater ? `${msg('U stuurt uw redenen later.')}\n${text('gronden')}`.trim() : text('gronden')],
    [msg('Wat u wilt'), text('gewenst')],
    [msg('Bestanden'), formulier.bestanden.map(({naam}) => naam).join('\n')],
    [msg('Naam'), text('naam')],
    [msg('Adres'), [text('straat'), text('huisnummer'), text('postcode'), text('plaats')].filter(Boolean).join(' ')],
    [msg('Telefoon'), text('telefoon')],
  ];
}
