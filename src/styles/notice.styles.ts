import {css} from 'lit';

/** `.melding` sets a message apart; `.fout`, `.goed` and `.let-op` give it weight, always with words too. */
export const notice = css`
  .melding {
    margin-block: 0 1.5em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: min(var(--_radius), 6px);
    background: var(--_soft);
  }
  .melding > :last-child {
    margin-block-end: 0;
  }
  .melding > h2,
  .melding > h3 {
    margin-block-start: 0;
    font-size: 1.15em;
  }
  .melding.fout,
  .melding.goed,
  .melding.let-op {
    color: light-dark(#1a1f26, #eef1f4);
  }
  .melding:is(.fout, .goed, .let-op) :is(h2, h3, .stil) {
    color: inherit;
  }
  .melding.fout {
    border-color: var(--_wrong);
    background: var(--_wrong-soft);
  }
  .melding.goed {
    border-color: var(--_right);
    background: var(--_right-soft);
  }
  .melding.let-op {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
`;
