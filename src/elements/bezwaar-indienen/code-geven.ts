import {msg, str} from '@lit/localize';
import {html, nothing, type LitElement, type ReactiveController} from 'lit';
import {haalOverdracht, laatOverdracht, wisOverdracht} from '../../api/overdrachten.js';
import {ApiError} from '../../api/errors.js';
import type {Gemeente} from '../../api/gemeente.js';
import {grouped, keysOf, makeCode, sealText} from '../../controllers/draft/draft-code.js';
import {EenTegelijk} from '../../controllers/een-tegelijk.js';
import {printOnly} from '../../controllers/print-only.js';
import {toJson} from '../../domain/json.js';
import {datum} from '../../i18n/datum.js';
import {kopieer} from '../shared/kopieer.js';
import type {Code} from '../shared/qr.js';
import {CODE_FRAGMENT} from './code-in-adres.js';
import type {NaElders} from './code-halen.js';
import {vers, type Concept} from './concept.js';
import type {Formulier} from './formulier.js';

/** A code that was made on this device, for the text as it was then. */
interface Gegeven {
  readonly code: string;
  readonly id: string;
  readonly inhoud: string;
  readonly verlooptOp: string;
}

/** How often is asked whether the other device has it, in milliseconds, and how many times. */
const VRAAG = 10_000;
const KEREN = 60;

/** The device that gives a code. What stands here stays until the person erases it, and says so once the other device has it. */
export class CodeGeven implements ReactiveController {
  private gegeven: Gegeven | undefined;
  private isMeegenomen = false;
  private qr: Code | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly werk: EenTegelijk<string>;

  constructor(private readonly host: LitElement & {readonly endpoint: string}, private readonly concept: Concept, private readonly na: NaElders) {
    this.werk = new EenTegelijk(host);
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.terugHier);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.terugHier);
    clearInterval(this.timer);
  }

  /** The screen: what a code is, the code, or where the objection went. A code for an older text is not shown again. */
  render(gemeente: Gemeente | undefined) {
    const {gegeven} = this;
    if (this.isMeegenomen) return this.meegenomen();
    return gegeven?.inhoud === this.inhoud() ? this.metCode(gegeven) : this.uitleg(gemeente);
  }

  private uitleg(gemeente: Gemeente | undefined) {
    const {isBezig} = this.werk;
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Verder op een ander apparaat')}</h2>
      <p>${msg('U krijgt een code. Daarmee gaat u op uw telefoon of op een andere computer verder met wat u nu hebt ingevuld. U hoeft daarvoor niet in te loggen.')}</p>
      <p>${msg(str`De gemeente bewaart uw tekst hoogstens ${gemeente?.concepten?.codeDagen ?? 7} dagen, en kan hem niet lezen. Dat kan alleen wie de code heeft.`)}</p>
      ${bestanden(this.concept.formulier)} ${this.gezegd()}
      <div class="knoppen">
        <button type="button" class="knop" ?disabled=${isBezig} @click=${() => void this.maak()}>${isBezig ? msg('Een ogenblik…') : msg('Maak een code')}</button>
        <button type="button" class="link" @click=${this.na.terug}>${msg('Terug naar uw bezwaar')}</button>
      </div>
    </section>`;
  }

  private metCode({code, verlooptOp}: Gegeven) {
    const groepen = grouped(code);
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Uw code')}</h2>
      <p class="code" part="code">${groepen}</p>
      <p>${msg(str`De code werkt één keer, tot en met ${datum(verlooptOp.slice(0, 10))}. Geef hem aan niemand anders.`)}</p>
      <ol>
        <li>${msg('Open op uw andere apparaat deze pagina:')} <span class="adres">${location.origin}${location.pathname}</span></li>
        <li>${msg('Kies “Ik heb een code om verder te gaan”.')}</li>
        <li>${msg('Vul de code in.')}</li>
      </ol>
      ${this.qr ? plaatje(this.qr) : nothing} ${bestanden(this.concept.formulier)}
      <div class="knoppen niet-printen">
        ${this.qr ? nothing : html`<button type="button" class="knop tweede" @click=${() => void this.toonQr(groepen)}>${msg('Toon een QR-code')}</button>`}
        <button type="button" class="knop tweede" @click=${() => void this.kopieer(groepen)}>${msg('Kopieer de code')}</button>
        <button type="button" class="knop tweede" @click=${() => printOnly(this.host)}>${msg('Print deze pagina')}</button>
      </div>
      ${this.gezegd()}
      <p class="niet-printen"><button type="button" class="link" @click=${() => void this.trekIn()}>${msg('Laat de code niet meer werken')}</button></p>
      <p class="niet-printen"><button type="button" class="link" @click=${this.na.terug}>${msg('Terug naar uw bezwaar')}</button></p>
    </section>`;
  }

  private meegenomen() {
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Uw bezwaar gaat verder op uw andere apparaat')}</h2>
      <p>${msg('Ga daar verder. Hier staat nog wat u had ingevuld toen u de code maakte.')}</p>
      ${bestanden(this.concept.formulier)}
      <div class="knoppen">
        <button type="button" class="knop" @click=${() => void this.wisHier()}>${msg('Wis het op dit apparaat')}</button>
        <button type="button" class="knop tweede" @click=${() => this.klaar()}>${msg('Toch hier verder')}</button>
      </div>
    </section>`;
  }

  private readonly gezegd = () => html`<p role="status">${this.werk.uitkomst ?? nothing}</p>`;

  /** What goes along of the form: all of it. */
  private inhoud() {
    return toJson(this.concept.formulier);
  }

  /** With the version at the municipality, so that the other device, once somebody logs in there, knows what it goes on from. */
  private async pakket() {
    const {formulier} = this.concept;
    return toJson({formulier, versie: (await this.concept.gezien(formulier.sleutel))?.versie});
  }

  private maak() {
    return this.werk.doe(async () => {
      const [code, inhoud, oud] = [makeCode(), this.inhoud(), this.gegeven];
      const {id, key} = await keysOf(code);
      const {verlooptOp} = await laatOverdracht(this.host.endpoint, id, await sealText(key, await this.pakket()));
      // With an older text it would only confuse; when this fails it is gone within the week.
      if (oud) void wisOverdracht(this.host.endpoint, oud.id).catch(() => undefined);
      this.gegeven = {code, id, inhoud, verlooptOp};
      this.qr = undefined;
      this.wacht();
    }, (error) => (error instanceof ApiError && !error.isTemporary
      ? msg('De gemeente kan dit bezwaar niet klaarzetten. Misschien is de tekst te lang. U kunt wel inloggen: dan bewaart de gemeente uw concept.')
      : msg('Er is nu geen code te maken. Er is niets weg. Probeer het zo nog eens.')));
  }

  private trekIn() {
    const {gegeven} = this;
    return this.werk.doe(async () => {
      if (gegeven) await wisOverdracht(this.host.endpoint, gegeven.id);
      clearInterval(this.timer);
      this.gegeven = undefined;
      return msg('De code werkt niet meer.');
    }, () => msg('Dat is nu niet gelukt. Probeer het zo nog eens.'));
  }

  /** The code stands behind the `#` of the link, which no browser sends. */
  private toonQr(groepen: string) {
    return this.werk.doe(async () => {
      const {qr} = await import('../shared/qr.js');
      this.qr = qr(`${location.origin}${location.pathname}${location.search}#${CODE_FRAGMENT}=${groepen}`);
    }, () => msg('De QR-code kan niet worden geladen. Typ de code over.'));
  }

  private async kopieer(groepen: string) {
    this.werk.zeg(await kopieer(groepen) ? msg('De code is gekopieerd.') : msg('Kopiëren kan hier niet. Schrijf de code op.'));
  }

  /** Until the other device says that it has it; asked now and then, for there is nothing that tells us. */
  private wacht() {
    clearInterval(this.timer);
    let keren = 0;
    this.timer = setInterval(() => {
      if (++keren > KEREN) clearInterval(this.timer);
      else this.terugHier();
    }, VRAAG);
  }

  private readonly terugHier = () => {
    if (document.visibilityState === 'visible') void this.kijk();
  };

  private async kijk() {
    const {gegeven} = this;
    if (!gegeven || (await haalOverdracht(this.host.endpoint, gegeven.id).catch(() => gegeven)) || this.gegeven !== gegeven) return;
    clearInterval(this.timer);
    this.gegeven = undefined;
    this.isMeegenomen = true;
    this.concept.melding = msg('Uw bezwaar is geopend op een ander apparaat. Ga daar verder. Wat u hier nog typt, komt daar niet bij.');
    this.host.requestUpdate();
  }

  /** Here only: the other device goes on with what the municipality has. */
  private async wisHier() {
    await this.concept.begin(vers(), false);
    this.klaar();
  }

  private klaar() {
    this.isMeegenomen = false;
    this.concept.melding = undefined;
    this.na.klaar();
  }
}

/** Files stay where they are: what was received is seen after logging in, what was not is only on this device. */
function bestanden({bestanden: lijst}: Formulier) {
  const hier = lijst.filter(({staat}) => staat !== 'ontvangen').map(({naam}) => naam);
  return html`
    ${hier.length ? html`<p class="melding let-op">${msg(str`Deze bestanden zijn nog niet verstuurd en gaan niet mee: ${hier.join(', ')}. Kies ze op uw andere apparaat opnieuw.`)}</p>` : nothing}
    ${lijst.length > hier.length ? html`<p>${msg('Bestanden die de gemeente al heeft, gaan mee als u op uw andere apparaat met dezelfde DigiD inlogt.')}</p>` : nothing}`;
}

/** Dark on light in every theme, for a camera reads no other. */
const plaatje = ({size, pad}: Code) => html`<svg class="qr" role="img" aria-label=${msg('QR-code met de link naar deze pagina en uw code')} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" focusable="false">
  <rect width="100%" height="100%" fill="#fff"></rect>
  <path fill="#000" d=${pad}></path>
</svg>`;
