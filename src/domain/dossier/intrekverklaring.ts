import type {Bezwaarschrift} from '../bezwaar/index.js';
import type {Partijrol} from './beleid.js';
import {inZin} from './naam-in-zin.js';
import type {Verloop} from './verloop.js';

/** The case that is withdrawn; the objection is null once it was erased. */
export interface Ingetrokken {
  readonly zaaknummer: string;
  readonly verloop: Pick<Verloop, 'nieuwBesluit'>;
  readonly bezwaarschrift: {readonly besluit: Pick<Bezwaarschrift['besluit'], 'omschrijving'>; readonly indiener: Pick<Bezwaarschrift['indiener'], 'naam'>} | null;
}

/**
 * What exactly is written down when an objection is withdrawn (Awb 6:21): which one, and what it means. In Dutch, whatever the
 * language of the page. What a person reads before is what is recorded, to the letter.
 */
export function intrekverklaring({zaaknummer, verloop, bezwaarschrift}: Ingetrokken, partij: Partijrol | null, kosten: boolean): string {
  const about = bezwaarschrift ? `, over: ${inZin(bezwaarschrift.besluit.omschrijving)}` : '';
  const forWhom = partij === 'gemachtigde' ? `Namens ${bezwaarschrift ? inZin(bezwaarschrift.indiener.naam) : 'de indiener'} trek ik het bezwaar in` : 'Ik trek mijn bezwaar in';
  return [
    `${forWhom} (zaaknummer ${zaaknummer}${about}).`,
    'Ik weet dat de gemeente dan niet meer op het bezwaar beslist.',
    verloop.nieuwBesluit ? 'Het nieuwe besluit blijft gelden.' : 'Het besluit blijft gelden.',
    ...(kosten ? ['Ik vraag de gemeente om de kosten van dit bezwaar te vergoeden.'] : []),
  ].join(' ');
}
