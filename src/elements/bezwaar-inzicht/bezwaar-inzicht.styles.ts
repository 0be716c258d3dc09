import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const own = css`
  .cijfers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 1em;
    margin-block-end: 1.5em;
  }
  .cijfers > div {
    padding: 1em 1.25em;
    border-block-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .cijfers dd {
    margin: 0;
    font-size: 1.6em;
    font-weight: 700;
  }
  .cijfers dd.klein {
    font-size: 1em;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-end: 2em;
    border-collapse: collapse;
  }
  caption {
    margin-block-end: 0.4em;
    font-size: 1.15em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.65em 1em 0.65em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  th[scope='row'] {
    font-weight: 400;
  }
  th[scope='row']::first-letter {
    text-transform: uppercase;
  }
  .getal {
    inline-size: 8em;
    overflow-wrap: normal;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* A bar in the page's own colour; the browser's green would mean "good". */
  meter {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    border: 0;
    background: none;
  }
  meter::-webkit-meter-bar {
    border: 0;
    border-radius: 2px;
    background: var(--_soft);
  }
  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  meter::-moz-meter-bar {
    background: var(--_accent);
  }
`;

export const styles = [tokens, base, button, notice, hulp, own];
