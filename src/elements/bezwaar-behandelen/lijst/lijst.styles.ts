import {css} from 'lit';

/** The worklist: lists of today, filters, lines and dialogs. */
export const styles = css`
  .lijstkop {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
  }
  .lijstkop p {
    flex: 1 1 18em;
    margin: 0;
  }
  .vandaag-kop h3 {
    margin-block: 0.5em;
  }
  .tellers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.6em;
    padding: 0;
    list-style: none;
  }
  .tellers li {
    display: grid;
    margin: 0;
  }
  .teller {
    display: grid;
    align-content: start;
    gap: 0.1em;
    padding: 0.6em 0.8em;
    border: 2px solid var(--_line);
    border-radius: min(var(--_radius), 8px);
    background: var(--_control);
    color: var(--_control-ink);
    line-height: 1.3;
    text-align: start;
    hyphens: auto;
  }
  .teller-aantal {
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .teller.dringend .teller-aantal {
    color: var(--_wrong);
  }
  .teller:hover,
  .weergave:hover,
  .chip:hover {
    border-color: var(--_accent);
  }
  .teller[aria-pressed='true'],
  .weergave[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .teller:focus-visible,
  .weergave:focus-visible {
    box-shadow: 0 0 0 7px var(--_focus-back);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    gap: 0.75em 1em;
    align-items: start;
    margin-block-end: 0.5em;
  }
  .filters .veld {
    margin: 0;
  }
  .filters .invoer {
    max-inline-size: none;
  }
  .filters .hint {
    margin: 0.2em 0 0;
    font-size: 0.9em;
  }
  .weergaven,
  .weergaven ul,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: center;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .weergaven ul {
    margin: 0;
  }
  .weergaven li {
    margin: 0;
  }
  .weergave,
  .chip {
    min-block-size: 36px;
    padding: 0.2em 0.9em;
    border: 2px solid var(--_line);
    border-radius: 2em;
    background: var(--_control);
    color: var(--_control-ink);
    overflow-wrap: anywhere;
  }
  .uitkomst {
    margin-block: 1em 0.5em;
    font-weight: 600;
  }
  .uitkomst:focus {
    outline: none;
    box-shadow: none;
  }
  .keuzebalk {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    padding-inline: 1.35em;
    border: 1px solid transparent;
  }
  .keuzebalk.met-keuze {
    border-color: var(--_accent);
    border-radius: min(var(--_radius), 6px);
    background: var(--_soft);
    color: var(--_ink);
  }
  @media (min-height: 40em) {
    .keuzebalk.met-keuze {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
    }
    /* What has the focus must not lie under the bar. */
    .werk :is(button, a, input) {
      scroll-margin-block: 6em;
    }
  }
  .kies-alles,
  .kies {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .kies {
    align-self: start;
    justify-content: center;
    min-inline-size: 44px;
    margin: 0 0 0 -0.75em;
  }
  .kies input,
  .kies-alles input {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .werklijst .werk:has(> .kies) {
    grid-template-columns: auto minmax(0, 1fr) minmax(14em, 18em);
    gap: 0.5em 1em;
  }
  .lang {
    margin-block-end: 0;
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--regels) * 17em);
  }
  .werk:has(.kies :checked) {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .werk h4 button {
    font-weight: 700;
    line-height: 1.3;
  }
  .van-wie {
    padding-block-start: 0.25em;
  }
  .merk {
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.9em;
    color: var(--_warn);
    background: var(--_warn-soft);
  }
  .regelknoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .venster {
    inline-size: min(36em, calc(100vi - 1.5em));
    max-block-size: calc(100vb - 1.5em);
    padding: 1.25em 1.5em;
    border: 2px solid var(--_line);
    border-radius: min(var(--_radius), 10px);
    background: var(--_page);
    color: var(--_ink);
  }
  .venster::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .venster h3 {
    margin-block-start: 0;
  }
  .venster form + form {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .venster-sluit {
    margin: 0.5em 0 0;
  }
  .beheer {
    padding: 0;
    list-style: none;
  }
  .beheer li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    justify-content: space-between;
    align-items: center;
    margin: 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .beheer button + button {
    margin-inline-start: 1em;
  }
  .toetsen {
    inline-size: 100%;
    margin-block-end: 1em;
    border-collapse: collapse;
  }
  .toetsen caption {
    padding-block: 0.25em;
    font-weight: 700;
    text-align: start;
  }
  .toetsen th,
  .toetsen td {
    padding: 0.35em 0.5em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  .toetsen th {
    inline-size: 8em;
  }
  kbd {
    padding: 0.1em 0.5em;
    border: 1px solid var(--_control-line);
    border-radius: 4px;
    font: inherit;
    background: var(--_soft);
  }
  @container (max-width: 46em) {
    .werklijst .werk:has(> .kies) {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .lang {
      contain-intrinsic-size: auto calc(var(--regels) * 24em);
    }
    .werklijst .werk > .kies ~ div:last-child {
      grid-column: 2;
    }
    .tellers,
    .filters {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    }
    .filters > :first-child {
      grid-column: 1 / -1;
    }
    .teller {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.6em;
      align-items: center;
      align-content: center;
      padding: 0.4em 0.7em;
      font-size: 0.95em;
    }
  }
  @container (max-width: 26em) {
    .werk {
      padding-inline: 0.9em;
    }
    .keuzebalk {
      padding-inline: 0.9em;
    }
  }
  @media (forced-colors: active) {
    .teller[aria-pressed='true'],
    .weergave[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .lang {
      content-visibility: visible;
    }
  }
`;
