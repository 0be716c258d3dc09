import {css} from 'lit';
import {dag} from '../../styles/dag.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {summary} from '../../styles/summary.styles.js';
import {briefStijl} from '../shared/brief-voorbeeld.js';

const own = css`
  .tabel {
    margin-inline-start: 0;
    padding: 0;
    border: 0;
    overflow-x: auto;
  }
  table {
    min-inline-size: 44em;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .mogelijkheden {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .mogelijkheid {
    margin-block-end: 1em;
    padding: 1em 1.25em 0.1em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_right);
    border-radius: min(var(--_radius), 8px);
    break-inside: avoid;
  }
  .mogelijkheid.last {
    border-inline-start-color: var(--_warn);
  }
  .mogelijkheid.not {
    border-inline-start-color: var(--_line);
    background: var(--_soft);
  }
  .mogelijkheid h4 {
    margin: 0 0 0.4em;
    font-size: 1.125em;
  }
  .mogelijkheid details {
    margin-block-end: 0.4em;
  }
  .mogelijkheid details > dl {
    margin-inline-start: 0;
    padding-inline-start: 0;
    border: 0;
  }
  .merk {
    display: inline-block;
    margin-inline-end: 0.4em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_right);
    border-radius: 1em;
    font-size: 0.8em;
    font-weight: 600;
    background: var(--_right-soft);
    color: light-dark(#1a1f26, #eef1f4);
  }
  .redenen {
    margin-block-end: 0.5em;
  }
  .citaat {
    display: block;
  }
  .bronnen {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .antwoorden button.link {
    margin-inline-start: 0.75em;
  }
  ::highlight(bezwaar-gesproken) {
    background: var(--_focus-back);
    color: light-dark(#0b0c0c, #fff);
  }
  [data-gesproken] {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .qr {
    display: block;
    inline-size: min(100%, 18em);
    margin-block-end: 1em;
    forced-color-adjust: none;
  }
  q {
    font-style: italic;
  }
  @media print {
    summary {
      text-decoration: none;
      color: inherit;
    }
  }
`;

/** What the advice and the overview of answers add to the styles of a question. */
export const styles = [notice, summary, dag, briefStijl, own];
