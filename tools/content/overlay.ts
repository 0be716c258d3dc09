import {localize, withOverlay, type Overlay} from '../../src/domain/diagnose/index.js';
import type {Finding} from './lint/finding.js';
import {schemaFindings} from './lint/schema.js';
import type {Pack} from './pack.js';

/** The overlay in one language. */
export const inLanguage = (json: unknown, language: 'nl' | 'en'): Overlay => localize(json, language) as Overlay;

/** What is wrong with an overlay: its form, and texts or additions for places that are not there. */
export function overlayFindings(pack: Pack, json: unknown, where: string): readonly Finding[] {
  const form = schemaFindings(json, 'overlay', where);
  if (form.length) return form;
  const overlay = inLanguage(json, 'nl');
  const missing = (rule: 'verwijzing', place: string) => ({rule, where, message: `The national content has no "${place}".`});
  const outcomes = new Set(pack.chunks.flatMap(({nodes}) => nodes.flatMap((node) => (node.kind === 'outcome' ? [node.id] : []))));
  const choices = new Set(pack.chunks.flatMap(({nodes}) => nodes.flatMap((node) => (node.kind === 'question' && node.input === 'choice' ? [node.id] : []))));
  return [
    ...Object.keys(overlay.teksten ?? {}).filter((address) => !changesSomething(pack, address)).map((address) => missing('verwijzing', address)),
    ...Object.keys(overlay.aanbod ?? {}).filter((id) => !outcomes.has(id)).map((id) => missing('verwijzing', id)),
    ...Object.keys(overlay.zonder ?? {}).filter((id) => id !== '*' && !outcomes.has(id)).map((id) => missing('verwijzing', id)),
    ...Object.keys(overlay.keuzes ?? {}).filter((id) => !choices.has(id)).map((id) => missing('verwijzing', id)),
  ];
}

function changesSomething(pack: Pack, address: string): boolean {
  const [, language = 'nl'] = address.split('@');
  const mark = '\u0000';
  return pack.chunks.some((chunk) => JSON.stringify(withOverlay(localize(chunk, language as 'nl' | 'en'), {teksten: {[address]: mark}}, language)).includes('\\u0000'));
}
