import {css} from 'lit';

/** "Stap 2 van 5" with a bar above the heading of a screen. */
export const steps = css`
  .stap {
    margin: 0 0 0.35em;
    font-weight: 600;
    color: var(--_quiet);
  }
  .balk {
    display: flex;
    gap: 4px;
    margin-block-end: 1em;
  }
  .balk span {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_line);
  }
  .balk .gedaan {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .balk span {
      border: 1px solid CanvasText;
    }
    .balk .gedaan {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
