import {msg, str} from '@lit/localize';
import type {Bezwaarschrift, Machtiging} from '../../domain/bezwaar/index.js';
import type {Regel} from './contact.js';

/** Where an authorisation is, in words. */
export function machtigingTekst(machtiging: Machtiging) {
  switch (machtiging) {
    case 'bijlage': return msg('Zit bij de bestanden');
    case 'bevestigen': return msg('Die persoon bevestigt het zelf');
    case 'later': return msg('Komt later');
  }
}

/** Why someone may act for another. */
function rolTekst({rol, machtiging}: NonNullable<Bezwaarschrift['vertegenwoordiging']>) {
  switch (rol) {
    case 'gemachtigde': return machtigingTekst(machtiging ?? 'later');
    case 'ouder': return msg('Niet nodig: ouder of voogd');
    case 'wettelijk-vertegenwoordiger': return msg('Niet nodig: wettelijk vertegenwoordiger');
  }
}

/** Who objects, for whom and with whom: a label and a text each. */
export function wieRegels(bezwaar: Pick<Bezwaarschrift, 'indiener' | 'vertegenwoordiging' | 'organisatie' | 'medeIndieners' | 'helper'>): readonly Regel[] {
  const {indiener, vertegenwoordiging: namens, organisatie, medeIndieners = [], helper} = bezwaar;
  const adres = samen(', ', samen(' ', indiener.adres.straat, indiener.adres.huisnummer), samen(' ', indiener.adres.postcode, indiener.adres.plaats));
  const regels: readonly (readonly [string, string | undefined])[] = [
    [msg('Organisatie'), organisatie && (organisatie.kvk ? msg(str`${organisatie.naam} (KvK ${organisatie.kvk})`) : organisatie.naam)],
    [namens ? msg('Bezwaar van') : msg('Naam'), indiener.naam],
    [msg('Adres'), adres],
    [msg('Ingediend door'), namens && samen(', ', namens.naam, namens.adres && samen(' ', namens.adres.straat, namens.adres.huisnummer, namens.adres.postcode, namens.adres.plaats))],
    [msg('Machtiging'), namens && rolTekst(namens)],
    [msg('Samen met'), medeIndieners.map(({naam, adres: waar}) => samen(', ', naam, waar)).join('\n')],
    [msg('Krijgt hulp van'), helper && samen(', ', helper.naam, helper.telefoon)],
  ];
  return regels.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}

const samen = (teken: string, ...delen: readonly (string | undefined)[]) => delen.filter(Boolean).join(teken);
