import {html} from 'lit';

/** A place as it was typed; as a link only when it is a web address over https and nothing else. */
export function veiligeLink(plaats: string) {
  const isLink = /^https:\/\/\S+$/.test(plaats.trim()) && URL.canParse(plaats.trim());
  return isLink ? html`<a class="breek" href=${plaats.trim()} target="_blank" rel="noopener noreferrer">${plaats.trim()}</a>` : html`<span class="zoals-getypt">${plaats}</span>`;
}
