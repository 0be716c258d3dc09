import {css} from 'lit';

/**
 * Colours of Okabe and Ito, which people with any form of colour blindness tell apart; never the only difference: the second
 * series is dashed with open squares. In forced colours all is the reader's own text colour.
 */
export const grafiekStijl = css`
  figure {
    margin: 0 0 2.5em;
  }
  figcaption h4 {
    margin-block: 0 0.4em;
    font-size: 1.1em;
  }
  figure > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    color: var(--_ink);
  }
  svg text {
    font-family: var(--_font);
    font-size: 13px;
    fill: currentColor;
  }
  .reeks-0 {
    color: var(--bezwaar-chart-color, light-dark(#0072b2, #56b4e9));
  }
  .reeks-1 {
    color: var(--bezwaar-chart-second-color, light-dark(#c24f00, #e69f00));
  }
  .reeks .lijn {
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .stip,
  .staaf {
    fill: currentColor;
    stroke: currentColor;
  }
  .stip.open {
    fill: var(--_page);
    stroke-width: 2;
  }
  .marge {
    stroke: currentColor;
    stroke-width: 5;
    stroke-opacity: 0.28;
    stroke-linecap: round;
  }
  .grens {
    fill: currentColor;
    fill-opacity: 0.2;
    stroke: currentColor;
  }
  .raster {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .as {
    stroke: var(--_quiet);
    stroke-width: 1.5;
  }
  svg .aslabel {
    color: var(--_quiet);
    font-size: 12px;
  }
  .baan {
    fill: var(--_soft);
    stroke: var(--_line);
  }
  .reeks .staafnaam,
  .reeks .staafwaarde {
    color: var(--_ink);
  }
  .staafwaarde {
    font-variant-numeric: tabular-nums;
  }
  .achtergrond {
    paint-order: stroke;
    stroke: var(--_page);
    stroke-width: 4;
  }
  .haak,
  .haak-rand {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .haak-rand {
    stroke: var(--_page);
    stroke-width: 4;
  }
  .mijlpaal {
    color: var(--_ink);
  }
  .mijlpaal line,
  .mijlpaal circle {
    fill: var(--_page);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  svg .mijlpaal text {
    font-size: 12px;
    font-weight: 700;
  }
  .legenda {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0.4em 0;
    padding: 0;
    list-style: none;
  }
  .legenda li + li {
    margin: 0;
  }
  .teken {
    vertical-align: middle;
  }
  .woorden {
    max-inline-size: 44em;
    margin-block: 0.5em;
  }
  .als-tabel {
    margin-block-end: 0;
  }
  @media (forced-colors: active) {
    .reeks-0,
    .reeks-1,
    figure > svg,
    .mijlpaal,
    svg .aslabel,
    .reeks .staafnaam,
    .reeks .staafwaarde {
      color: CanvasText;
    }
    .raster,
    .baan {
      stroke: GrayText;
    }
    .baan,
    .stip.open,
    .mijlpaal circle {
      fill: Canvas;
    }
    .haak,
    .as {
      stroke: CanvasText;
    }
    .haak-rand,
    .achtergrond {
      stroke: Canvas;
    }
  }
  @media print {
    figure {
      margin-block-end: 1.5em;
    }
    figure > svg,
    tr {
      break-inside: avoid;
    }
    figcaption {
      break-after: avoid;
    }
    .als-tabel > summary {
      display: none;
    }
    .als-tabel > :not(summary) {
      margin: 0;
      padding-inline-start: 0;
      border: 0;
    }
  }
`;
