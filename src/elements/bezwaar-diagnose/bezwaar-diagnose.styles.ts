import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {details} from '../../styles/details.styles.js';
import {field} from '../../styles/field.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const own = css`
  :host {
    /* Or else the browser holds on to the help strip when a question comes in above it, and the question jumps away. */
    overflow-anchor: none;
  }
  .stap {
    margin: 0 0 0.35em;
    font-weight: 600;
    color: var(--_quiet);
  }
  /* Room for the longest common question, so that what follows stays in place from step to step. */
  form,
  .wachten {
    min-block-size: 32em;
  }
  @media print {
    form,
    .wachten {
      min-block-size: 0;
    }
  }
`;

export const styles = [tokens, base, button, field, details, hulp, own];
