import {textAt, TERMIJN_ROUTES, type EigenTermijnen, type Route, type Texts} from '../../src/domain/diagnose/index.js';
import {thingsOf, type Gemeente} from './overlay.js';
import type {Pack} from './pack.js';

type Overlay = Gemeente['overlay'];
type Opening = Overlay['openingstijden'][number];

/** In sentences, what a municipality changes of the national pack and fills in of its own. */
export function municipality(pack: Pack, {naam, commissie, overlay}: Gemeente): readonly string[] {
  return [
    `# ${naam}`,
    ...reach(overlay),
    `${commissie ? 'A committee advises on objections: the decision may take twelve weeks' : 'No committee advises on objections: the decision may take six weeks'} (Awb 7:10).`,
    ...texts(pack, overlay),
    ...products(pack, overlay),
    ...routes(overlay),
    ...without(pack, overlay),
    ...terms(pack, 'every kind of decision', overlay.termijnen),
    ...(overlay.bronnen ?? []).map(({artikel, link, nagekeken, geldigTot}) => `It cites ${artikel} (${link}), checked on ${nagekeken}, until ${geldigTot}.`),
  ];
}

function reach({contact, openingstijden, balie, post}: Overlay): readonly string[] {
  return [
    `Its phone number is ${contact.telefoon}, open ${hours(openingstijden)}.`,
    `Its counter is ${balie.naam}, ${balie.adres.straat} ${balie.adres.huisnummer} in ${balie.adres.plaats}, open ${hours(balie.openingstijden)}.`,
    `Its post goes to ${[post.aan, ...post.regels].join(', ')}.`,
  ];
}

const hours = (times: readonly Opening[]) => times.map(({dagen, van, tot}) => `${dagen} ${van}-${tot}`).join(' and ') || 'at no fixed hours';

function texts(pack: Pack, {teksten = {}}: Overlay): readonly string[] {
  const things = thingsOf(pack);
  return Object.entries(teksten).flatMap(([address, own]) => {
    const national = textAt(things, address);
    return pack.languages.flatMap((language) => {
      const [before, after] = [national?.[language], own[language]];
      if (after === undefined || before === after) return [];
      return [`At ${address} (${language}) it says "${after}"${before ? ` instead of "${before}"` : ', where there is no national text'}.`];
    });
  });
}

function products(pack: Pack, {producten = {}}: Overlay): readonly string[] {
  return Object.entries(producten).flatMap(([kind, {naam, afdeling, telefoon, tekst, link, termijnen}]) => [
    ...(naam ? [`It calls ${kind} ${quoted(naam)}.`] : []),
    ...(afdeling ? [`The department for ${kind} is ${afdeling}.`] : []),
    ...(telefoon ? [`The phone number for ${kind} is ${telefoon}.`] : []),
    ...(tekst ? [`At the advice about ${kind} it says ${quoted(tekst)}.`] : []),
    ...(link ? [`More about ${kind} is at ${link}.`] : []),
    ...terms(pack, kind, termijnen),
  ]);
}

function routes({routes: own = {}}: Overlay): readonly string[] {
  return Object.entries(own).map(([name, {bij, titel, kosten, duur, wanneer, waar}]) =>
    `It adds ${quoted(titel)} (eigen/${name}) for ${bij.includes('*') ? 'every kind of decision' : bij.join(', ')}: `
    + `costs: ${kosten.nl} Takes: ${duur.nl} When: ${wanneer.nl} Where: ${waar.nl}`);
}

function without(pack: Pack, {zonder = {}}: Overlay): readonly string[] {
  return Object.entries(zonder).flatMap(([kind, ids]) => ids.map((id) =>
    `It does not offer ${titleOf(pack, id)} (${id}) for ${kind === '*' ? 'any kind of decision' : kind}.`));
}

function terms(pack: Pack, kind: string, own: EigenTermijnen = {}): readonly string[] {
  return Object.entries(own).map(([name, {aantal, eenheid}]) => {
    const id = TERMIJN_ROUTES[name as keyof EigenTermijnen];
    return `It answers within ${aantal} ${{werkdagen: 'working day', weken: 'week'}[eenheid]}${aantal === 1 ? '' : 's'} at ${titleOf(pack, id)} for ${kind}, where the national text is "${routeOf(pack, id)?.rows.duration.nl}".`;
  });
}

const routeOf = ({chunks}: Pack, id: string): Route<Texts> | undefined => chunks.flatMap(({routes: list = []}) => list).find((route) => route.id === id);

function titleOf(pack: Pack, id: string): string {
  const title = routeOf(pack, id)?.title;
  return title ? quoted(title) : id;
}

const quoted = ({nl, en}: Texts) => (en ? `"${nl}" (en: "${en}")` : `"${nl}"`);
