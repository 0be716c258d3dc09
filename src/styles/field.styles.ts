import {css} from 'lit';

/** Label, hint, error and native control, for the templates in `elements/fields`. */
export const field = css`
  .veld {
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  .veld > label:not(.keuze),
  .veld > legend {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }
  .hint {
    margin: 0 0 0.5em;
    color: var(--_quiet);
  }
  .veld .fout {
    margin: 0 0 0.5em;
    font-weight: 600;
    color: var(--_wrong);
  }
  .met-fout {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_wrong);
  }
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: var(--_control-ink);
  }
  .invoer {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 44px;
    padding: 0.5em 0.7em;
    border: 2px solid var(--_control-line);
    border-radius: min(var(--_radius), 8px);
    background: var(--_control);
  }
  textarea.invoer {
    max-inline-size: none;
    min-block-size: 10em;
    resize: vertical;
    field-sizing: content;
  }
  .invoer.kort {
    max-inline-size: 10em;
  }
  .invoer[aria-invalid='true'] {
    border-color: var(--_wrong);
  }
  .keuze {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    align-items: start;
    min-block-size: 44px;
    margin-block-end: 0.6em;
    padding: 0.65em 0.9em;
    border: 2px solid var(--_line);
    border-radius: min(var(--_radius), 10px);
    background: var(--_control);
    color: var(--_control-ink);
    cursor: pointer;
  }
  .keuze:hover,
  .keuze:has(:checked) {
    border-color: var(--_accent);
  }
  .keuze:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .keuze:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 7px var(--_focus-back);
  }
  .keuze input {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.07em 0 0;
    accent-color: var(--_accent);
    outline: none;
    box-shadow: none;
  }
  .keuze .hint {
    grid-column: 2;
    margin: 0;
  }
  .fout-overzicht {
    margin-block-end: 1.5em;
    padding: 1em 1.25em;
    border: 3px solid var(--_wrong);
    border-radius: min(var(--_radius), 8px);
    background: var(--_wrong-soft);
    color: light-dark(#1a1f26, #eef1f4);
  }
  .fout-overzicht h2 {
    font-size: 1.2em;
    color: inherit;
  }
  .fout-overzicht ul {
    margin: 0;
  }
  .fout-overzicht a {
    /* A block, so that the bullet stands at the first of several lines. */
    display: block;
    inline-size: fit-content;
    padding-block: 0.3em;
    font-weight: 600;
    color: var(--_wrong);
  }
  @media (forced-colors: active) {
    .keuze:has(:checked) {
      border-color: Highlight;
    }
  }
`;
