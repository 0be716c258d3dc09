import {getCookie, setCookie} from 'hono/cookie';
import type {Context} from './context.js';

/** `inlog` lives between leaving for the login service and coming back. */
type Kind = 'bezwaar' | 'inlog';

// __Host-: only over https (or on localhost), only this host, every path; so its name tells the municipalities apart.
const nameOf = (c: Context, kind: Kind) => `__Host-${kind}-${c.get('gemeente').openbaar.id}`;
const attributes = {path: '/', secure: true, httpOnly: true, sameSite: 'Lax'} as const;

/** The secret the browser holds, if any. */
export function readCookie(c: Context, kind: Kind): string | undefined {
  return getCookie(c, nameOf(c, kind));
}

/** Gives the browser its secret; gone when the browser closes. */
export function giveCookie(c: Context, kind: Kind, secret: string): void {
  setCookie(c, nameOf(c, kind), secret, attributes);
}

/** Takes the secret back. */
export function dropCookie(c: Context, kind: Kind): void {
  setCookie(c, nameOf(c, kind), '', {...attributes, maxAge: 0});
}
