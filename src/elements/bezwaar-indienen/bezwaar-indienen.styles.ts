import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {details} from '../../styles/details.styles.js';
import {field} from '../../styles/field.styles.js';
import {files} from '../../styles/files.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {notice} from '../../styles/notice.styles.js';
import {steps} from '../../styles/steps.styles.js';
import {summary} from '../../styles/summary.styles.js';
import {tokens} from '../../styles/tokens.styles.js';

const own = css`
  .naast-elkaar {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 10em));
    gap: 0 1.5em;
  }
  .meer {
    margin: 0 0 1.5em;
    padding: 0 0 0 1em;
    border: 0;
    border-inline-start: 4px solid var(--_line);
  }
  .meer > legend {
    padding: 0 0 0.5em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .bewaard {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin-block-start: 1.5em;
    color: var(--_quiet);
  }
  .bewaard p {
    margin: 0;
  }
  .elders {
    color: var(--_warn);
    font-weight: 600;
  }
  .zaaknummer {
    display: block;
    font-size: 1.5em;
    letter-spacing: 0.02em;
  }
  .verloop li {
    margin-block-end: 0.5em;
  }
`;

export const styles = [tokens, base, button, field, notice, details, steps, summary, files, hulp, own];
