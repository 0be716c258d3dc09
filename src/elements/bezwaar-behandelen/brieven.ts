import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {ReactiveControllerHost} from 'lit';
import {brievenVan, meldVerstuurd, type Brieven} from '../../api/behandelen.js';
import {EenTegelijk} from '../../controllers/een-tegelijk.js';
import {LastKnown} from '../../controllers/last-known.js';
import type {StepFocus} from '../../controllers/step-focus.js';
import {datum} from '../../i18n/datum.js';
import {briefVanPost} from '../../api/brief.js';
import {briefKnop, BriefOpenen} from './brief-openen.js';

type Brief = Brieven['brieven'][number];
type Host = ReactiveControllerHost & {readonly endpoint: string; readonly zaaknummer: string};

/** What must go by post, and saying that it went. */
export class Brievenlijst {
  /** What came of the last one, to be said once. */
  readonly gedaan: EenTegelijk<'verstuurd' | 'mislukt'>;
  readonly stand: LastKnown<Brieven>;
  readonly brief: BriefOpenen;

  constructor(private readonly host: Host, private readonly focus: StepFocus) {
    this.gedaan = new EenTegelijk(host);
    this.brief = new BriefOpenen(host);
    this.stand = new LastKnown<Brieven>(host, {
      args: () => (host.endpoint && !host.zaaknummer ? [host.endpoint] : undefined),
      ask: ([endpoint = ''], signal) => brievenVan(endpoint, signal),
    });
  }

  get endpoint() {
    return this.host.endpoint;
  }

  readonly openBrief = ({briefId, zaaknummer}: Brief) => this.brief.open({sleutel: briefId, bestand: `brief-${zaaknummer}.pdf`, haal: () => briefVanPost(this.host.endpoint, briefId)});

  readonly opDePost = async ({briefId}: Brief) => {
    this.brief.sluit();
    await this.gedaan.doe(async () => {
      await meldVerstuurd(this.host.endpoint, briefId);
      await this.stand.read();
      return 'verstuurd';
    }, () => 'mislukt');
    this.focus.to('#brieven-titel');
  };
}

/** The letters that must go by post, oldest first; nothing when there are none. `open` opens the case. */
export function brieven(lijst: Brievenlijst, open: (zaaknummer: string) => void) {
  const rij = lijst.stand.value?.brieven ?? [];
  const {uitkomst} = lijst.gedaan;
  if (lijst.stand.error === 'storing' && !lijst.stand.value) {
    return html`<p class="melding let-op" role="alert">${msg('Wat met de post moet, kon niet worden opgehaald.')} <button type="button" class="link" @click=${() => void lijst.stand.read()}>${msg('Probeer het opnieuw')}</button></p>`;
  }
  if (!rij.length && !uitkomst) return nothing;
  return html`<section part="brieven" aria-labelledby="brieven-titel">
    <h3 id="brieven-titel" tabindex="-1">${msg(str`Met de post (${rij.length})`)}</h3>
    <div role="status" class="leeg">${uitkomst === 'verstuurd' ? html`<p class="melding goed">${msg('Vastgelegd: de brief is op de post.')}</p>` : nothing}</div>
    ${uitkomst === 'mislukt' ? html`<p class="melding fout" role="alert">${msg('Dat is niet vastgelegd. Probeer het zo opnieuw.')}</p>` : nothing}
    ${rij.length ? html`<p>${msg('Deze mensen krijgen hun post op papier, of het bericht kwam niet aan.')}</p>
      <ul class="werklijst">${rij.map((brief) => regel(brief, lijst, open))}</ul>` : nothing}
  </section>`;
}

const regel = (brief: Brief, lijst: Brievenlijst, open: (zaaknummer: string) => void) => html`<li class="werk">
  <div>
    <h4><button type="button" class="link" @click=${() => open(brief.zaaknummer)}>${brief.naam || brief.zaaknummer}</button></h4>
    <p>${brief.adres?.map((line, index) => html`${index ? html`<br />` : nothing}${line}`)}</p>
    <p class="stil">${brief.zaaknummer}. ${brief.reden === 'op-papier' ? msg('Wil post op papier.') : msg('Het bericht kwam niet aan.')} ${msg(str`Sinds ${datum(brief.sinds.slice(0, 10))}.`)}</p>
  </div>
  <div>
    ${briefKnop(lijst.brief, {sleutel: brief.briefId, tekst: msg('Open de brief (PDF)'), voor: brief.naam, endpoint: lijst.endpoint, open: () => void lijst.openBrief(brief)})}
    <button type="button" class="knop tweede" @click=${() => void lijst.opDePost(brief)}>${msg('Op de post')}<span class="alleen-voorlezen">: ${brief.naam}</span></button>
  </div>
</li>`;
