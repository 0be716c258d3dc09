import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {getTrechter, type Trechter} from '../../../api/inzicht.js';
import {getLocale} from '../../../i18n/locale.js';
import type {Bladmodule} from '../blad.js';
import {getal, procent} from '../getal.js';
import {figuur} from '../grafiek/figuur.js';
import {staven, stavenhoogte} from '../grafiek/staven.js';
import {opsomming, verdelingInWoorden} from '../grafiek/woorden.js';
import {vraagVan} from '../plek.js';
import {waardeNaam} from '../woorden.js';
import {aantalTekst} from './gedeeld.js';
import {namenVan} from './namen.js';

interface Extra {
  readonly trechter: Trechter;
  /** Questions and routes as people see them, by their id. */
  readonly namen: ReadonlyMap<string, string>;
}

/** How people find their way through the diagnosis, in totals of nobody. */
export const blad: Bladmodule<Extra> = {
  async haal(endpoint, plek, signal) {
    const trechter = await getTrechter(endpoint, vraagVan(plek), signal);
    return {trechter, namen: await namenVan([...trechter.vragen, ...trechter.wegen].map(({id}) => id), getLocale())};
  },
  toon({extra: {trechter, namen}}, {breedte}) {
    const {telt, uitkomsten, vragen, wegen, soorten} = trechter;
    const naam = (id: string) => namen.get(id) ?? id.replaceAll('-', ' ');
    return html`
      <p>${msg('Zo gebruiken mensen de hulp “Wat kan ik doen met deze brief?”. Wij tellen alleen totalen per dag: niet wie iemand is, niet wat iemand antwoordt, en niet in welke volgorde.')}</p>
      ${telt ? nothing : html`<p class="melding">${msg('Uw gemeente telt dit nu niet. Wilt u dat wel? Vraag de beheerder om het tellen aan te zetten. De bezoeker leest dan dat er geteld wordt en kan nee zeggen.')}</p>`}
      ${uitkomsten.begonnen === 0 ? html`<p>${msg('In deze periode is niets geteld.')}</p>` : html`
        ${trechterbeeld(uitkomsten, breedte)}
        ${vragen.length ? vragenbeeld(vragen, naam, breedte) : nothing}
        ${wegen.length ? wegenbeeld(wegen, naam, breedte) : nothing}
        ${soorten.length ? soortenbeeld(soorten, breedte) : nothing}`}`;
  },
};

const staaf = (naam: string, n: number | null, van: number | null = null) => ({naam, waarde: n, tekst: n === null ? msg('niet getoond') : `${getal(n)}${van ? ` (${procent(n / van)})` : ''}`});

const alsPlaats = (naam: string, n: number | null) => ({naam, cijfer: {indicator: '', n, waarde: n}});

function trechterbeeld({begonnen, advies, gestopt}: Trechter['uitkomsten'], breedte: number) {
  const titel = msg('Van begin tot advies');
  const rijen = [[msg('Begonnen'), begonnen], [msg('Kreeg een advies'), advies], [msg('Stopte eerder'), gestopt]] as const;
  return figuur({
    titel, breedte, hoogte: stavenhoogte(3),
    beeld: staven({staven: rijen.map(([naam, n], index) => staaf(naam, n, index ? begonnen : null)), breedte}),
    woorden: rijen.map(([naam, n], index) => (n !== null && index && begonnen ? `${naam}: ${getal(n)}, ${msg(str`dat is ${procent(n / begonnen)} van wie begon`)}.` : `${naam}: ${aantalTekst(n, getal)}.`)),
    tabel: {koppen: [msg('Wat'), msg('Aantal')], rijen: rijen.map(([naam, n]) => [naam, aantalTekst(n, getal)])},
  });
}

function vragenbeeld(vragen: Trechter['vragen'], naam: (id: string) => string, breedte: number) {
  const back = meeste(vragen, ({terug}) => terug);
  const stopped = meeste(vragen, ({gestopt}) => gestopt);
  return figuur({
    titel: msg('Welke vragen mensen zien, en waar zij twijfelen of stoppen'), breedte, hoogte: stavenhoogte(vragen.length),
    beeld: staven({staven: vragen.map(({id, gezien}) => staaf(naam(id), gezien)), breedte}),
    woorden: [
      ...verdelingInWoorden({plaatsen: vragen.map(({id, gezien}) => alsPlaats(naam(id), gezien)), eenheid: 'aantal'}),
      ...(back ? [msg(str`Hier gaan mensen het vaakst terug: ${naam(back.id)} (${getal(back.terug ?? 0)} keer).`)] : []),
      ...(stopped ? [msg(str`Hier stoppen mensen het vaakst: ${naam(stopped.id)} (${getal(stopped.gestopt ?? 0)} keer).`)] : []),
    ],
    tabel: {
      koppen: [msg('Vraag'), msg('Gezien'), msg('Ging terug'), msg('Stopte hier')],
      rijen: vragen.map(({id, gezien, terug, gestopt}) => [naam(id), ...[gezien, terug, gestopt].map((n) => aantalTekst(n, getal))]),
    },
  });
}

/** The one with most of something that may be shown; none when nowhere is any. */
function meeste<T>(all: readonly T[], of: (one: T) => number | null): T | undefined {
  const [first] = [...all].sort((a, b) => (of(b) ?? 0) - (of(a) ?? 0));
  return first && of(first) ? first : undefined;
}

function wegenbeeld(wegen: Trechter['wegen'], naam: (id: string) => string, breedte: number) {
  const never = wegen.filter(({aangeraden, gekozen}) => aangeraden !== null && aangeraden >= 20 && gekozen === 0);
  return figuur({
    titel: msg('Welke wegen wij aanraden, en welke mensen kiezen'), breedte, hoogte: stavenhoogte(wegen.length * 2),
    beeld: staven({staven: wegen.flatMap(({id, aangeraden, gekozen}) => [staaf(msg(str`${naam(id)}: aangeraden`), aangeraden), staaf(msg(str`${naam(id)}: gekozen`), gekozen, aangeraden)]), breedte}),
    woorden: [
      ...wegen.slice(0, 3).map(({id, aangeraden, gekozen}) => msg(str`${naam(id)}: aangeraden ${aantalTekst(aangeraden, getal)}, gekozen ${aantalTekst(gekozen, getal)}.`)),
      ...(never.length ? [msg(str`Vaak aangeraden en door niemand gekozen: ${opsomming(never.map(({id}) => naam(id)))}.`)] : []),
    ],
    tabel: {koppen: [msg('Weg'), msg('Aangeraden'), msg('Gekozen')], rijen: wegen.map(({id, aangeraden, gekozen}) => [naam(id), aantalTekst(aangeraden, getal), aantalTekst(gekozen, getal)])},
  });
}

function soortenbeeld(soorten: Trechter['soorten'], breedte: number) {
  const naam = (waarde: string) => waardeNaam('soort', waarde);
  return figuur({
    titel: msg('Welke brieven mensen hier brengen'), breedte, hoogte: stavenhoogte(soorten.length),
    beeld: staven({staven: soorten.map(({waarde, n}) => staaf(naam(waarde), n)), breedte}),
    woorden: verdelingInWoorden({plaatsen: soorten.map(({waarde, n}) => alsPlaats(naam(waarde), n)), eenheid: 'aantal'}),
    tabel: {koppen: [msg('Soort besluit'), msg('Aantal')], rijen: soorten.map(({waarde, n}) => [naam(waarde), aantalTekst(n, getal)])},
  });
}
