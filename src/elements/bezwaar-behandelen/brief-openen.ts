import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ApiError, SessionError} from '../../api/errors.js';
import {inlogUrl} from '../../api/sessie.js';

/** Which letter somebody wants to see. */
interface Vraag {
  /** Which button it is. */
  readonly sleutel: string;
  /** What the file is called when it is kept; no names in it. */
  readonly bestand: string;
  readonly haal: () => Promise<Blob>;
}

/** What became of it. `klaar`: in a new tab, or when the browser does not want that, behind a link. */
type Stand =
  | {readonly kind: 'bezig' | 'geen-antwoord' | 'sessie'; readonly sleutel: string}
  | {readonly kind: 'mislukt'; readonly sleutel: string; readonly zin: string | undefined}
  | {readonly kind: 'klaar'; readonly sleutel: string; readonly url: string; readonly bestand: string; readonly isGetoond: boolean};

/** A tab needs a moment to read it. */
const EVEN = 10_000;

/** Fetches a letter and shows it in a new tab. One at a time; the bytes are let go when it is closed and when the element goes. */
export class BriefOpenen implements ReactiveController {
  stand: Stand | undefined;
  private beurt = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.sluit();
  }

  /** Never rejects; the same one twice at once is once. */
  async open({sleutel, bestand, haal}: Vraag) {
    if (this.stand?.kind === 'bezig' && this.stand.sleutel === sleutel) return;
    this.sluit();
    const beurt = this.beurt;
    this.become({kind: 'bezig', sleutel});
    try {
      const blob = await haal();
      // Somebody went on meanwhile: it is not for this screen any more.
      if (beurt !== this.beurt) return;
      const url = URL.createObjectURL(blob);
      this.become({kind: 'klaar', sleutel, url, bestand, isGetoond: this.toon(url)});
    } catch (error) {
      if (beurt === this.beurt) this.become(mislukt(sleutel, error));
    }
  }

  /** Whatever there was to say or show of a letter is over. */
  sluit() {
    this.beurt++;
    const {stand} = this;
    if (stand?.kind === 'klaar') setTimeout(() => URL.revokeObjectURL(stand.url), EVEN);
    if (stand) this.become(undefined);
  }

  /** Whether the browser let us: so long after a press some do not. */
  private toon(url: string): boolean {
    const tab = window.open(url, '_blank');
    if (tab) tab.opener = null;
    return tab !== null;
  }

  private become(stand: Stand | undefined) {
    this.stand = stand;
    this.host.requestUpdate();
  }
}

function mislukt(sleutel: string, error: unknown): Stand {
  if (error instanceof SessionError) return {kind: 'sessie', sleutel};
  if (!(error instanceof ApiError) || error.isTemporary) return {kind: 'geen-antwoord', sleutel};
  return {kind: 'mislukt', sleutel, zin: error.problem.detail};
}

/** A button for one letter. */
interface Knop {
  readonly sleutel: string;
  readonly tekst: string;
  /** Of several buttons with the same words: whose letter it is. */
  readonly voor?: string;
  readonly endpoint: string;
  readonly open: () => void;
}

/** The button that opens a letter, and what became of it. */
export function briefKnop({stand}: BriefOpenen, {sleutel, tekst, voor, endpoint, open}: Knop) {
  const own = stand?.sleutel === sleutel ? stand : undefined;
  return html`<button type="button" class="knop tweede" data-brief=${sleutel} aria-disabled=${own?.kind === 'bezig' ? 'true' : nothing} @click=${open}>${tekst}${voor ? html`<span class="alleen-voorlezen">: ${voor}</span>` : nothing}</button>
    <div role="status" class="leeg">${own?.kind === 'bezig' ? msg('De brief wordt gemaakt …') : own?.kind === 'klaar' ? klaar(own) : nothing}</div>
    ${own && own.kind !== 'bezig' && own.kind !== 'klaar' ? html`<div class="melding fout" role="alert">${waarom(own, endpoint)}</div>` : nothing}`;
}

const klaar = ({url, bestand, isGetoond}: Extract<Stand, {kind: 'klaar'}>) => html`<p>
  ${isGetoond ? msg('De brief staat in een nieuw tabblad. Blijft dat leeg?') : html`${msg('De brief is klaar.')} <a href=${url} target="_blank" rel="noopener">${msg('Open de brief in een nieuw tabblad')}</a>.`}
  <a href=${url} download=${bestand}>${msg('Bewaar de brief')}</a></p>`;

function waarom(stand: Exclude<Stand, {kind: 'bezig' | 'klaar'}>, endpoint: string) {
  switch (stand.kind) {
    case 'sessie': return html`<p>${msg('U bent niet meer ingelogd.')} <a href=${inlogUrl(endpoint, 'medewerker', location.href)} target="_blank" rel="noopener">${msg('Log in in een nieuw tabblad')}</a>. ${msg('Open daarna de brief opnieuw.')}</p>`;
    case 'geen-antwoord': return html`<p>${msg('De brief kon niet worden opgehaald. Er is niets veranderd. Probeer het zo opnieuw.')}</p>`;
    case 'mislukt': return html`<p><span lang="nl">${stand.zin ?? msg('Deze brief is er niet.')}</span></p>`;
  }
}
