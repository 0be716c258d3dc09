import type {Outcome, Texts} from '../../../src/domain/diagnose/index.js';
import {naamVan, type Brondeel, type BronZin} from '../schrijfhulp.js';
import {soorten} from '../soorten.js';
import {textsOf, type Check, type Finding, type Placed} from './finding.js';
import {wordsOf} from './reading.js';

/** What a person must find at least about their own kind of decision. */
export const LEAST = {gebreken: 2, wensen: 1, tips: 2, voorbeeld: 1} as const;
/** Words of an example: enough to sound like somebody, short enough to be read. */
export const EXAMPLE = {from: 60, to: 100} as const;

/** Every kind of decision in the tree has help of its own. */
export const covered: Check = ({pack}) => [...soorten(pack).keys()].flatMap((soort) => {
  const own = pack.schrijfhulp.delen.filter((deel) => deel.soorten?.includes(soort));
  const has = (key: keyof typeof LEAST) => own.reduce((count, deel) => count + [deel[key] ?? []].flat().length, 0);
  return (Object.keys(LEAST) as (keyof typeof LEAST)[]).filter((key) => has(key) < LEAST[key])
    .map((key) => ({rule: 'onvolledig', where: `schrijfhulp/${soort}`, message: `At least ${LEAST[key]} of ${key} are needed, not ${has(key)}.`} as const));
});

/** Names are used once, and every kind of decision and route that is named is there. */
export const helpReferences: Check = ({pack}) => {
  const kinds = soorten(pack);
  const routes = new Set(pack.chunks.flatMap(({routes: own = []}) => own.map(({id}) => id)));
  const {delen} = pack.schrijfhulp;
  return [
    ...twice(delen.map((deel) => [naamVan(deel), naamVan(deel)])),
    ...twice(delen.flatMap((deel) => sentences(deel).map(({id}) => [id, naamVan(deel)] as const))),
    ...delen.flatMap((deel) => (deel.soorten ?? []).filter((soort) => !kinds.has(soort)).map((soort) => missing(deel, `There is no kind of decision "${soort}".`))),
    ...delen.flatMap((deel) => (deel.anders ?? []).filter(({route}) => !routes.has(route)).map(({route}) => missing(deel, `There is no route "${route}".`))),
    ...delen.flatMap((deel) => (deel.anders ?? []).flatMap(({route}) => (deel.soorten ?? []).filter((soort) => !offers(kinds.get(soort), route))
      .map((soort) => missing(deel, `The diagnosis does not offer "${route}" for ${soort}.`)))),
  ];
};

function twice(names: readonly (readonly [name: string, where: string])[]): readonly Finding[] {
  const seen = new Set<string>();
  return names.flatMap(([name, where]) => (seen.has(name) ? [{rule: 'dubbel', where, message: `"${name}" is used twice.`} as const] : (seen.add(name), [])));
}

const offers = (outcomes: readonly Outcome<Texts>[] = [], wanted: string) => outcomes.some(({routes}) => routes.some(({route}) => route === wanted));
const missing = (deel: Brondeel, message: string): Finding => ({rule: 'verwijzing', where: naamVan(deel), message});
const sentences = ({gebreken = [], wensen = []}: Brondeel): readonly BronZin[] => [...gebreken, ...wensen];

/** What can be wrong with a decision has a source, and so has a part as a whole; each source is there. */
export const helpSources: Check = ({pack}) => {
  const known = new Set(pack.sources.map(({id}) => id));
  return pack.schrijfhulp.delen.flatMap((deel) => [deel, ...(deel.gebreken ?? [])].flatMap(({sources = [], ...thing}): readonly Finding[] => {
    const where = 'id' in thing ? `${naamVan(deel)}#${thing.id}` : naamVan(deel);
    if (!sources.length) return [{rule: 'zonder-bron', where, message: 'No source.'}];
    return sources.filter((source) => !known.has(source)).map((source) => ({rule: 'verwijzing', where, message: `There is no source "${source}".`}));
  }));
};

/** A `…` is for the person to fill in: only sentences have it, as often in each language. Nothing else is filled in. */
export const places: Check = (subject) => helpTexts(subject).flatMap(({id, path, text}): readonly Finding[] => {
  const where = `${id}#${path}`;
  const all = written(text);
  const counts = new Set(all.map((words) => words.split('…').length));
  return [
    ...(!path.endsWith('.zin') && all.some((words) => words.includes('…')) ? [{rule: 'invulplek', where, message: 'Only a sentence of the person may have "…".'} as const] : []),
    ...(all.some((words) => /[{}]|\.\.\./.test(words)) ? [{rule: 'invulplek', where, message: 'Nobody fills this in: write "…".'} as const] : []),
    ...(counts.size > 1 ? [{rule: 'invulplek', where, message: 'The translation has another number of "…".'} as const] : []),
  ];
});

/** Words with which a sentence would predict the outcome, or threaten. */
const PROMISES = new RegExp(`(?<!\\p{L})(${[
  'wint', 'winnen', 'gegarandeerd\\p{L}*', 'garandeert', 'garantie', 'altijd gelijk', 'gelijk (?:krijgt|krijgen)', 'krijgt u gelijk', 'succes', 'kansrijk', 'zeker gelijk',
  'eis', 'eisen', 'rechtszaak', 'voor de rechter', 'aanklagen', 'naar de krant',
  'win', 'wins', 'winning', 'guarantee\\p{L}*', 'always right', 'proven right', 'succeed', 'success', 'demand\\p{L}*', 'lawsuit', 'sue', 'to the press',
].join('|')})(?!\\p{L})`, 'iu');

/** Nothing promises that somebody will be right, or threatens. */
export const promises: Check = (subject) => helpTexts(subject).flatMap(({id, path, text}) => written(text)
  .flatMap((words) => PROMISES.exec(words)?.[0] ?? [])
  .map((word) => ({rule: 'belofte', where: `${id}#${path}`, message: `"${word}" promises or threatens.`} as const)));

/** An example is as long as somebody would write it. */
export const examples: Check = (subject) => helpTexts(subject).filter(({path}) => path === 'voorbeeld').flatMap(({id, path, text}) => written(text)
  .map((words) => wordsOf(words).length).filter((count) => count < EXAMPLE.from || count > EXAMPLE.to)
  .map((count) => ({rule: 'leesniveau', where: `${id}#${path}`, message: `An example has ${EXAMPLE.from} to ${EXAMPLE.to} words, not ${count}.`} as const)));

const written = ({nl, en}: Texts): readonly string[] => (en === undefined ? [nl] : [nl, en]);
const helpTexts = ({pack}: Parameters<Check>[0]): readonly Placed[] => textsOf({...pack, chunks: []});
