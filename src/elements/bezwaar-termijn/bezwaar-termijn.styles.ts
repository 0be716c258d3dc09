import {css} from 'lit';
import {base} from '../../styles/base.styles.js';
import {button} from '../../styles/button.styles.js';
import {dag} from '../../styles/dag.styles.js';
import {details} from '../../styles/details.styles.js';
import {field} from '../../styles/field.styles.js';
import {hulp} from '../../styles/hulp.styles.js';
import {tokens} from '../../styles/tokens.styles.js';
import {briefStijl} from '../shared/brief-voorbeeld.js';

const own = css`
  section > h2 {
    margin-block-start: 1.5em;
  }
`;

export const styles = [tokens, base, button, field, details, hulp, dag, briefStijl, own];
