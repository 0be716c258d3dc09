import {css} from 'lit';

/**
 * Text, headings, links, lists, focus and spacing. Sizes are in `em` from a
 * floor of 16 px, so that a page with a 62.5% root or tiny body text cannot
 * shrink us; what a page's reset passes down by inheritance is undone here.
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    /* The page's scheme, unless a page that is dark around a light theme says otherwise. */
    color-scheme: var(--bezwaar-color-scheme);
  }
  :host([hidden]) {
    display: none;
  }
  :host > :not(slot) {
    max-inline-size: 44em;
    font-weight: 400;
    font-size: max(1em, 16px);
    line-height: 1.5;
    /* Without a theme this is no value at all, and the page's own typeface comes down. */
    font-family: var(--_font);
    color: var(--_ink);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4 {
    margin: 0 0 0.5em;
    font-family: var(--_heading-font);
    font-weight: 700;
    line-height: 1.25;
    color: var(--_heading);
    text-wrap: balance;
  }
  h2 {
    font-size: 1.625em;
  }
  h3 {
    margin-block-start: 1.5em;
    font-size: 1.25em;
  }
  h4 {
    margin-block-start: 1.25em;
    font-size: 1em;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 1em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li + li {
    margin-block-start: 0.35em;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.07em);
    text-underline-offset: 0.15em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: max(3px, 0.16em);
  }
  .stil {
    color: var(--_quiet);
  }
  .leeg:empty {
    display: none;
  }
  .alleen-voorlezen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Two tones, so that the ring shows on every background and needs no theme. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 7px var(--_focus-back);
  }
  h2:focus,
  h3:focus,
  [data-focus]:focus {
    outline: none;
    box-shadow: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    input,
    .keuze {
      transition: background-color 0.12s, border-color 0.12s;
    }
  }
  @media print {
    :host > * {
      max-inline-size: none;
    }
    .niet-printen,
    button {
      display: none !important;
    }
  }
`;
