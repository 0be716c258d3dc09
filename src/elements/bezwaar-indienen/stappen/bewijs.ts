import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Grenzen} from '../../../controllers/uploads.js';
import {fileField} from '../../fields/file-field.js';
import {bestandenlijst} from '../bestanden.js';
import type {Scherm} from '../scherm.js';

/** Files that help, with their limits said beforehand. Nothing here is ever required (Awb 6:5 lid 2). */
export function bewijs(scherm: Scherm) {
  const grenzen = scherm.gemeente?.bestanden;
  return html`
    <p>${msg('Een foto of kopie van de brief helpt de gemeente. Het is niet verplicht. U mag bewijs ook later sturen.')}</p>
    ${grenzen ? html`<p class="stil">${limieten(grenzen)}</p>` : nothing}
    <div class="knoppen bestand-knoppen">
      ${fileField({
        name: 'bestanden',
        label: msg('Kies bestanden'),
        accept: grenzen?.soorten.join(','),
        onFiles: scherm.bestanden.add,
      })}
      <div class="alleen-telefoon">
        ${fileField({name: 'foto', label: msg('Maak een foto'), accept: 'image/*', camera: true, onFiles: scherm.bestanden.add})}
      </div>
    </div>
    ${bestandenlijst(scherm.formulier.bestanden, scherm.bestanden)}
  `;
}

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
