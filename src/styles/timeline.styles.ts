import {css} from 'lit';

/** What happened, one under the other along a line. */
export const timeline = css`
  .tijdlijn {
    margin: 0 0 1.5em 0.5em;
    padding: 0;
    list-style: none;
    border-inline-start: 3px solid var(--_line);
  }
  .tijdlijn li {
    position: relative;
    margin: 0;
    padding: 0 0 1em 1.5em;
  }
  .tijdlijn li::before {
    content: '';
    position: absolute;
    inset-inline-start: -9px;
    inset-block-start: 0.35em;
    inline-size: 15px;
    block-size: 15px;
    border-radius: 50%;
    border: 3px solid var(--_page);
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .tijdlijn p {
    margin: 0;
  }
`;
