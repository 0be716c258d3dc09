import {msg} from '@lit/localize';
import {beslissen} from './beslissen.js';
import {bellen} from './bellen.js';
import type {Behandelsoort, Maak} from './beschrijving.js';
import {horen} from './horen.js';
import {oplossen} from './oplossen.js';
import {vragen} from './vragen.js';

/** Every act of a handler; one without a description does not compile. */
export const alle: Readonly<Record<Behandelsoort, Maak>> = {...bellen, ...oplossen, ...vragen, ...horen, ...beslissen};

/** The acts in the groups of what a handler does, in the order of the work: phone first. */
export const groepen = (): readonly (readonly [titel: string, soorten: readonly Behandelsoort[]])[] => [
  [msg('Bellen'), namen(bellen)],
  [msg('Oplossen'), namen(oplossen)],
  [msg('Vragen en sturen'), namen(vragen)],
  [msg('Horen'), namen(horen)],
  [msg('Beslissen'), namen(beslissen)],
];

const namen = <K extends Behandelsoort>(groep: Readonly<Record<K, Maak>>) => Object.keys(groep) as K[];
