import {css} from 'lit';

/** The help strip below every screen: phone, counter, post. */
export const hulp = css`
  .hulp {
    margin-block-start: 2.5em;
    padding: 1.25em 1.5em 1.5em;
    border-block-start: 3px solid var(--_accent);
    background: var(--_soft);
  }
  .hulp h2 {
    margin: 0 0 0.75em;
    font-size: 1.2em;
  }
  .hulp ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .hulp li {
    flex: 1 1 12em;
    margin: 0;
  }
  .hulp strong {
    display: block;
    margin-block-end: 0.15em;
  }
  .hulp em {
    font-style: normal;
    font-weight: 600;
  }
  .hulp a[href^='tel'] {
    font-weight: 600;
    white-space: nowrap;
  }
`;
