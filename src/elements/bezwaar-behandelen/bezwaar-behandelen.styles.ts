import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {details} from '../../styles/details.styles.js';
import {field} from '../../styles/field.styles.js';
import {files} from '../../styles/files.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {summary} from '../../styles/summary.styles.js';
import {timeline} from '../../styles/timeline.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {internstijl} from './intern/intern.styles.js';

const own = css`
  :host > :not(slot) {
    max-inline-size: 62em;
  }
  .werklijst {
    padding: 0;
    list-style: none;
  }
  .werk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16em, 22em);
    gap: 1em 2em;
    margin: 0 0 1em;
    padding: 1.1em 1.35em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
  }
  .werk h4 {
    margin: 0;
    font-size: 1.2em;
  }
  .werk p {
    margin: 0 0 0.4em;
  }
  .werk p:last-child {
    margin-block-end: 0;
  }
  .aandacht {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_warn);
  }
  .werk a {
    display: inline-block;
    padding-block: 0.4em;
    font-weight: 600;
  }
  .werk dl > div {
    grid-template-columns: 1fr;
    border: 0;
    padding-block: 0 0.75em;
  }
  .werk dt {
    margin-block-end: 0.2em;
  }
  .licht {
    display: inline-block;
    margin-inline-end: 0.35em;
    padding: 0 0.6em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-weight: 600;
  }
  .te-laat {
    color: var(--_wrong);
    background: var(--_wrong-soft);
  }
  .vandaag {
    color: var(--_warn);
    background: var(--_warn-soft);
  }
  .week,
  .later {
    color: var(--_right);
    background: var(--_right-soft);
  }
  .nu > p {
    margin-block-end: 0.5em;
  }
  .nu .knoppen {
    margin-block: 1em;
  }
  .naast {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0 2.5em;
  }
  .samen .naast {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 10em));
    gap: 0 1.5em;
  }
  .samen .naast .veld {
    margin: 0;
  }
  .bel {
    font-size: 1.15em;
  }
  .bel a {
    display: inline-block;
    padding-block: 0.3em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .doen {
    margin-block: 2em;
    padding: 0.25em 1.35em 1em;
    border: 2px solid var(--_accent);
    border-radius: min(var(--_radius), 10px);
  }
  .doen > h3 {
    margin-block-start: 0.75em;
  }
  .doen > h3:focus {
    outline: none;
  }
  .groepen {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 2em;
  }
  .groepen ul,
  .zinnen {
    padding: 0;
    list-style: none;
  }
  .groepen h4 {
    margin-block-end: 0;
    border-block-end: 2px solid var(--_line);
  }
  .groepen li {
    margin: 0;
  }
  .naast-belwijzer {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 2em;
  }
  .belwijzer {
    padding: 0 1.1em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
    background: var(--_soft);
  }
  .belwijzer h4 {
    margin-block: 0.75em 0;
    font-size: 1.1em;
  }
  .zinnen {
    font-style: italic;
  }
  .afspraak {
    margin-block-end: 1em;
    padding: 0.75em 1em 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
  }
  blockquote {
    margin: 0 0 1em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .tijdlijn blockquote,
  .tijdlijn dl {
    margin-block: 0.5em;
  }
  .tijdlijn li li {
    padding: 0;
  }
  .tijdlijn li li::before {
    content: none;
  }
  .nu .licht {
    font-size: 0.95em;
  }
  @container (max-width: 46em) {
    .werk,
    .naast-belwijzer {
      grid-template-columns: minmax(0, 1fr);
    }
    .doen {
      padding-inline: 1em;
    }
  }
`;

export const styles = [tokens, base, button, notice, details, field, summary, files, timeline, hulp, own, internstijl];
