import {msg} from '@lit/localize';
import {html} from 'lit';
import type {ChunkedTree} from '../../domain/diagnose/source.js';
import {TERMS, type Walk} from '../../domain/diagnose/walk.js';
import {bewaar, heeftTerugweg, isGedeeld} from './terugweg.js';
import type {Plaats} from './plek.js';

/** What the diagnosis tells about waiting. */
interface Host {
  readonly id: string;
  readonly hulpverlener: boolean;
  readonly plaats: Plaats;
}

/** Which parts of the content someone who stands here waits for; none when that cannot be told. */
export function nodig({here}: Walk, tree: ChunkedTree): readonly string[] {
  if (here.kind === 'needs-chunk') return here.chunk === TERMS ? [] : [here.chunk];
  if (here.kind === 'question') return [];
  return here.routes.filter(({route}) => !tree.route(route)).map(({route}) => tree.chunkOf(route)).filter((name) => !tree.has(name));
}

/**
 * A part of the content is still on its way, or does not come. A browser may remember a failed file for as long as the
 * page is open, so after trying again in vain only loading the page again helps.
 */
export function wachten(mislukt: number, host: Host, hasLater: boolean, retry: () => void) {
  if (!mislukt) return html`<div class="wachten"><h2 tabindex="-1">${msg('Een ogenblik…')}</h2></div>`;
  return html`<div class="wachten"><div class="melding fout" role="alert">
    <h2 tabindex="-1">${msg('De volgende vraag kan niet worden geladen')}</h2>
    ${mislukt > 1 ? herladen(host, hasLater, retry) : opnieuw(retry)}
  </div></div>`;
}

const opnieuw = (retry: () => void) => html`
  <p>${msg('Misschien is de verbinding weg. Uw antwoorden staan er nog. Probeer het opnieuw, of bel.')}</p>
  <p><button type="button" class="knop" @click=${retry}>${msg('Probeer het opnieuw')}</button></p>`;

function herladen(host: Host, hasLater: boolean, retry: () => void) {
  const isBewaard = !host.hulpverlener && (hasLater ? heeftTerugweg(host) : !isGedeeld(host));
  const laad = () => {
    if (isBewaard && !hasLater) bewaar(host, host.plaats);
    location.reload();
  };
  return html`
    <p>${msg('Het lukt nog steeds niet. Laad dan deze pagina opnieuw.')} ${isBewaard
      ? msg('Uw antwoorden blijven staan.')
      : msg('U beantwoordt de vragen dan nog een keer.')}</p>
    <p>${msg('U kunt ook bellen, langskomen of een brief sturen.')}</p>
    <div class="knoppen">
      <button type="button" class="knop" @click=${laad}>${msg('Laad deze pagina opnieuw')}</button>
      <button type="button" class="link" @click=${retry}>${msg('Probeer het opnieuw')}</button>
    </div>`;
}
