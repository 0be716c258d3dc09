import {msg, str} from '@lit/localize';
import {html, nothing, type LitElement, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {haalOverdracht, laatOverdracht, wisOverdracht} from '../../api/concepten.js';
import {ApiError} from '../../api/errors.js';
import type {Gemeente} from '../../api/gemeente.js';
import {grouped, keysOf, makeCode, readCode, sealText, unsealText} from '../../controllers/draft/draft-code.js';
import {printOnly} from '../../controllers/print-only.js';
import {textField} from '../fields/text-field.js';
import {kopieer} from '../shared/kopieer.js';
import {datum} from '../../i18n/datum.js';
import type {Code} from '../shared/qr.js';
import {CODE_FRAGMENT, type CodeInAdres} from './code-in-adres.js';
import {vers, type Concept} from './concept.js';
import {isFormulier, type Formulier} from './formulier.js';
import {neemErbij} from './overnemen.js';
import {terugKnop} from './terug-knop.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** What the form does after it. */
export interface NaElders {
  /** Back to the form as it was. */
  terug(): void;
  /** Shows the form, which may be another one now. */
  klaar(): void;
}

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

/**
 * Going on elsewhere with a code, without login. The browser seals the draft with the code; the municipality keeps what it
 * cannot read, until the other device has it. On this device everything stays until the person erases it.
 */
export class Elders implements ReactiveController {
  private gegeven: Gegeven | undefined;
  private isBezig = false;
  private isMeegenomen = false;
  private getypt = '';
  private fout = '';
  private gezegd = '';
  private qr: Code | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: Host, private readonly concept: Concept, private readonly na: NaElders) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.terugHier);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.terugHier);
    clearInterval(this.timer);
  }

  /** The screen that gives a code. */
  geef(gemeente: Gemeente | undefined) {
    if (this.isMeegenomen) return this.meegenomen();
    const {gegeven} = this;
    if (gegeven && gegeven.inhoud === this.inhoud()) return this.metCode(gegeven);
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Verder op een ander apparaat')}</h2>
      <p>${msg('U krijgt een code. Daarmee gaat u op uw telefoon of op een andere computer verder met wat u nu hebt ingevuld. U hoeft daarvoor niet in te loggen.')}</p>
      <p>${msg(str`De gemeente bewaart uw tekst hoogstens ${gemeente?.concepten?.codeDagen ?? 7} dagen, en kan hem niet lezen. Dat kan alleen wie de code heeft.`)}</p>
      ${bestanden(this.concept.formulier)} ${this.melding()}
      <div class="knoppen">
        <button type="button" class="knop" ?disabled=${this.isBezig} @click=${() => void this.maak()}>${this.isBezig ? msg('Een ogenblik…') : msg('Maak een code')}</button>
        <button type="button" class="link" @click=${this.na.terug}>${msg('Terug naar uw bezwaar')}</button>
      </div>
    </section>`;
  }

  /** The screen that takes a code; one that came with the address is tried at once. */
  haal(_: Gemeente | undefined, adres: CodeInAdres) {
    const code = adres.neem();
    if (code) {
      this.getypt = code;
      void this.open();
    }
    const submit = (event: Event) => {
      event.preventDefault();
      void this.open();
    };
    return html`<form novalidate @submit=${submit}>
      <h2 tabindex="-1" data-focus="titel">${msg('Verder met een code')}</h2>
      ${textField({
        name: 'code', label: msg('Uw code'), value: this.getypt, error: this.fout || undefined,
        hint: msg('Vier keer vier letters of cijfers. De code staat op het scherm van uw andere apparaat.'),
        onInput: (text) => (this.getypt = text),
      })}
      <p role="status">${this.isBezig ? msg('Uw bezwaar wordt opgehaald.') : nothing}</p>
      <div class="knoppen"><button type="submit" class="knop">${msg('Haal mijn bezwaar op')}</button> ${terugKnop(this.na.terug)}</div>
    </form>`;
  }

  private metCode({code, verlooptOp}: Gegeven) {
    const groepen = grouped(code);
    const link = `${location.origin}${location.pathname}${location.search}#${CODE_FRAGMENT}=${groepen}`;
    return html`<section>
      <h2 tabindex="-1" data-focus="titel">${msg('Uw code')}</h2>
      <p class="code" part="code">${groepen}</p>
      <p>${msg(str`De code werkt één keer, tot en met ${datum(verlooptOp.slice(0, 10))}. Geef hem aan niemand anders.`)}</p>
      <ol>
        <li>${msg('Open op uw andere apparaat deze pagina:')} <span class="adres">${location.origin}${location.pathname}</span></li>
        <li>${msg('Kies “Ik heb een code om verder te gaan”.')}</li>
        <li>${msg('Vul de code in.')}</li>
      </ol>
      ${this.qr ? plaatje(this.qr) : nothing}
      ${bestanden(this.concept.formulier)}
      <div class="knoppen niet-printen">
        ${this.qr ? nothing : html`<button type="button" class="knop tweede" @click=${() => void this.toonQr(link)}>${msg('Toon een QR-code')}</button>`}
        <button type="button" class="knop tweede" @click=${() => void this.kopieer(groepen)}>${msg('Kopieer de code')}</button>
        <button type="button" class="knop tweede" @click=${() => printOnly(this.host as unknown as LitElement)}>${msg('Print deze pagina')}</button>
      </div>
      ${this.melding()}
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
        <button type="button" class="knop tweede" @click=${() => this.tochHier()}>${msg('Toch hier verder')}</button>
      </div>
    </section>`;
  }

  private melding() {
    return html`<p role="status">${this.gezegd || nothing}</p>`;
  }

  /** What goes along of the form: all of it. */
  private inhoud() {
    return JSON.stringify(this.concept.formulier);
  }

  /** With the version at the municipality, so that the other device, once somebody logs in there, knows what it goes on from. */
  private async pakket(inhoud: string) {
    const gezien = await this.concept.gezien(this.concept.formulier.sleutel);
    return JSON.stringify({formulier: JSON.parse(inhoud) as unknown, versie: gezien?.versie});
  }

  private async maak() {
    await this.bezig(async () => {
      const [code, inhoud, oud] = [makeCode(), this.inhoud(), this.gegeven];
      const {id, key} = await keysOf(code);
      const {verlooptOp} = await laatOverdracht(this.host.endpoint, id, await sealText(key, await this.pakket(inhoud)));
      // With an older text it would only confuse; when this fails it is gone within the week.
      if (oud) void wisOverdracht(this.host.endpoint, oud.id).catch(() => undefined);
      this.gegeven = {code, id, inhoud, verlooptOp};
      this.qr = undefined;
      this.wacht();
    }, (error) => (error instanceof ApiError && error.status < 429
      ? msg('De gemeente kan dit bezwaar niet klaarzetten. Misschien is de tekst te lang. U kunt wel inloggen: dan bewaart de gemeente uw concept.')
      : msg('Er is nu geen code te maken. Er is niets weg. Probeer het zo nog eens.')));
  }

  private async open() {
    const code = readCode(this.getypt);
    if (!code) return this.faal(msg('Deze code klopt niet. Kijk of u elke letter en elk cijfer goed hebt overgenomen.'));
    await this.bezig(async () => {
      const {id, key} = await keysOf(code);
      const daar = await haalOverdracht(this.host.endpoint, id);
      if (!daar) return this.faal(msg('Deze code werkt niet meer. Een code werkt één keer, en een paar dagen. Maak op uw andere apparaat een nieuwe code.'));
      const {formulier, versie} = JSON.parse(await unsealText(key, daar.inhoud)) as {formulier: unknown; versie?: string};
      if (!isFormulier(formulier)) return this.faal(msg('Dit concept is gemaakt met een andere versie van deze pagina. Ververs de pagina en probeer het opnieuw.'));
      if (versie) await this.concept.zag(formulier.sleutel, {versie, inhoud: ''});
      await neemErbij(this.concept, formulier);
      await this.concept.opslag.flush();
      this.getypt = '';
      // Only now: until here a lost connection loses nothing.
      void wisOverdracht(this.host.endpoint, id).catch(() => undefined);
      this.na.klaar();
    }, () => msg('Er is geen verbinding met de gemeente. De code blijft werken. Probeer het zo nog eens.'));
    if (this.gezegd) this.faal(this.gezegd);
    this.gezegd = '';
  }

  /** One thing at a time; what goes wrong becomes a sentence. */
  private async bezig(doe: () => Promise<void>, zin: (error: unknown) => string) {
    if (this.isBezig) return;
    this.isBezig = true;
    this.fout = this.gezegd = '';
    this.host.requestUpdate();
    try {
      await doe();
    } catch (error) {
      this.gezegd = zin(error);
    }
    this.isBezig = false;
    this.host.requestUpdate();
  }

  /** The field says what is wrong, and has the focus. */
  private faal(zin: string) {
    this.fout = zin;
    this.host.requestUpdate();
    const host = this.host as unknown as LitElement;
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('#veld-code')?.focus());
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

  /** Whether the other device has it by now. */
  private async kijk() {
    const {gegeven} = this;
    if (!gegeven || (await haalOverdracht(this.host.endpoint, gegeven.id).catch(() => gegeven))) return;
    clearInterval(this.timer);
    if (this.gegeven !== gegeven) return;
    this.gegeven = undefined;
    this.isMeegenomen = true;
    this.concept.melding = 'meegenomen';
    this.host.requestUpdate();
  }

  private async trekIn() {
    const {gegeven} = this;
    if (!gegeven) return;
    await this.bezig(async () => {
      await wisOverdracht(this.host.endpoint, gegeven.id);
      clearInterval(this.timer);
      this.gegeven = undefined;
      this.gezegd = msg('De code werkt niet meer.');
    }, () => msg('Dat is nu niet gelukt. Probeer het zo nog eens.'));
  }

  private async toonQr(link: string) {
    await this.bezig(async () => {
      this.qr = (await import('../shared/qr.js')).qr(link);
    }, () => msg('De QR-code kan niet worden geladen. Typ de code over.'));
  }

  private async kopieer(groepen: string) {
    this.gezegd = await kopieer(groepen) ? msg('De code is gekopieerd.') : msg('Kopiëren kan hier niet. Schrijf de code op.');
    this.host.requestUpdate();
  }

  private async wisHier() {
    await this.concept.begin(vers(), false);
    this.tochHier();
  }

  private tochHier() {
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
