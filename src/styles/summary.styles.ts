import {css} from 'lit';

/** Answers to read through: `.blok` with a `dl`, label beside text where there is room. */
export const summary = css`
  .blok {
    margin-block-end: 1.5em;
  }
  .blok-kop {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    border-block-end: 2px solid var(--_line);
  }
  .blok-kop h3 {
    margin: 0.25em 0;
    font-size: 1.125em;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    min-inline-size: 0;
  }
  .zoals-getypt {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @container (max-width: 30em) {
    dl > div {
      grid-template-columns: 1fr;
    }
  }
`;
