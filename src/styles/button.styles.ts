import {css} from 'lit';

/** Buttons: `.knop` acts, `.knop.tweede` is the other way, `.link` looks like a link but does something here. */
export const button = css`
  button,
  .knop {
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .knop {
    display: inline-block;
    min-block-size: 44px;
    padding: 0.6em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    background: var(--bezwaar-button-background-color, var(--bezwaar-accent-color, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--ams-button-primary-background-color, var(--_accent))))));
    color: var(--bezwaar-button-color, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--ams-button-primary-color, light-dark(#fff, #10151a)))));
  }
  .knop:hover {
    background: var(--bezwaar-button-hover-background-color, var(--nl-button-primary-hover-background-color, var(--utrecht-button-primary-action-hover-background-color, var(--ams-button-primary-hover-background-color, light-dark(#083d6e, #b9dcff)))));
    color: var(--bezwaar-button-color, var(--nl-button-primary-hover-color, var(--utrecht-button-primary-action-hover-color, light-dark(#fff, #10151a))));
  }
  .knop.tweede {
    border-color: currentColor;
    background: transparent;
    color: var(--_accent);
  }
  .knop.tweede:hover {
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .knop[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  button.link {
    min-block-size: 44px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .uitloggen {
    margin-block-start: 2em;
  }
  .knoppen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    margin-block: 1.5em 1em;
  }
  @container (max-width: 26em) {
    .knoppen > .knop {
      inline-size: 100%;
    }
  }
`;
