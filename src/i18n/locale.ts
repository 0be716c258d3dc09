import {configureLocalization, type LocaleModule} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Languages we speak. Dutch is in the code; another one is a file that is fetched when needed. */
export type Locale = 'nl' | 'en';

const modules: Record<string, () => Promise<LocaleModule>> = {
  en: () => import('../generated/locales/en.js') as Promise<LocaleModule>,
};

/** @lit/localize can be configured once per page; when the page itself did so first, we stay Dutch. */
function configure() {
  try {
    return configureLocalization({
      sourceLocale: 'nl',
      targetLocales: Object.keys(modules),
      loadLocale: (locale) => (modules[locale] ?? (() => Promise.reject(new Error(locale))))(),
    });
  } catch {
    console.warn('This page has configured @lit/localize itself; the objection elements stay in Dutch.');
    return {getLocale: () => 'nl', setLocale: () => Promise.resolve()};
  }
}

const localization = configure();

/** The language the elements speak now. One per page: @lit/localize keeps no more. */
export const getLocale = () => localization.getLocale() as Locale;

/** Speaks `locale` from now on. Stays in the present language, with a warning, when its file cannot be fetched. */
export async function setLocale(locale: Locale) {
  await localization.setLocale(locale).catch((error: unknown) => console.warn(`No translation "${locale}".`, error));
}

/** The language of the nearest `lang` attribute around `element`, across shadow roots; Dutch for one we do not speak. */
export function nearestLocale(element: Element): Locale {
  let at: Element | undefined = element;
  while (at) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang.slice(0, 2).toLowerCase() === 'en' ? 'en' : 'nl';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'nl';
}

/**
 * Keeps the language with the `lang` attributes around the host, also when one
 * changes. Use it beside `@localized()`, which renders again at each change.
 */
export class LocaleController implements ReactiveController {
  /** False while another language than the present one is on its way; show the default slot meanwhile. */
  isReady = false;

  private readonly observer = new MutationObserver(() => void this.follow());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    for (let root = this.host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      this.observer.observe(root, {subtree: true, attributeFilter: ['lang']});
      if (!(root instanceof ShadowRoot)) break;
    }
    void this.follow();
  }

  hostDisconnected() {
    this.observer.disconnect();
  }

  private async follow() {
    const locale = nearestLocale(this.host);
    this.isReady = locale === getLocale();
    // Also when it is the present one: another may be on its way, and must not win.
    await setLocale(locale);
    this.isReady = true;
    this.host.requestUpdate();
  }
}
