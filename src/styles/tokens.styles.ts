import {css} from 'lit';

/**
 * Every colour and shape the elements use, once. Each reads the page's theme
 * through a chain: ours, NL Design System, Utrecht, the families without those
 * names, and last a literal that works on a page with no theme at all.
 *
 * The names start with `--_` and are ours alone: a public name with a default
 * in `:host` would win from the theme that the page inherits. Literals are
 * pairs for light and dark; the page's `color-scheme` chooses.
 */
export const tokens = css`
  :host {
    --_page: var(--bezwaar-background-color, var(--utrecht-page-body-background-color, var(--utrecht-document-background-color, var(--basis-color-default-bg-document, light-dark(#fff, #15191e)))));
    --_ink: var(--bezwaar-color, var(--nl-paragraph-color, var(--utrecht-document-color, var(--basis-color-default-color-document, var(--ams-color-text, var(--ams-paragraph-color, light-dark(#1a1f26, #eef1f4)))))));
    --_quiet: var(--bezwaar-subtle-color, var(--basis-color-default-color-subtle, var(--utrecht-form-field-description-color, light-dark(#4d5763, #b8c1cb))));
    --_accent: var(--bezwaar-accent-color, var(--nl-link-color, var(--utrecht-link-color, var(--ams-link-color, var(--denhaag-link-color, light-dark(#0b5394, #8ec7ff))))));
    --_soft: var(--bezwaar-subtle-background-color, var(--basis-color-default-bg-subtle, light-dark(#f2f5f8, #20262d)));
    --_line: var(--bezwaar-border-color, var(--basis-color-default-border-subtle, light-dark(#c6ced6, #46505b)));
    --_control-line: var(--bezwaar-form-control-border-color, var(--utrecht-textbox-border-color, var(--basis-form-control-border-color, var(--ams-text-input-border-color, light-dark(#5c6773, #96a1ad)))));
    --_control: var(--bezwaar-form-control-background-color, var(--utrecht-textbox-background-color, var(--basis-form-control-background-color, var(--_page))));
    --_control-ink: var(--bezwaar-form-control-color, var(--utrecht-textbox-color, var(--basis-form-control-color, var(--_ink))));
    --_font: var(--bezwaar-font-family, var(--nl-paragraph-font-family, var(--utrecht-document-font-family, var(--basis-text-font-family-default, var(--ams-paragraph-font-family)))));
    --_heading-font: var(--bezwaar-heading-font-family, var(--utrecht-heading-font-family, var(--basis-heading-font-family, var(--ams-heading-font-family, var(--_font)))));
    --_heading: var(--bezwaar-heading-color, var(--utrecht-heading-color, var(--basis-heading-color, var(--ams-heading-color, var(--_ink)))));
    --_radius: var(--bezwaar-border-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--basis-border-radius-md, 6px))));
    /* Mistakes and success must be recognised in any theme, so only our own names change these. */
    --_wrong: var(--bezwaar-error-color, light-dark(#b3140b, #ff9d94));
    --_wrong-soft: light-dark(#fdf0ef, #3a1a18);
    --_right: var(--bezwaar-success-color, light-dark(#17652f, #7fd79a));
    --_right-soft: light-dark(#edf7f0, #142b1c);
    --_warn: light-dark(#8a4b00, #ffc56e);
    --_warn-soft: light-dark(#fff5e2, #33240c);
    --_focus: light-dark(#0b0c0c, #fff);
    --_focus-back: var(--bezwaar-focus-background-color, light-dark(#ffdd00, #005ea8));
  }
`;
