import {css} from 'lit';

/** Choosing files, and the list of them with where each one stands. */
export const files = css`
  .bestand-knoppen .veld {
    margin: 0;
  }
  .bestand-kiezen input:focus-visible + label {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 7px var(--_focus-back);
  }
  .bestand-kiezen label.knop {
    display: inline-block;
    margin: 0;
    padding: 0.6em 1.25em;
  }
  @media (pointer: fine) {
    .alleen-telefoon {
      display: none;
    }
  }
  .bestanden {
    margin-block: 1em;
    padding: 0;
    list-style: none;
  }
  dd .bestanden {
    margin-block: 0;
  }
  .bestanden li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin: 0 0 0.5em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_line);
    border-radius: min(var(--_radius), 6px);
  }
  .bestanden li > div:first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .bestanden .ontvangen {
    border-inline-start-color: var(--_right);
  }
  .bestanden :is(.geweigerd, .mislukt, .weg) {
    border-inline-start-color: var(--_wrong);
  }
  .bestanden :is(.geweigerd, .mislukt, .weg) .staat {
    color: var(--_wrong);
    font-weight: 600;
  }
  .bestanden .staat,
  .bestanden details {
    margin: 0;
  }
  .acties {
    display: flex;
    gap: 1em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
`;
