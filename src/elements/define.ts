/**
 * Registers `tag` unless the page already has it: a CMS may load us twice, or
 * in two versions, and the first one wins. Never throws.
 */
export function define(tag: string, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
