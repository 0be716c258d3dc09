import {css} from 'lit';

/** Of the parts that few people need; comes with the first of them. */
export const styles = css`
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
