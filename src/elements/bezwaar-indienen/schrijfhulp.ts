import type {LitElement} from 'lit';
import {getLocale, type Locale} from '../../i18n/locale.js';
import {Lui} from './lui.js';
import type {Hulp} from './scherm.js';

type Maak = (soort: string | undefined) => Hulp;

const inhoud = {
  nl: () => import('../../generated/content/nl/schrijfhulp.js'),
  en: () => import('../../generated/content/en/schrijfhulp.js'),
};

/** Fetches the help with writing once somebody is about to write. Without it the form works all the same. */
export class Schrijfhulpen {
  private readonly delen = new Map<Locale, Lui<Maak>>();

  constructor(private readonly host: LitElement) {}

  /** The help for this kind of decision in the language of the page; undefined until it is there, or when it does not come. */
  voor(soort: string | undefined): Hulp | undefined {
    const {deel} = this.in(getLocale());
    return typeof deel === 'function' ? deel(soort) : undefined;
  }

  private in(locale: Locale): Lui<Maak> {
    const known = this.delen.get(locale);
    if (known) return known;
    const nieuw = new Lui<Maak>(this.host, async () => {
      const [{schrijfhulp}, {hulp}] = await Promise.all([inhoud[locale](), import('./schrijfhulp-deel.js')]);
      return (soort) => hulp(schrijfhulp, soort);
    });
    this.delen.set(locale, nieuw);
    void nieuw.nodig();
    return nieuw;
  }
}
