import {msg} from '@lit/localize';
import type {Beltijd, Bezwaarschrift, Contactwijze, Hoorwens, Hulpmiddel} from '../../domain/bezwaar/index.js';

/** What a person filled in: a label and a text. */
export type Regel = readonly [label: string, text: string];

/** A way to have contact, in words. */
export function contactwijzeTekst(wijze: Contactwijze) {
  switch (wijze) {
    case 'telefoon': return msg('Bellen');
    case 'whatsapp': return msg('WhatsApp');
    case 'videobellen': return msg('Videobellen');
    case 'bezoek': return msg('Een gesprek bij u thuis of bij de gemeente');
  }
}

/** What a conversation needs, in words. */
export function hulpmiddelTekst(hulp: Hulpmiddel) {
  switch (hulp) {
    case 'gebarentolk': return msg('Een gebarentolk');
    case 'schrijftolk': return msg('Een schrijftolk');
    case 'ringleiding': return msg('Een ringleiding');
    case 'rolstoel': return msg('Een plek waar een rolstoel kan komen');
    case 'iemand-mee': return msg('Ik neem iemand mee');
  }
}

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
export function contactRegels({indiener, contact, horen, kostenvergoeding}: Pick<Bezwaarschrift, 'indiener' | 'contact' | 'horen' | 'kostenvergoeding'>): readonly Regel[] {
  const regels: readonly (readonly [label: string, text: string | undefined])[] = [
    [msg('Telefoon'), indiener.telefoon],
    [msg('Contact het liefst via'), contact?.wijze && contactwijzeTekst(contact.wijze)],
    [msg('Bel het liefst'), contact?.beltijd && beltijdTekst(contact.beltijd)],
    [msg('Tolk'), contact?.tolk],
    [msg('Nodig bij een gesprek'), contact?.hulp?.map(hulpmiddelTekst).join('\n')],
    [msg('Houd rekening met'), contact?.wensen],
    [msg('Adres geheim'), contact?.geheimAdres ? msg('Ja. De gemeente geeft het adres aan niemand.') : undefined],
    [msg('Post naar'), contact?.postadres],
    [msg('Gesprek voor de beslissing'), horen && hoorwensTekst(horen)],
    [msg('Post via internet'), contact?.digitalePost ? msg('Ja') : undefined],
    [msg('E-mailadres'), indiener.email],
    [msg('Vergoeding van kosten'), kostenvergoeding ? msg('Ja, ik vraag hierom') : undefined],
  ];
  return regels.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
