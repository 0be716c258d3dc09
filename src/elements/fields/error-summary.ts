import {html, nothing, type TemplateResult} from 'lit';
import {fieldId} from './field.js';

/** One mistake: the name of its field and the sentence that also stands at the field. */
export interface FieldError {
  readonly name: string;
  readonly message: string;
}

/**
 * All mistakes together, above the form, each linking to its field; nothing
 * when there are none. Show it on submit and give it focus with
 * {@link focusErrorSummary}. `title` comes from the caller, in its language.
 */
export function errorSummary(title: string, errors: readonly FieldError[]): TemplateResult | typeof nothing {
  if (!errors.length) return nothing;
  return html`<div class="fout-overzicht" part="fout-overzicht" role="group" aria-labelledby="fout-overzicht-titel" tabindex="-1">
    <h2 id="fout-overzicht-titel">${title}</h2>
    <ul>
      ${errors.map(({name, message}) => html`<li><a href="#${fieldId(name)}" @click=${toField}>${message}</a></li>`)}
    </ul>
  </div>`;
}

/** Moves focus to the summary in `root`, so that it is read aloud; does nothing when there is none. */
export function focusErrorSummary(root: ParentNode) {
  root.querySelector<HTMLElement>('.fout-overzicht')?.focus();
}

/** A fragment does not reach into a shadow root, so the link is followed by hand. */
function toField(event: Event) {
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1))?.focus();
}
