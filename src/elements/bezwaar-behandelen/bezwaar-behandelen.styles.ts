import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {summary} from '../../styles/summary.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

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
  @container (max-width: 42em) {
    .werk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const styles = [tokens, base, button, notice, summary, hulp, own];
