import {msg} from '@lit/localize';
import type {Beltijd, Bezwaarschrift, Hoorwens} from '../../domain/bezwaar/index.js';

/** A time to phone, in words. */
export function beltijdTekst(tijd: Beltijd) {
  switch (tijd) {
    case 'ochtend': return msg('’s Ochtends');
    case 'middag': return msg('’s Middags');
    case 'avond': return msg('’s Avonds');
  }
}

/** What a person chose about being heard, in words. */
export function hoorwensTekst(wens: Hoorwens) {
  switch (wens) {
    case 'gesprek': return msg('Ja, in een gesprek');
    case 'telefoon': return msg('Ja, via de telefoon');
    case 'nee': return msg('Nee, dat hoeft niet');
  }
}

/** How to reach the person and what they asked for, a label and a text each; nothing that was left open. */
export function contactRegels({indiener, contact, horen, kostenvergoeding}: Pick<Bezwaarschrift, 'indiener' | 'contact' | 'horen' | 'kostenvergoeding'>) {
  const regels: readonly (readonly [label: string, text: string | undefined])[] = [
    [msg('Telefoon'), indiener.telefoon],
    [msg('Bel het liefst'), contact?.beltijd && beltijdTekst(contact.beltijd)],
    [msg('Tolk'), contact?.tolk],
    [msg('Houd rekening met'), contact?.wensen],
    [msg('Gesprek voor de beslissing'), horen && hoorwensTekst(horen)],
    [msg('Post via internet'), contact?.digitalePost ? msg('Ja') : undefined],
    [msg('E-mailadres'), indiener.email],
    [msg('Vergoeding van kosten'), kostenvergoeding ? msg('Ja, ik vraag hierom') : undefined],
  ];
  return regels.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
