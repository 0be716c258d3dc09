import {readFileSync} from 'node:fs';
import {localize, textAt, TERMIJN_ROUTES, withOverlay, type EigenTekst, type EigenTermijnen, type Overlay, type RouteKind, type Texts} from '../../src/domain/diagnose/index.js';
import type {components} from '../../src/generated/api.js';
import type {Finding} from './lint/finding.js';
import {people} from './lint/people.js';
import {readable} from './lint/reading.js';
import {contractFindings} from './lint/schema.js';
import {expired} from './lint/sources.js';
import {slotsIn, untranslated} from './lint/words.js';
import type {Pack} from './pack.js';
import {soorten} from './soorten.js';

type Schemas = components['schemas'];
/** What a municipality's file tells everybody; `overlay` is what it lays over the national content. */
export type Gemeente = Pick<Schemas['Gemeente'], 'naam' | 'commissie' | 'overlay'>;

/** Routes that a municipality may do without. The rest is law, or the way to a person. */
const OPTIONAL: readonly RouteKind[] = ['mediation', 'hulp', 'corrigeren', 'wachten'];
/** Routes whose words are law: a municipality says nothing else about them. */
const LAW: readonly RouteKind[] = ['bezwaar', 'zienswijze', 'beroep', 'ingebrekestelling', 'klacht', 'voorlopige-voorziening', 'herziening'];
/** Longest answer to a request to pay later or in parts, as that is a decision on request (Awb 4:13 and 4:94). */
const LONGEST_ARRANGEMENT = {weken: 8, werkdagen: 40};
/** Words by which a text says something of law, which then needs a source. */
const LEGAL = /\b(artikel|wet|wettelijke?|awb|verordening|beleidsregels?|recht op|verplicht|dwangsom)\b|\bbinnen (\d+|een|twee|drie|vier|zes|acht|twaalf) (dag|week|weken|dagen|maand|maanden)\b/i;

/** Reads a municipality's file, as `demo/gemeenten/lindeveld.json`. */
export const readGemeente = (path: string): Gemeente => JSON.parse(readFileSync(path, 'utf8')) as Gemeente;

/**
 * What is wrong with a municipality's file: its form, what it may not change,
 * what it changes that is not there, and its own texts.
 */
export function overlayFindings(pack: Pack, json: unknown, today: string, path: string): readonly Finding[] {
  // What only the backend reads is checked by the backend.
  const openbaar = Object.fromEntries(Object.entries(json as object).filter(([key]) => key !== 'backend')) as Record<string, unknown>;
  const {overlay} = openbaar as {overlay?: Schemas['Overlay']};
  const forbidden = [...legalTerms(overlay), ...removals(pack, overlay), ...rewritten(pack, overlay)];
  const form = contractFindings(openbaar, 'Gemeente');
  const found = form.length || !overlay ? [...forbidden, ...form] : [...forbidden, ...unknown(pack, overlay), ...words(pack, overlay), ...ownSources(pack, overlay, today), ...nobody(pack, overlay)];
  return found.map((finding) => ({...finding, where: `${path} ${finding.where}`}));
}

/** A term of law is nobody's to change; an own one may not be longer than the law lets it be. */
function legalTerms({termijnen, producten = {}}: Partial<Schemas['Overlay']> = {}): readonly Finding[] {
  const places: readonly (readonly [string, EigenTermijnen | undefined])[] = [
    ['termijnen', termijnen], ...Object.entries(producten).map(([kind, product]) => [`producten.${kind}.termijnen`, product.termijnen] as const),
  ];
  return places.flatMap(([where, terms = {}]) => [
    ...Object.keys(terms).filter((name) => !(name in TERMIJN_ROUTES))
      .map((name) => ({rule: 'termijn', where: `${where}.${name}`, message: `Not a term the municipality may choose. It may choose ${Object.keys(TERMIJN_ROUTES).join(', ')}.`} as const)),
    ...(terms.betalingsregeling && terms.betalingsregeling.aantal > LONGEST_ARRANGEMENT[terms.betalingsregeling.eenheid]
      ? [{rule: 'termijn', where: `${where}.betalingsregeling`, message: 'Longer than eight weeks, the longest for a decision on request (Awb 4:13).'} as const] : []),
  ]);
}

function removals(pack: Pack, {zonder = {}}: Partial<Schemas['Overlay']> = {}): readonly Finding[] {
  const kinds = kindsOf(pack);
  return Object.entries(zonder).flatMap(([of, ids]) => ids.flatMap((id): readonly Finding[] => {
    const where = `zonder.${of}`;
    const kind = kinds.get(id);
    if (!kind) return [{rule: 'verwijzing', where, message: `The national content has no route "${id}".`}];
    return OPTIONAL.includes(kind) ? [] : [{rule: 'onmisbaar', where, message: `"${id}" (${kind}) may not go.`}];
  }));
}

/** Texts of a way that is law, in the route itself or where an outcome offers it. */
function rewritten(pack: Pack, {teksten = {}}: Partial<Schemas['Overlay']> = {}): readonly Finding[] {
  const kinds = kindsOf(pack);
  const things = thingsOf(pack);
  return Object.keys(teksten).flatMap((address): readonly Finding[] => {
    const [id = '', field = ''] = address.split('#');
    const offers = (things.get(id) as {readonly routes?: readonly {readonly route: string}[]} | undefined)?.routes;
    const [, place] = /^routes\.(\d+)\./.exec(field) ?? [];
    const route = place === undefined ? id : (offers?.[Number(place)]?.route ?? '');
    const kind = kinds.get(route);
    return kind && LAW.includes(kind) ? [{rule: 'onmisbaar', where: 'teksten', message: `"${address}" is about "${route}" (${kind}), whose words are law.`}] : [];
  });
}

const kindsOf = ({chunks}: Pack) => new Map(chunks.flatMap(({routes = []}) => routes.map(({id, kind}) => [id, kind] as const)));

/** Every place that is named exists. */
function unknown(pack: Pack, {teksten = {}, producten = {}, routes = {}, zonder = {}}: Schemas['Overlay']): readonly Finding[] {
  const things = thingsOf(pack);
  const kinds = soorten(pack);
  const kind = (where: string, name: string): readonly Finding[] =>
    (name === '*' || kinds.has(name) ? [] : [{rule: 'verwijzing', where, message: `There is no kind of decision "${name}".`}]);
  return [
    ...Object.keys(teksten).filter((address) => !textAt(things, address)).map((address) => ({rule: 'verwijzing', where: 'teksten', message: `The national content has no text at "${address}".`} as const)),
    ...Object.keys(producten).flatMap((name) => kind('producten', name)),
    ...Object.keys(zonder).flatMap((name) => kind('zonder', name)),
    ...Object.entries(routes).flatMap(([name, {bij}]) => bij.flatMap((of) => kind(`routes.${name}.bij`, of))),
  ];
}

/** Own texts: in every language, easy to read, with only what we can fill, and with a source when they are about law. */
function words(pack: Pack, overlay: Schemas['Overlay']): readonly Finding[] {
  const texts = textsOf(overlay);
  const known = knownSources(pack, overlay);
  return [
    ...untranslated(pack.languages, texts),
    ...slotsIn(pack, texts),
    // Names are what they are.
    ...readable(texts.filter(({path}) => path !== 'naam')),
    ...texts.flatMap(({id, path, text, sources}) => [
      ...(LEGAL.test(text.nl) && !sources.length ? [{rule: 'zonder-bron', where: `${id}#${path}`, message: `This speaks of law without a source: "${text.nl}"`} as const] : []),
      ...sources.filter((source) => !known.has(source)).map((source) => ({rule: 'verwijzing', where: `${id}#${path}`, message: `There is no source "${source}".`} as const)),
    ]),
  ];
}

function ownSources({sources}: Pack, {bronnen = []}: Schemas['Overlay'], today: string): readonly Finding[] {
  const national = new Set(sources.map(({id}) => id));
  return bronnen.flatMap(({id, artikel, nagekeken, geldigTot}) => [
    ...expired({id, article: artikel, href: '', checkedOn: nagekeken, validUntil: geldigTot}, today),
    ...(national.has(id) ? [{rule: 'dubbel', where: id, message: 'A national source has this id.'} as const] : []),
  ]);
}

/** Without what goes, there is still somebody to turn to. */
function nobody(pack: Pack, overlay: Schemas['Overlay']): readonly Finding[] {
  const chunks = pack.chunks.map((chunk) => withOverlay(localize(chunk, 'nl'), overlay));
  return people({pack: {...pack, chunks: chunks as unknown as Pack['chunks']}, today: ''});
}

interface Own {
  readonly id: string;
  readonly path: string;
  readonly text: Texts;
  readonly sources: readonly string[];
}

/** Every own text with its place and its sources. */
function textsOf({teksten = {}, producten = {}, routes = {}}: Overlay & Pick<Schemas['Overlay'], 'producten'>): readonly Own[] {
  const own = (id: string, path: string, text: EigenTekst | undefined, sources: readonly string[] = []): readonly Own[] =>
    (text ? [{id, path, text, sources: text.bron ? [...sources, text.bron] : sources}] : []);
  return [
    ...Object.entries(teksten).flatMap(([address, text]) => own(`teksten/${address}`, 'nl', text)),
    ...Object.entries(producten).flatMap(([kind, {naam, tekst}]) => [...own(`producten/${kind}`, 'naam', naam), ...own(`producten/${kind}`, 'tekst', tekst)]),
    ...Object.entries(routes).flatMap(([name, {bij: _, bronnen = [], ...texts}]) =>
      Object.entries(texts).flatMap(([path, text]) => own(`routes/${name}`, path, text, bronnen))),
  ];
}

const knownSources = ({sources}: Pack, {bronnen = []}: Overlay) => new Set([...sources, ...bronnen].map(({id}) => id));

/** Everything in the pack that has an id. */
export const thingsOf = ({chunks}: Pack): ReadonlyMap<string, unknown> =>
  new Map(chunks.flatMap(({nodes, routes = [], bodies = []}) => [...nodes, ...routes, ...bodies].map((thing) => [thing.id, thing] as const)));
