import {css} from 'lit';
import {base} from '../../src/styles/base.styles.js';
import {button} from '../../src/styles/button.styles.js';
import {field} from '../../src/styles/field.styles.js';
import {summary} from '../../src/styles/summary.styles.js';
import {tokens} from '../../src/styles/tokens.styles.js';

const own = css`
  :host > :not(slot) {
    max-inline-size: none;
  }
  .kiezer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: end;
    margin-block-end: 1.5em;
    padding-block-end: 1em;
    border-block-end: 2px solid var(--_line);
  }
  .kiezer .veld {
    flex: 1 1 16em;
    margin: 0;
  }
  .kiezer .invoer {
    max-inline-size: none;
  }
  .kiezer [role='status'] {
    flex-basis: 100%;
    min-block-size: 1.5em;
    margin: 0;
  }
  .naast-elkaar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 2em;
  }
  .paneel {
    container-type: inline-size;
    padding: 1.25em;
    border-radius: min(var(--_radius), 8px);
    background: var(--_soft);
    font-size: 0.9375em;
  }
  .paneel h2 {
    margin-block-end: 0.25em;
    font-size: 1.375em;
  }
  .paneel h3 {
    font-size: 1.125em;
  }
  code {
    padding: 0.1em 0.3em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: var(--_page);
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  dd > ul,
  dd > ol {
    margin-block: 0.25em 0;
  }
  .enkel {
    padding: 0;
    list-style: none;
  }
  cite {
    font-style: normal;
    color: var(--_quiet);
  }
  @container (max-width: 52em) {
    .naast-elkaar {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const styles = [tokens, base, button, field, summary, own];
