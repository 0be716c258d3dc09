import {msg, str} from '@lit/localize';
import type {Bezwaarschrift} from '../../domain/bezwaar/index.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {contactRegels, type Regel} from './contact.js';
import {wieRegels} from './wie.js';

/** Every answer in the order it was given, a label and a text each; `datum` writes a day. The receipt to read names them the same. */
export function bezwaarRegels(bezwaar: Bezwaarschrift, datum: (day: IsoDate) => string): readonly Regel[] {
  const {besluit, andereBesluiten = [], gronden, gewenst, redenTeLaat, spoed} = bezwaar;
  const regels: readonly (readonly [label: string, text: string | undefined])[] = [
    [msg('Waar het over gaat'), besluit.omschrijving],
    [msg('Datum op de brief'), besluit.datum && datum(besluit.datum)],
    [msg('Kenmerk'), besluit.kenmerk],
    [msg('Wie het besluit nam'), besluit.orgaan],
    ...andereBesluiten.map((ander, index) =>
      [msg(str`Besluit ${index + 2}`), [ander.omschrijving, ander.datum && datum(ander.datum), ander.kenmerk].filter(Boolean).join('\n')] as const),
    [msg('Wat er niet klopt'), gronden ?? msg('U stuurt uw redenen later.')],
    [msg('Wat u wilt'), gewenst],
    [msg('Waarom het later komt'), redenTeLaat],
    [msg('Waarom het haast heeft'), spoed],
    ...wieRegels(bezwaar),
    ...contactRegels(bezwaar),
  ];
  return regels.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
