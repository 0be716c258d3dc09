import {msg} from '@lit/localize';
import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {telMee, type Teller} from '../../api/telling.js';
import {pageMemory} from '../../controllers/page-memory.js';
import {toOverdracht} from '../../domain/diagnose/handover.js';
import type {ChunkedTree} from '../../domain/diagnose/source.js';
import type {Walk} from '../../domain/diagnose/walk.js';
import type {StapEvent, UitkomstEvent} from './events.js';

/** In this tab somebody said not to be counted. */
const UIT = 'bezwaar-niet-tellen';

/** What of the screen is counted, and whether it may be. */
interface Beeld {
  readonly tree: ChunkedTree;
  readonly walk: Walk;
  readonly gemeente: Gemeente | undefined;
  readonly isHulp: boolean;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly endpoint: string; readonly renderRoot: ParentNode};

/**
 * Counts along with everybody how often each question and each route is seen, where the municipality does that and says so. What is
 * sent are names of totals, in alphabetical order, without who, when in the visit, or which answers. Each counts once a visit.
 * Nothing is counted for a helper, for who switched it off here, or whose browser asks for privacy.
 */
export class Telling implements ReactiveController {
  private scherm: Beeld | undefined;
  private hier = '';
  private isKlaar = false;
  private readonly gezien = new Set<string>();
  private readonly verstuurd = new Set<string>();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('bezwaar-stap', this.stap);
    this.host.addEventListener('bezwaar-uitkomst', this.uitkomst);
    this.host.renderRoot.addEventListener('click', this.klik);
    document.addEventListener('visibilitychange', this.verborgen);
    addEventListener('pagehide', this.weg);
  }

  hostDisconnected() {
    this.host.removeEventListener('bezwaar-stap', this.stap);
    this.host.removeEventListener('bezwaar-uitkomst', this.uitkomst);
    this.host.renderRoot.removeEventListener('click', this.klik);
    document.removeEventListener('visibilitychange', this.verborgen);
    removeEventListener('pagehide', this.weg);
  }

  /** Says that is counted and what, with the way out of it. Nothing where nobody counts. */
  melding(scherm: Beeld) {
    this.scherm = scherm;
    if (!scherm.gemeente?.telling || scherm.isHulp || vraagtPrivacy()) return nothing;
    return html`<p class="stil niet-printen niet-voorlezen" part="telling">${this.isUit
      ? msg('U telt niet mee.')
      : html`${msg('Wij tellen hoe vaak elke vraag en elk advies is gezien, van alle bezoekers samen. Niet wie u bent en niet wat u antwoordde.')}
        <button type="button" class="link" @click=${() => this.zetUit()}>${msg('Tel mij niet mee')}</button>`}</p>`;
  }

  private get isUit() {
    return pageMemory.read(UIT) !== null;
  }

  private get mag() {
    const {scherm} = this;
    return scherm?.gemeente?.telling === true && !scherm.isHulp && !this.isUit && !vraagtPrivacy();
  }

  private zetUit() {
    pageMemory.write(UIT, '1');
    this.gezien.clear();
    this.host.requestUpdate();
  }

  private readonly stap = (event: Event) => {
    const {stap} = event as StapEvent;
    const start = this.scherm?.tree.start;
    if (this.hier === '' && start !== undefined) this.tel('begonnen').tel('vraag-gezien', start);
    // Back on a question that was seen before: the one that was left made somebody hesitate.
    if (this.isGezien('vraag-gezien', stap) && this.hier) this.tel('vraag-terug', this.hier);
    if (this.scherm?.tree.node(stap)?.kind === 'question') this.tel('vraag-gezien', stap);
    this.hier = stap;
  };

  private readonly uitkomst = (event: Event) => {
    const {uitkomst} = event as UitkomstEvent;
    this.hier = uitkomst;
    this.isKlaar = true;
    this.tel('advies');
    const soort = this.scherm && toOverdracht(this.scherm.walk).besluit.soort;
    if (soort !== undefined) this.tel('soort', soort);
    for (const {dataset} of this.host.renderRoot.querySelectorAll<HTMLElement>('[data-weg]:not(.not)')) this.tel('weg-aangeraden', dataset['weg']);
    this.stuur();
  };

  private readonly klik = (event: Event) => {
    const at = event.target instanceof Element ? event.target : null;
    const weg = at?.closest('a, button') && at.closest<HTMLElement>('[data-weg]');
    if (weg) this.tel('weg-gekozen', weg.dataset['weg']);
  };

  private readonly verborgen = () => {
    if (document.visibilityState === 'hidden') this.stuur();
  };

  private readonly weg = () => {
    if (this.hier && !this.isKlaar) this.tel('gestopt').tel('vraag-gestopt', this.hier);
    this.stuur();
  };

  private isGezien(wat: Teller['wat'], id: string) {
    return this.gezien.has(`${wat} ${naamVan(id)}`);
  }

  private tel(wat: Teller['wat'], id = ''): this {
    const naam = naamVan(id);
    if (this.mag && (id === '' || /^[a-z][a-z0-9-]{0,60}$/.test(naam))) this.gezien.add(`${wat} ${naam}`);
    return this;
  }

  private stuur() {
    const nieuw = [...this.gezien].filter((one) => !this.verstuurd.has(one)).sort().slice(0, 60);
    if (!nieuw.length || !this.mag || !this.host.endpoint) return;
    for (const one of nieuw) this.verstuurd.add(one);
    telMee(this.host.endpoint, nieuw.map((one) => {
      const [wat = '', id = ''] = one.split(' ');
      return {wat: wat as Teller['wat'], ...(id && {id})};
    }));
  }
}

/** A name of the content as a total has it: those of its parts have a slash. */
const naamVan = (id: string) => id.replaceAll('/', '-');

/** Global Privacy Control: this browser asks not to be followed in any way. */
const vraagtPrivacy = () => (navigator as {readonly globalPrivacyControl?: boolean}).globalPrivacyControl === true;
