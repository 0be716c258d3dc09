import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {details} from '../../styles/details.styles.js';
import {field} from '../../styles/field.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {grafiekStijl} from './grafiek/grafiek.styles.js';

const own = css`
  :host > :not(slot) {
    max-inline-size: 56.25em;
  }
  p,
  .melding,
  ul:not(.menu ul) {
    max-inline-size: 44em;
  }
  .menu {
    margin-block-end: 1.5em;
    border-block-end: 2px solid var(--_line);
  }
  .menu ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .menu li + li {
    margin: 0;
  }
  .menu a {
    display: inline-block;
    padding-block: 0.6em calc(0.6em + 4px);
    min-block-size: 44px;
  }
  .menu [aria-current] {
    padding-block-end: 0.6em;
    border-block-end: 4px solid currentColor;
    font-weight: 700;
    text-decoration: none;
  }
  h3 {
    margin-block-start: 0.5em;
    font-size: 1.4em;
  }
  h4 {
    margin-block-start: 1.75em;
    font-size: 1.1em;
  }
  .melding > h4 {
    margin-block-start: 0;
  }
  h5 {
    margin: 1.25em 0 0.4em;
    font-family: var(--_heading-font);
    font-size: 1em;
    color: var(--_heading);
  }
  .keuze-cijfers .veld,
  .filterrooster .veld {
    margin-block-end: 1em;
  }
  .keuze-cijfers details > div {
    max-inline-size: none;
  }
  .filterrooster {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0 1.25em;
    align-items: end;
  }
  .blad[aria-busy='true'] {
    opacity: 0.55;
  }
  .antwoord {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1.5em;
    align-items: center;
    margin-block: 1em;
    padding: 1em 1.25em;
    border-inline-start: 6px solid var(--_accent);
    background: var(--_soft);
  }
  .antwoord p {
    margin: 0;
  }
  .scheelt + figure {
    margin-block-start: 2em;
  }
  .groot {
    font-size: 2.6em;
    font-weight: 700;
    line-height: 1.1;
  }
  @container (max-width: 34em) {
    .antwoord {
      grid-template-columns: 1fr;
    }
    .groot {
      font-size: 2em;
    }
  }
  .cijfers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.75em;
    margin-block-end: 1.5em;
  }
  .cijfers > div {
    display: flex;
    flex-direction: column;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .cijfers dd {
    margin: 0;
    font-size: 1.6em;
    font-weight: 700;
  }
  .cijfers dt + dd {
    margin-block-start: auto;
  }
  .cijfers dd.klein {
    font-size: 1em;
    font-weight: 400;
  }
  .tabelvak {
    overflow-x: auto;
    margin-block-end: 1em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end-width: 2px;
    vertical-align: bottom;
  }
  th[scope='row'] {
    min-inline-size: 9em;
    font-weight: 400;
  }
  td {
    min-inline-size: 5em;
  }
  .mijlpalen {
    margin-block: 0 0.5em;
  }
  .zoals-getypt {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  blockquote {
    margin: 0 0 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .voorbeelden {
    padding: 0;
    list-style: none;
  }
  .codeboek > div {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .codeboek dt {
    font-weight: 600;
  }
  .codeboek dd {
    margin: 0;
  }
  code {
    font-size: 0.9em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .bestand {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .bestand p {
    margin-block-end: 0.5em;
  }
  .alleen-papier {
    display: none;
  }
  @media print {
    .alleen-papier {
      display: block;
    }
    .cijfers > div,
    .antwoord,
    .melding {
      break-inside: avoid;
    }
    .tabelvak {
      overflow: visible;
    }
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
  }
`;

export const styles = [tokens, base, button, details, field, notice, hulp, grafiekStijl, own];
