import type {Locale} from '../../../i18n/locale.js';

const talen: Readonly<Record<Locale, () => Promise<{readonly namen: Readonly<Record<string, string>>}>>> = {
  nl: () => import('../../../generated/content/nl/namen.js'),
  en: () => import('../../../generated/content/en/namen.js'),
};

/**
 * What questions and routes of the diagnosis are called. Counted names have a dash where those of the content have a slash. What cannot
 * be had, or is of another version, is left out.
 */
export async function namenVan(ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, string>> {
  const {namen} = await talen[locale]().catch(() => ({namen: {} as Readonly<Record<string, string>>}));
  return new Map(ids.flatMap((id) => (namen[id] === undefined ? [] : [[id, namen[id]] as const])));
}
