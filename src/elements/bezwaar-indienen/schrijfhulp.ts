import type {ReactiveControllerHost} from 'lit';
import {hulpBij, type Schrijfhulp} from '../../domain/bezwaar/index.js';
import {getLocale, type Locale} from '../../i18n/locale.js';
import type {Hulp} from './stappen/schrijfhulp.js';

const haal: Readonly<Record<Locale, () => Promise<{schrijfhulp: Schrijfhulp}>>> = {
  nl: () => import('../../generated/content/nl/schrijfhulp.js'),
  en: () => import('../../generated/content/en/schrijfhulp.js'),
};

/** Fetches the help with writing once somebody is about to write. Without it the form works all the same. */
export class Schrijfhulpen {
  private readonly delen = new Map<Locale, Schrijfhulp | undefined>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The help for this kind of decision in the language of the page; undefined until it is there, or when it does not come. */
  voor(soort: string | undefined): Hulp | undefined {
    const locale = getLocale();
    if (!this.delen.has(locale)) void this.ask(locale);
    const deel = this.delen.get(locale);
    return deel && hulpBij(deel, soort);
  }

  private async ask(locale: Locale) {
    this.delen.set(locale, undefined);
    const deel = await haal[locale]().catch(() => undefined);
    this.delen.set(locale, deel?.schrijfhulp);
    if (deel) this.host.requestUpdate();
  }
}
