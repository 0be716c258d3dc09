import {inZin, type Partijrol} from '../../../src/domain/dossier/index.js';
import type {Dossierrij} from '../store/dossiers.js';

/** What exactly is written down when the objection is withdrawn here (Awb 6:21): which one, and what it means. */
export function verklaring({staat: {zaaknummer, verloop}, bezwaarschrift}: Dossierrij, partij: Partijrol | null, kosten: boolean): string {
  const about = bezwaarschrift ? `, over: ${inZin(bezwaarschrift.besluit.omschrijving)}` : '';
  const forWhom = partij === 'gemachtigde' ? `Namens ${bezwaarschrift ? inZin(bezwaarschrift.indiener.naam) : 'de indiener'} trek ik het bezwaar in` : 'Ik trek mijn bezwaar in';
  return [
    `${forWhom} (zaaknummer ${zaaknummer}${about}).`,
    'Ik weet dat de gemeente dan niet meer op het bezwaar beslist.',
    verloop.nieuwBesluit ? 'Het nieuwe besluit blijft gelden.' : 'Het besluit blijft gelden.',
    ...(kosten ? ['Ik vraag de gemeente om de kosten van dit bezwaar te vergoeden.'] : []),
  ].join(' ');
}
