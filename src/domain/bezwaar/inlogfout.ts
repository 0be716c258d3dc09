/** Why logging in brought nobody back. Says nothing about the person. */
export const inlogfouten = ['afgebroken', 'verlopen', 'niveau-te-laag', 'inlogdienst-weg', 'geen-toegang', 'mislukt'] as const;
export type Inlogfout = (typeof inlogfouten)[number];

/** The name in the fragment of the page to return to: `#bezwaar-inloggen=afgebroken`. */
export const INLOGFOUT_FRAGMENT = 'bezwaar-inloggen';

/** The page with the reason behind it. A fragment is never sent to a server; one that was there makes way. */
export function metInlogfout(page: string, fout: Inlogfout): string {
  return `${page.split('#')[0]}#${INLOGFOUT_FRAGMENT}=${fout}`;
}

/** The reason in a fragment (with or without `#`); undefined when it holds none that we know. */
export function leesInlogfout(fragment: string): Inlogfout | undefined {
  const [name, value] = fragment.replace(/^#/, '').split('=');
  return name === INLOGFOUT_FRAGMENT ? inlogfouten.find((fout) => fout === value) : undefined;
}
