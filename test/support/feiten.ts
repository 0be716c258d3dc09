import type {Feit, Zaakweg} from '../../src/domain/inzicht/index.js';
import {dayNumber, isoDate, type IsoDate} from '../../src/domain/iso-date.js';

/** How the generated municipality works. */
export interface Gemeentestijl {
  /** Objections a month. */
  readonly perMaand: number;
  readonly van: IsoDate;
  readonly vandaag: IsoDate;
  /** From this day on people are phoned first. */
  readonly bellenVanaf?: IsoDate;
  readonly zaad?: number;
}

const SOORTEN = ['bijstand', 'naheffing-parkeerbelasting', 'wmo', 'gehandicaptenparkeerkaart', 'omgevingsvergunning-derde', 'jeugdhulp'] as const;
const AFDELING: Readonly<Record<string, string>> = {bijstand: 'Werk en inkomen', wmo: 'Zorg', jeugdhulp: 'Zorg', 'naheffing-parkeerbelasting': 'Belastingen'};

/** Facts of an invented municipality, the same for the same style: more in winter, and better phoned once that began. */
export function maakFeiten({perMaand, van, vandaag, bellenVanaf = van, zaad = 7}: Gemeentestijl): readonly Feit[] {
  const lot = loterij(zaad);
  const feiten: Feit[] = [];
  for (let day = dayNumber(van); day <= dayNumber(vandaag); day++) {
    const winter = ['12', '01', '02'].includes(isoDate(day).slice(5, 7)) ? 1.4 : 0.9;
    if (lot() < (perMaand * winter) / 30 % 1) feiten.push(feit(day, dayNumber(vandaag), isoDate(day) >= bellenVanaf, lot));
    for (let n = 1; n <= (perMaand * winter) / 30; n++) feiten.push(feit(day, dayNumber(vandaag), isoDate(day) >= bellenVanaf, lot));
  }
  return feiten;
}

function feit(ontvangen: number, vandaag: number, isBellen: boolean, lot: () => number): Feit {
  const soort = SOORTEN[Math.floor(lot() ** 1.6 * SOORTEN.length)] ?? 'bijstand';
  const wait = lot() < (isBellen ? 0.78 : 0.35) ? Math.floor(lot() * 4) : 5 + Math.floor(lot() * 30);
  const gesproken = lot() < 0.9 && ontvangen + wait <= vandaag ? ontvangen + wait : undefined;
  const isOpTijd = gesproken !== undefined && wait <= 4;
  const weg: Zaakweg = lot() < (isOpTijd ? 0.55 : 0.2) ? 'opgelost' : lot() < 0.12 ? 'ingetrokken' : lot() < 0.05 ? 'doorgestuurd' : 'besloten';
  const eind = ontvangen + (weg === 'besloten' ? 45 + Math.floor(lot() * 70) : 6 + Math.floor(lot() * 30));
  const isKlaar = eind <= vandaag;
  const besloten = isKlaar && weg === 'besloten';
  const telaat = besloten && eind > ontvangen + 100 && lot() < 0.5;
  const fout = isKlaar && lot() < 0.7;
  return {
    ontvangen: isoDate(ontvangen), soort, kanaal: lot() < 0.7 ? 'website' : lot() < 0.6 ? 'post' : lot() < 0.5 ? 'balie' : 'mail',
    vertegenwoordigd: lot() < 0.2, tolk: lot() < 0.06, tijdig: lot() < 0.95, belVoor: isoDate(ontvangen + 4), belpogingen: Math.floor(lot() * 3),
    ...(gesproken !== undefined && {gesproken: isoDate(gesproken)}),
    beslisVoor: isoDate(ontvangen + 100), verdaagd: besloten && lot() < 0.3, opgeschort: besloten && lot() < 0.15, uitgesteld: isKlaar && lot() < 0.1,
    mediation: isKlaar && lot() < 0.05, gehoord: besloten && lot() < 0.6, commissie: false, ingebrekestelling: telaat, dwangsom: telaat ? 322 : 0,
    weg: isKlaar ? weg : 'open', ...(isKlaar && {einde: isoDate(eind)}), ...(besloten && {uitkomst: lot() < 0.3 ? 'gegrond' as const : 'ongegrond' as const}),
    ...(fout && geleerd(soort, weg, lot)),
  };
}

function geleerd(soort: string, weg: Zaakweg, lot: () => number): Partial<Feit> {
  const isFout = lot() < 0.6;
  const stap = lot() < 0.45 ? 'brief' as const : lot() < 0.5 ? 'gegevens' as const : 'beoordeling' as const;
  return {
    stap: isFout ? stap : 'geen', oorzaak: isFout ? (stap === 'brief' ? 'brief-onduidelijk' : stap === 'gegevens' ? 'gegevens-onjuist' : 'regel-verkeerd-toegepast') : 'niets',
    ...(isFout && stap === 'brief' && {brief: `Brief ${soort}`}), ...(AFDELING[soort] !== undefined && {afdeling: AFDELING[soort]}),
    minuten: Math.round((weg === 'besloten' ? 420 : 150) * (0.6 + lot())),
  };
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function loterij(zaad: number) {
  let at = zaad;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let t = Math.imul(at ^ (at >>> 15), 1 | at);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
