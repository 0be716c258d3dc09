import type {Answers} from './tree.js';

const NAAM = 'bezwaar';
const VERSIE = 'v1:';
/** Far more than any path has; a longer fragment is not ours. */
const MEESTE = 60;

/**
 * The fragment of an address with `answers` in it: `#bezwaar=v1:onderwerp.inkomen,datum.2026-02-23`. Other parts of
 * the fragment stay; without answers ours goes. A fragment is never sent to a server (RFC 9110, 4.2.3 and 7.1).
 */
export function metAntwoorden(fragment: string, answers: Answers): string {
  const pairs = Object.entries(answers).map(([key, value]) => `${safe(key)}.${safe(value).replaceAll('.', '%2E')}`);
  const own = pairs.length ? [`${NAAM}=${VERSIE}${pairs.join(',')}`] : [];
  const parts = [...delen(fragment).filter((part) => !isOns(part)), ...own];
  return parts.length ? `#${parts.join('&')}` : '';
}

/** The answers in a fragment; undefined when there are none, or none that we can read. The walk ignores what does not fit. */
export function antwoordenIn(fragment: string): Answers | undefined {
  const own = delen(fragment).find(isOns)?.slice(NAAM.length + 1);
  if (!own?.startsWith(VERSIE)) return undefined;
  const pairs = own.slice(VERSIE.length).split(',').slice(0, MEESTE).map(paar).filter((pair) => pair !== undefined);
  return pairs.length ? Object.fromEntries(pairs) : undefined;
}

const delen = (fragment: string) => fragment.replace(/^#/, '').split('&').filter(Boolean);

const isOns = (part: string) => part.startsWith(`${NAAM}=`);

/** A key may hold dots of its own, so the last one parts it from the value. */
function paar(text: string): readonly [string, string] | undefined {
  const at = text.lastIndexOf('.');
  if (at < 1) return undefined;
  try {
    return [decodeURIComponent(text.slice(0, at)), decodeURIComponent(text.slice(at + 1))];
  } catch {
    return undefined;
  }
}

/** As `encodeURIComponent`, and no signs at the end that a mail program takes off an address. */
const safe = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
