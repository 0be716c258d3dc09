import {join} from 'node:path';
import {root} from './bouwen.js';
import {barePage, type Waarden} from './paginas.js';
import {BUNDEL, staticFile, type Fetch} from './site.js';
import {StatischeMap} from './statisch.js';
import {strictHeaders} from './veiligheid.js';

const folder = join(root, 'demo/pages/extern');
const styles = new StatischeMap(folder);

/** The bundle on an address of its own, as a content network serves it: readable by every website, nothing else. */
export const cdn: Fetch = async (request) => {
  const {pathname} = new URL(request.url);
  const answer = BUNDEL.test(pathname) ? await staticFile(pathname, request) : undefined;
  if (!answer) return new Response(null, {status: 404});
  answer.headers.set('Access-Control-Allow-Origin', '*');
  answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  answer.headers.set('Timing-Allow-Origin', '*');
  return answer;
};

/** Where the pages of somebody else find the bundle and the backend. */
export interface ExternOpties {
  readonly cdn: string;
  readonly site: string;
  readonly gemeente: Waarden;
}

/** A website that is not ours, with hostile styles and a policy that allows one script host and one backend. */
export function extern({cdn: scripts, site, gemeente}: ExternOpties): Fetch {
  const headers = {...strictHeaders({scripts, verbindingen: site}), 'Content-Type': 'text/html; charset=utf-8'};
  return async (request) => {
    const {pathname} = new URL(request.url);
    const name = /^\/([a-z-]+)$/.exec(pathname)?.[1];
    const html = name && await barePage(join(folder, `${name}.html`), {...gemeente, cdn: scripts, site, versie: '0.1.0'});
    if (html) return new Response(html, {headers: name === 'dubbel' ? allowingTwo(headers) : headers});
    const file = pathname.endsWith('.css') ? await styles.answer(pathname, request) : undefined;
    return file ?? new Response(null, {status: 404});
  };
}

/** Two copies of Lit ask for the policy `lit-html` twice; a page that loads us in two versions must allow that. */
function allowingTwo(headers: Record<string, string>) {
  const policy = headers['Content-Security-Policy']?.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'");
  return {...headers, ...(policy && {'Content-Security-Policy': policy})};
}
