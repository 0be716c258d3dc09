import {css} from 'lit';

/** What only employees read looks unlike what the objector reads: a broken line around it and other paper, and always words that say so. */
export const internstijl = css`
  .intern {
    margin-block: 2em;
    padding: 0.25em 1.35em 1em;
    border: 2px dashed var(--_control-line);
    border-radius: min(var(--_radius), 10px);
    background: var(--_soft);
  }
  .intern > h3 {
    margin-block-start: 0.75em;
  }
  .intern h4 {
    font-size: 1.1em;
  }
  .wie {
    margin-block-end: 1.25em;
  }
  .wie p {
    margin-block-end: 0.25em;
  }
  .rij {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .vak {
    margin-block: 0.75em;
    padding: 1em 1.25em 0.25em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
    background: var(--_page);
  }
  .gedaan {
    margin-block: 0.25em 0.75em;
    font-weight: 600;
    color: var(--_right);
  }
  .notities,
  .kaarten,
  .gelijk {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .notities li,
  .kaart {
    margin: 0 0 0.75em;
    padding: 0.75em 1em 0.25em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
    background: var(--_page);
  }
  .notities p,
  .kaart p {
    margin-block-end: 0.5em;
  }
  .kaart h4 {
    margin-block-start: 0;
  }
  .gelijk button {
    font-weight: 600;
  }
  .lijst {
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  @container (min-width: 46em) {
    .lijst {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
      gap: 0.75em;
    }
    .lijst .keuze {
      align-content: start;
      margin: 0;
    }
    .bij-gesprek {
      position: sticky;
      inset-block-start: 0;
    }
  }
  @container (max-width: 46em) {
    .belwijzer {
      margin-block-end: 1em;
    }
  }
  .bij-gesprek {
    margin: 0 -1.1em 0.5em;
    padding: 0.75em 1.1em 0.25em;
    border-block-end: 1px solid var(--_line);
    background: var(--_soft);
  }
  .bij-gesprek.let-op {
    border-inline-start: 6px solid var(--_warn);
    background: var(--_warn-soft);
    color: light-dark(#1a1f26, #eef1f4);
  }
  .bij-gesprek h5 {
    margin: 0 0 0.5em;
    font-size: 1em;
  }
  .bij-gesprek p,
  .bij-gesprek dl {
    margin-block-end: 0.5em;
  }
  .bij-gesprek dl > div {
    grid-template-columns: 1fr;
    border: 0;
    padding-block: 0 0.35em;
  }
  .bij-gesprek :is(dt, dd) {
    color: inherit;
  }
  .deel {
    margin: 0 0 2em;
    padding: 0.5em 1.35em 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 10px);
  }
  .deel > legend {
    padding-inline: 0.4em;
    font-size: 1.15em;
    font-weight: 700;
    color: var(--_heading);
  }
  .adres {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 1.5em;
    max-inline-size: 40em;
  }
  .code {
    font-size: 1.4em;
    letter-spacing: 0.05em;
    white-space: nowrap;
  }
  .samen-doen {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .intern {
      border-color: CanvasText;
    }
  }
`;
