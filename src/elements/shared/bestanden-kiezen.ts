import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Grenzen} from '../../controllers/uploads.js';
import {fileField} from '../fields/file-field.js';

/** The buttons to pick files or take a photo, with the limits said beforehand; `add` gets what was picked. */
export const bestandenkiezer = (grenzen: Grenzen | undefined, add: (files: readonly File[]) => void) => html`
  ${grenzen ? html`<p class="stil">${limieten(grenzen)}</p>` : nothing}
  <div class="knoppen bestand-knoppen">
    ${fileField({name: 'bestanden', label: msg('Kies bestanden'), accept: grenzen?.soorten.join(','), onFiles: add})}
    <div class="alleen-telefoon">
      ${fileField({name: 'foto', label: msg('Maak een foto'), accept: 'image/*', camera: true, onFiles: add})}
    </div>
  </div>`;

/** What people call a kind, by the last word of its MIME name; any other word says it in capitals: `PDF`. */
const NAMEN: Readonly<Record<string, string>> = {jpeg: 'JPG', heic: 'HEIC-foto', heif: 'HEIC-foto', webp: 'WebP', document: 'Word', text: 'OpenDocument', plain: 'TXT'};

const naamVan = (soort: string) => {
  const woord = /\w+$/.exec(soort)?.[0] ?? soort;
  return NAMEN[woord] ?? woord.toUpperCase();
};

function limieten({maxAantal, maxBytes, soorten}: Grenzen) {
  const namen = [...new Set(soorten.map(naamVan))].join(', ');
  return msg(str`U kunt ${maxAantal} bestanden meesturen, elk tot ${Math.round(maxBytes / 1e6)} MB. Dit kan: ${namen}.`);
}
