import type {Adres} from './bezwaarschrift.js';

/**
 * The parts of an address written in two lines, as people write it on an envelope: `Lindelaan 12 bis` and `2741 CD Lindeveld`.
 * What cannot be told apart stays together: an address abroad or a houseboat without a number is an address too, so the number
 * and the postcode may come out empty. Nothing typed is lost.
 */
export function leesAdresregels(straatregel: string, plaatsregel: string): Adres {
  const [, straat = straatregel.trim(), huisnummer = ''] = /^\s*(\S.*)\s+(\d\S*(?:\s\D*)?)$/s.exec(straatregel.trimEnd()) ?? [];
  const [, cijfers = '', letters = '', plaats = plaatsregel.trim()] = /^\s*(\d{4})\s?([A-Za-z]{2})[\s,]+(\S.*)$/s.exec(plaatsregel.trimEnd()) ?? [];
  return {straat, huisnummer, postcode: cijfers && `${cijfers} ${letters.toUpperCase()}`, plaats};
}
