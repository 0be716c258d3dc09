import {css} from 'lit';

/** The day that matters, large, with the picture of the time up to it. */
export const dag = css`
  .dag {
    margin-block: 1.5em;
    padding: 1.1em 1.25em 0.25em;
    border: 2px solid var(--_accent);
    border-radius: min(var(--_radius), 10px);
    break-inside: avoid;
  }
  .dag.voorbij {
    border-color: var(--_warn);
  }
  .dag p > strong {
    display: block;
    font-size: clamp(1.5em, 6cqi, 2.1em);
    line-height: 1.2;
    color: var(--_heading);
    text-wrap: balance;
  }
  .dag details {
    margin-block-end: 0.25em;
  }
  .tijdbeeld {
    display: block;
    inline-size: 100%;
    block-size: 5.75em;
    margin-block: 0 0.75em;
    overflow: visible;
    font-size: 0.875em;
    fill: var(--_ink);
  }
  .tijdbeeld line {
    stroke: var(--_control-line);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .tijdbeeld .over {
    stroke: var(--_accent);
  }
  .tijdbeeld .verstreken {
    stroke-dasharray: 1 9;
  }
  .tijdbeeld .week {
    stroke-width: 2;
  }
  .tijdbeeld circle {
    fill: var(--_page);
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .tijdbeeld .laatste {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .voorbij .tijdbeeld .laatste {
    fill: var(--_warn);
    stroke: var(--_warn);
  }
  .tijdbeeld .vandaag {
    font-weight: 700;
  }
  .tijdbeeld .naald {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .tijdbeeld,
    .tijdbeeld .laatste {
      fill: CanvasText;
    }
    .tijdbeeld circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tijdbeeld :is(line, .naald) {
      stroke: CanvasText;
    }
    .tijdbeeld .over,
    .tijdbeeld .laatste {
      stroke: Highlight;
    }
  }
`;
