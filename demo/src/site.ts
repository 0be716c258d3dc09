import {join} from 'node:path';
import {root} from './bouwen.js';
import {barePage, markCurrent, page, type Waarden} from './paginas.js';
import {StatischeMap} from './statisch.js';
import {strictHeaders} from './veiligheid.js';
import {voorbeeldbrieven} from './voorbeeldbrieven.js';

/** Answers a request; the shape of every web server here. */
export type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

const pages = join(root, 'demo/pages');
const modules = join(root, 'node_modules');

/** The bundle under the two addresses a host would use: one version for ever, and the newest of a series. */
export const BUNDEL = /^\/bezwaarplatform\/(?:0|0\.1\.0)(\/.*)$/;
/** Where a page of this release finds the bundle, below an origin. */
export const BUNDEL_PAD = '/bezwaarplatform/0.1.0/bezwaar.js';

const folders: readonly [RegExp, StatischeMap][] = [
  [BUNDEL, new StatischeMap(join(root, 'dist'))],
  [/^\/demo(\/.+\.(?:css|js|svg))$/, new StatischeMap(pages)],
  [/^\/thema\/voorbeeld(\/.+\.css)$/, new StatischeMap(join(modules, '@nl-design-system-unstable/voorbeeld-design-tokens/dist'))],
  [/^\/thema\/ma(\/.+\.css)$/, new StatischeMap(join(modules, '@nl-design-system-community/ma-design-tokens/dist'))],
];

/** What the website needs to know. */
export interface SiteOpties {
  /** The municipalities, by the name in their address. */
  readonly gemeenten: ReadonlyMap<string, Waarden>;
  /** The real backend. */
  readonly api: Fetch;
  /** Origin of the website that the demo treats as somebody else's. */
  readonly extern: string;
}

/** The websites of the municipalities, their themes, the bundle, and the backend below each of them. */
export function site({gemeenten, api, extern}: SiteOpties): Fetch {
  const headers = strictHeaders({scripts: "'self'", verbindingen: "'self'"});
  return async (request, env) => {
    const {pathname} = new URL(request.url);
    const [, name = '', rest] = /^\/([a-z]+)(\/.*)?$/.exec(pathname) ?? [];
    if (rest?.startsWith('/api/')) return api(request, env);
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, {status: 405, headers: {Allow: 'GET, HEAD'}});
    const file = await staticFile(pathname, request);
    if (file) return file;
    const gemeente = gemeenten.get(name);
    if (gemeente && !rest) return Response.redirect(new URL(`${pathname}/`, request.url), 301);
    const html = pathname === '/'
      ? await barePage(join(pages, 'index.html'), {extern, balk: await balk('nl')})
      : gemeente && await municipalPage(name, rest ?? '/', gemeente);
    return html
      ? new Response(markCurrent(html, pathname), {headers: {...headers, 'Content-Type': 'text/html; charset=utf-8'}})
      : new Response('Deze pagina bestaat niet.\n', {status: 404, headers: {'Content-Type': 'text/plain; charset=utf-8'}});
  };
}

async function municipalPage(name: string, path: string, gemeente: Waarden) {
  const language = path.startsWith('/en/') ? 'en' : 'nl';
  return page(join(pages, name), path, {...gemeente, bundel: BUNDEL_PAD, balk: await balk(language), voorbeeldbrieven: voorbeeldbrieven(name)});
}

/** The bar that says it is an example, in the language of the page. */
function balk(language: 'nl' | 'en') {
  return barePage(join(pages, language === 'en' ? 'balk.en.html' : 'balk.html'), {});
}

/** A file of one of the folders, or undefined. */
export async function staticFile(pathname: string, request: Request): Promise<Response | undefined> {
  for (const [address, folder] of folders) {
    const path = address.exec(pathname)?.[1];
    if (path) return folder.answer(path, request);
  }
  return undefined;
}
