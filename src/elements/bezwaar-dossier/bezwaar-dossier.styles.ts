import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {dag} from '../../styles/dag.styles.js';
import {details} from '../../styles/details.styles.js';
import {field} from '../../styles/field.styles.js';
import {files} from '../../styles/files.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {summary} from '../../styles/summary.styles.js';
import {timeline} from '../../styles/timeline.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const own = css`
  .zaken {
    padding: 0;
    list-style: none;
  }
  .zaak {
    margin: 0 0 1em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: min(var(--_radius), 6px);
  }
  .zaak h3 {
    margin: 0 0 0.25em;
  }
  .zaak h3 .link {
    font-weight: 700;
  }
  .zaak p {
    margin-block-end: 0.4em;
  }
  .nu {
    padding: 1.1em 1.35em;
    font-size: 1.15em;
  }
  .nu > h3 {
    font-size: 1.2em;
  }
  .nieuws:empty {
    margin: 0;
  }
  .nieuws:not(:empty) {
    padding: 0.75em 1em;
    border-inline-start: 6px solid var(--_accent);
    background: var(--_soft);
  }
  .nu .knoppen,
  .taken .knoppen,
  .kaart .knoppen {
    margin-block: 0.5em 0;
  }
  .taken {
    padding: 0;
    list-style: none;
  }
  .taken p {
    margin: 0;
  }
  .taken li,
  .kaart {
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
  }
  .kaart > h4 {
    margin-block-start: 0;
  }
  .kaart > :last-child {
    margin-block-end: 0;
  }
  .berichten {
    padding: 0;
    list-style: none;
  }
  .berichten p,
  .berichten blockquote {
    margin-block: 0 0.25em;
  }
  .berichten .van-u {
    margin-inline-start: 1.5em;
  }
  .tijdlijn .straks::before {
    background: var(--_page);
    border-color: var(--_accent);
  }
  .tijdlijn blockquote {
    margin-block: 0.4em;
  }
  .breek {
    overflow-wrap: anywhere;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: 1.6em;
    letter-spacing: 0.06em;
    overflow-wrap: anywhere;
  }
  blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .termijn {
    padding-block-start: 0.25em;
  }
  .termijn p {
    margin: 0;
  }
`;

export const styles = [tokens, base, button, notice, details, dag, field, summary, files, timeline, hulp, own];
