import {createHash} from 'node:crypto';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {metInlogfout, type Inlogfout} from '../../../src/domain/bezwaar/index.js';
import type {Gemeente} from '../gemeente.js';
import type {Context} from './context.js';
import {sentenceOf, type Fout} from './fout.js';

/** Whether a person will see the answer: the browser opens logging in as a page. A program asks for JSON, and only that. */
export function isSeenByPerson(c: Context): boolean {
  const accept = c.req.header('Accept') ?? '';
  const isProgram = /\bjson\b/.test(accept) && !accept.includes('text/html');
  return !isProgram && c.req.method === 'GET' && /^\/[^/]+\/api\/v1\/inloggen(?:\/terug)?$/.test(c.req.path);
}

/** The reason in one word: what the service said it is, else the general one. */
export function inlogfoutOf({soort, extra}: Fout): Inlogfout {
  return extra.inlogfout ?? (soort === 'inlogdienst-weg' ? 'inlogdienst-weg' : 'mislukt');
}

/**
 * A failed login as a person must see it: back on the page they came from, which tells the reason in its own words;
 * a plain page of ours when that page is unknown or not one of the municipality.
 */
export function showInlogfout(c: Context, fout: Fout): Response {
  const terug = c.get('terug');
  if (terug !== undefined) return c.redirect(metInlogfout(terug, inlogfoutOf(fout)));
  c.header('Content-Security-Policy', `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
  return c.html(pageOf(sentenceOf(fout), c.get('gemeente')), fout.status as ContentfulStatusCode);
}

const style = 'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}a{color:#00427a}:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}';
const styleHash = createHash('sha256').update(style).digest('base64');

function pageOf(sentence: string, gemeente: Gemeente | undefined): string {
  const {naam, overlay} = gemeente?.openbaar ?? {};
  const naamOf = naam ?? 'de gemeente';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inloggen is niet gelukt - ${escape(naamOf)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Inloggen is niet gelukt</h1>
<p>${escape(sentence)}</p>
${sentence.includes('blijft staan') ? '' : '<p>Wat u hebt ingevuld, blijft staan.</p>\n'}${overlay ? wayOn(naamOf, overlay.contact) : ''}</main>
</body>
</html>
`;
}

function wayOn(naam: string, {telefoon, telefoonLink, website}: Gemeente['openbaar']['overlay']['contact']): string {
  const number = telefoonLink === undefined ? escape(telefoon) : `<a href="${escape(telefoonLink)}">${escape(telefoon)}</a>`;
  const site = website === undefined ? '' : `<p><a href="${escape(website)}">Ga naar de website van ${escape(naam)}</a> en begin daar opnieuw.</p>\n`;
  return `${site}<p>Lukt het niet? Bel ${number}, dan helpen wij u.</p>\n`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
