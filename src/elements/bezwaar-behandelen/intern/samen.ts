import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {ApiError, SessionError} from '../../../api/errors.js';
import type {Handeling} from '../../../api/handelingen.js';
import {doeInGroep, type Gelijk} from '../../../api/intern.js';
import type {Groepsuitkomst} from '../../../api/werk.js';
import {EenTegelijk} from '../../../controllers/een-tegelijk.js';
import type {Behandelsoort} from '../handelingen/beschrijving.js';
import type {Internwerk} from './internwerk.js';

/** Acts that name nothing of one case alone, so that the same words fit in several. */
const IN_MEER: readonly Behandelsoort[] = [
  'bericht', 'stukken-gevraagd', 'contactpersoon-gemeld', 'gesprek-voorgesteld', 'voorstel-gedaan', 'uitstel-voorgesteld', 'mediation-aangeboden',
  'nieuw-besluit-genomen', 'hoorzitting-gepland', 'van-horen-afgezien', 'commissie-gemeld', 'advies-uitgebracht', 'verdaagd', 'opgeschort', 'besluit-genomen', 'doorgestuurd',
];

/** What became of an act in several cases, or why nobody knows. */
type Uitkomst = {readonly titel: string; readonly rij: readonly Groepsuitkomst[]} | {readonly fout: string};

/** Doing an act in other cases of the group too: which ones, and what became of each. */
export class Samen {
  isAan = false;
  readonly gedaan: EenTegelijk<Uitkomst>;
  private niet: ReadonlySet<string> = new Set();

  constructor(private readonly intern: Internwerk) {
    this.gedaan = new EenTegelijk(intern.host);
  }

  /** The open cases of the group besides this one, when this act can be done in them too. */
  anderen(handeling: Handeling): readonly Gelijk[] {
    const isVanEen = 'vervangt' in handeling || 'bij' in handeling;
    const kan = !isVanEen && (IN_MEER as readonly string[]).includes(handeling.soort) && !this.intern.host.vierOgen.includes(handeling.soort);
    return kan ? this.intern.value?.groep?.zaken.filter(({open}) => open) ?? [] : [];
  }

  gekozen(handeling: Handeling): readonly Gelijk[] {
    return this.anderen(handeling).filter(({zaaknummer}) => !this.niet.has(zaaknummer));
  }

  isGekozen({zaaknummer}: Gelijk) {
    return !this.niet.has(zaaknummer);
  }

  zet(isAan: boolean) {
    this.isAan = isAan;
    this.intern.host.requestUpdate();
  }

  kies({zaaknummer}: Gelijk, isAan: boolean) {
    const next = new Set(this.niet);
    if (isAan) next.delete(zaaknummer);
    else next.add(zaaknummer);
    this.niet = next;
    this.intern.host.requestUpdate();
  }

  /** Another form: nothing is chosen for it. */
  schoon() {
    this.isAan = false;
    this.niet = new Set();
    this.gedaan.uitkomst = undefined;
  }

  /** Does it here and in the chosen cases. Resolves whether it was done here. */
  async doe(id: string, handeling: Handeling, titel: string): Promise<boolean> {
    const {endpoint, zaaknummer} = this.intern.host;
    const groep = this.intern.value?.groep?.id;
    if (!groep) return false;
    const zaken = [zaaknummer, ...this.gekozen(handeling).map((one) => one.zaaknummer)];
    await this.gedaan.doe(async () => ({titel, rij: (await doeInGroep(endpoint, groep, id, zaken, handeling)).uitkomsten}), (error) => ({fout: misgegaan(error)}));
    const {uitkomst} = this.gedaan;
    return uitkomst !== undefined && 'rij' in uitkomst && uitkomst.rij.some((one) => one.zaaknummer === zaaknummer && one.gedaan);
  }
}

function misgegaan(error: unknown) {
  if (error instanceof SessionError) return msg('Nog niet vastgelegd: u bent niet meer ingelogd. Log in een nieuw tabblad in en doe het opnieuw. Wat u schreef, staat er nog.');
  if (!(error instanceof ApiError) || error.isTemporary) return msg('De gemeente antwoordt niet. Misschien is het in een deel van de zaken al vastgelegd. Doe het opnieuw: dubbel kan niet.');
  return error.problem.detail ?? msg('Dit kan nu niet. Wat u schreef, staat er nog.');
}

/** In the review of an act: whether, and in which other cases of the group it is done too. */
export function ookInGroep(samen: Samen, handeling: Handeling) {
  const all = samen.anderen(handeling);
  if (!all.length) return nothing;
  return html`<fieldset class="veld samen-doen">
    <legend>${msg('Andere zaken van de groep')}</legend>
    <label class="keuze"><input type="checkbox" name="ook-in-groep" .checked=${samen.isAan} @change=${(event: Event) => samen.zet((event.target as HTMLInputElement).checked)} />
      <span>${msg('Doe dit ook in andere zaken van de groep')}</span>
      <span class="hint">${msg('Met precies deze tekst. Staat er iets in over één persoon? Doe het dan per zaak.')}</span></label>
    ${samen.isAan ? html`<p>${msg('In welke zaken?')}</p>${all.map((one) => html`<label class="keuze"><input type="checkbox" .value=${one.zaaknummer} .checked=${samen.isGekozen(one)} @change=${(event: Event) => samen.kies(one, (event.target as HTMLInputElement).checked)} />
      <span>${one.naam || one.zaaknummer}</span>${one.naam ? html`<span class="hint">${one.zaaknummer}</span>` : nothing}</label>`)}` : nothing}
  </fieldset>`;
}

/** What became of it in each case. */
export function groepsuitkomst({gedaan: {uitkomst}}: Samen, naamVan: (zaaknummer: string) => string) {
  if (!uitkomst) return nothing;
  if ('fout' in uitkomst) return html`<p class="melding fout" role="alert">${uitkomst.fout}</p>`;
  const {titel, rij} = uitkomst;
  const niet = rij.filter(({gedaan}) => !gedaan);
  return html`<div class="melding ${niet.length ? 'let-op' : 'goed'}" part="groepsuitkomst">
    <p>${niet.length ? msg(str`${titel}: gedaan in ${rij.length - niet.length} van ${rij.length} zaken. In deze niet:`) : msg(str`${titel}: gedaan in alle ${rij.length} zaken.`)}</p>
    ${niet.length ? html`<ul>${niet.map(({zaaknummer, waarom}) => html`<li>${naamVan(zaaknummer)}: <span lang="nl">${waarom ?? msg('Dit kon in deze zaak niet.')}</span></li>`)}</ul>` : nothing}
  </div>`;
}
