import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const own = css`
  .cijfers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 1em;
    margin-block-end: 1.5em;
  }
  .cijfers > div {
    padding: 0.8em 1em;
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
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  th[scope='row'] {
    font-weight: 400;
  }
  .getal {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  meter {
    inline-size: 100%;
    min-inline-size: 3em;
  }
`;

export const styles = [tokens, base, button, notice, hulp, own];
