import {css} from 'lit';

/** An explanation that opens when asked for. */
export const details = css`
  details {
    margin-block-end: 1.25em;
  }
  summary {
    display: list-item;
    min-block-size: 44px;
    padding-block: 0.6em;
    inline-size: fit-content;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details > :not(summary) {
    margin-inline-start: 0.3em;
    padding-block: 0.25em;
    padding-inline-start: 1.4em;
    border-inline-start: 4px solid var(--_line);
  }
`;
