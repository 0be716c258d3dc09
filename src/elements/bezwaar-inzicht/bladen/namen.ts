import {chunks} from '../../../generated/content/delen.js';
import type {Locale} from '../../../i18n/locale.js';

/**
 * What questions and routes of the diagnosis are called. Counted names have a dash where those of the content have a slash, so
 * `inkomen-soort` is `inkomen/soort` of the part `inkomen`. What cannot be had, or is of another version, is left out.
 */
export async function namenVan(ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, string>> {
  const delen = [...new Set(ids.map((id) => id.split('-')[0] ?? ''))].filter((naam) => naam in chunks[locale]);
  const loaded = await Promise.all(delen.map((naam) => chunks[locale][naam]?.().catch(() => undefined)));
  const names = new Map<string, string>();
  for (const deel of loaded) {
    const {nodes = [], routes = []} = deel?.chunk ?? {};
    for (const {id, title} of [...nodes, ...routes]) names.set(id.replaceAll('/', '-'), title);
  }
  return names;
}
