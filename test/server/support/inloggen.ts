import type {Methode} from '../../../server/src/inlogdienst.js';
import type {Antwoord, Bezoeker} from './bezoeker.js';

/** What a browser says when it opens a page. */
export const browser = {Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'};

/** How someone answers the page of the simulated login service. */
export interface Antwoorden {
  readonly persoon: string;
  /** A piece of the acr value to choose, such as `MobileTwoFactorContract`; the first of the page otherwise. */
  readonly acr?: string;
  readonly keuze?: 'inloggen' | 'annuleren';
  /** Of both requests to the backend; a program's unless it is {@link browser}'s. */
  readonly headers?: Record<string, string>;
}

/**
 * Logs in the way a browser does: to the backend, over HTTP to the real simulator, its form, and back to the backend.
 * Gives the answer of the callback.
 */
export async function logIn(visitor: Bezoeker, base: string, methode: Methode, answers: Antwoorden): Promise<Antwoord> {
  const begun = await beginLogin(visitor, base, methode, answers);
  return typeof begun === 'function' ? begun() : begun;
}

/** The first half of {@link logIn}: gives what does the rest, or the answer when the backend does not begin. */
export async function beginLogin(visitor: Bezoeker, base: string, methode: Methode, answers: Antwoorden): Promise<Antwoord | (() => Promise<Antwoord>)> {
  const {headers = {Accept: 'application/json'}} = answers;
  const start = await visitor.vraag('GET', `${base}/inloggen?methode=${methode}&terug=${encodeURIComponent('/lindeveld/mijn-bezwaren')}`, {headers});
  if (start.status !== 302) return start;
  const service = new Follower();
  const page = await service.get(start.headers.get('Location') ?? '');
  const acr = [...page.text.matchAll(/name="acr" value="([^"]+)"/g)].map(([, value = '']) => value).find((value) => value.includes(answers.acr ?? ''));
  const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const form = new URLSearchParams({persoon: answers.persoon, acr: acr ?? '', keuze: answers.keuze ?? 'inloggen'});
  return async () => {
    const back = await service.post(new URL(action, page.url).href, form, visitor.origin);
    return visitor.vraag('GET', new URL(back).pathname + new URL(back).search, {headers});
  };
}

/** The part of the browser that talks to the login service: follows its redirects, keeps its cookies. */
class Follower {
  private readonly cookies = new Map<string, string>();

  async get(url: string): Promise<{readonly url: string; readonly text: string}> {
    const response = await this.send(url, {});
    const next = response.headers.get('Location');
    return next ? this.get(new URL(next, url).href) : {url, text: await response.text()};
  }

  /** Sends a form and follows until the service sends the browser back to `home`; that address is the result. */
  async post(url: string, body: URLSearchParams, home: string): Promise<string> {
    let response = await this.send(url, {method: 'POST', body});
    for (let at = url; ;) {
      const location = response.headers.get('Location');
      if (!location) throw new Error(`The login service stopped at ${at}: ${response.status} ${await response.text()}`);
      at = new URL(location, at).href;
      if (at.startsWith(home)) return at;
      response = await this.send(at, {});
    }
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const response = await fetch(url, {...init, redirect: 'manual', headers: {Cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ')}});
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}
