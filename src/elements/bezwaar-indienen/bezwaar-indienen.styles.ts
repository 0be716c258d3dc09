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
    padding: 0;
    font-size: 1.15em;
    font-weight: 700;
  }
  .schrijfhulp {
    margin-block-end: 1em;
  }
  .schrijfhulp .veld {
    margin-block: 0.5em;
  }
  blockquote {
    margin: 0.5em 0;
    font-style: italic;
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
  .versies {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
    margin-block-end: 1.5em;
  }
  .versies > div {
    display: block;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
  }
  .versies dt {
    margin-block-end: 0.35em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .code {
    margin-block: 0.5em;
    font: 600 clamp(1.25em, 7cqi, 2em) ui-monospace, monospace;
    letter-spacing: 0.04em;
    overflow-wrap: anywhere;
  }
  .adres {
    overflow-wrap: anywhere;
  }
  .qr {
    display: block;
    inline-size: min(100%, 14em);
    margin-block-end: 1em;
    forced-color-adjust: none;
  }
  .zaaknummer {
    display: block;
    font-size: 1.5em;
    letter-spacing: 0.02em;
  }
  .verloop li {
    margin-block-end: 0.5em;
  }
  .brief {
    margin-block: 1em;
    padding: clamp(1em, 6cqi, 3em);
    border: 1px solid var(--_line);
    background: light-dark(#fff, #20262d);
    color: light-dark(#1a1f26, #eef1f4);
    box-shadow: 0 2px 10px rgb(0 0 0 / 12%);
  }
  .handtekening {
    margin-block-start: 5em;
    border-block-start: 1px solid currentColor;
    inline-size: fit-content;
    min-inline-size: 14em;
  }
  @media print {
    .alleen-brief :not(.brief, .brief *, :has(.brief)) {
      display: none;
    }
    .brief + .brief {
      break-before: page;
    }
    .brief {
      border: 0;
      padding: 0;
      box-shadow: none;
      background: none;
      color: #000;
    }
  }
`;

export const styles = [tokens, base, button, field, notice, details, steps, summary, files, hulp, own];
