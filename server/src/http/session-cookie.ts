import {getCookie, setCookie} from 'hono/cookie';
import type {Context} from './context.js';

/** `inlog` lives between leaving for the login service and coming back; there is one for each time, for a person may begin in two tabs. */
type Kind = 'bezwaar' | 'inlog';

// __Host-: only over https (or on localhost), only this host, every path; so its name tells the municipalities apart.
const nameOf = (c: Context, kind: Kind, of: string) => `__Host-${kind}-${c.get('gemeente').openbaar.id}${of && `-${of}`}`;
const attributes = {path: '/', secure: true, httpOnly: true, sameSite: 'Lax'} as const;

/** The secret the browser holds, if any; `of` tells logins under way apart. */
export function readCookie(c: Context, kind: Kind, of = ''): string | undefined {
  return getCookie(c, nameOf(c, kind, of));
}

/**
 * Which login under way comes back: the one with this state, or else the only one there is, for
 * a login service that fails may forget the state. Undefined when nobody can tell.
 */
export function loginOf(c: Context, state: string): string | undefined {
  const before = nameOf(c, 'inlog', '-').slice(0, -1);
  const all = Object.keys(getCookie(c)).filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
  return all.includes(state) ? state : all.length === 1 ? all[0] : undefined;
}

/** Gives the browser its secret; gone when the browser closes. */
export function giveCookie(c: Context, kind: Kind, secret: string, of = ''): void {
  setCookie(c, nameOf(c, kind, of), secret, attributes);
}

/** Takes the secret back. */
export function dropCookie(c: Context, kind: Kind, of = ''): void {
  setCookie(c, nameOf(c, kind, of), '', {...attributes, maxAge: 0});
}
