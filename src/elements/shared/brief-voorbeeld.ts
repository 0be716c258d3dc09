import {msg} from '@lit/localize';
import {css, html, svg} from 'lit';
import type {IsoDate} from '../../domain/iso-date.js';

/** The day on the drawn letter, the same as in the hint of a date field. Whoever types it may have copied our example. */
export const VOORBEELDDAG: IsoDate = '2026-01-31';

/** A drawn letter with an arrow to where the date stands; `woord` is what stands before it. A Dutch letter, on an English page too. */
export function briefVoorbeeld(woord: 'Datum' | 'Dagtekening') {
  return html`<figure class="brief">
    <svg role="img" aria-label=${msg('Tekening van een brief. De datum staat bovenaan, onder het adres en het kenmerk.')} viewBox="0 0 300 230" focusable="false">
      <rect class="papier" x="12" y="6" width="276" height="218" rx="4"></rect>
      <rect class="logo" x="28" y="20" width="26" height="26" rx="3"></rect>
      <text x="62" y="38">Gemeente</text>
      ${streep([28, 62, 92], [28, 72, 74], [28, 82, 84])}
      <text class="klein" x="28" y="114">Kenmerk: 123456</text>
      <rect class="plek" x="20" y="122" width="222" height="26" rx="4"></rect>
      <text x="28" y="140"><tspan class="vet">${woord}:</tspan> 31 januari 2026</text>
      <path class="pijl" d="M282 135h-34m10-8-10 8 10 8"></path>
      ${streep([28, 164, 110], [28, 180, 240], [28, 190, 228], [28, 200, 236], [28, 210, 150])}
    </svg>
    <figcaption class="stil">${msg('Dit is een voorbeeld. Uw brief heeft een andere datum.')}</figcaption>
  </figure>`;
}

const streep = (...lines: readonly (readonly [number, number, number])[]) =>
  lines.map(([x, y, width]) => svg`<rect class="tekst" x=${x} y=${y} width=${width} height="5" rx="2"></rect>`);

/** What a letter looks like; also in dark and in forced colours. */
export const briefStijl = css`
  .brief {
    max-inline-size: 24em;
    margin: 0 0 1em;
  }
  .brief svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    font-size: 14px;
    fill: var(--_ink);
  }
  .brief .papier {
    fill: var(--_page);
    stroke: var(--_control-line);
    stroke-width: 1.5;
  }
  .brief .tekst,
  .brief .logo {
    fill: var(--_line);
  }
  .brief .klein {
    font-size: 12px;
  }
  .brief .vet {
    font-weight: 700;
  }
  .brief .plek {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .brief .pijl {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .brief svg {
      fill: CanvasText;
    }
    .brief .papier {
      fill: Canvas;
      stroke: CanvasText;
    }
    .brief .tekst,
    .brief .logo {
      fill: GrayText;
    }
    .brief :is(.plek, .pijl) {
      stroke: Highlight;
    }
  }
`;
