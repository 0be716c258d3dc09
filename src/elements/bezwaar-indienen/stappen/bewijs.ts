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

const NAMEN: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/heic': 'HEIC-foto',
  'image/heif': 'HEIC-foto',
  'image/webp': 'WebP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'text/plain': 'TXT',
};

function limieten({maxAantal, maxBytes, soorten}: Grenzen) {
  const namen = [...new Set(soorten.map((soort) => NAMEN[soort] ?? soort.split('/')[1] ?? soort))].join(', ');
  return msg(str`U kunt ${maxAantal} bestanden meesturen, elk tot ${Math.round(maxBytes / 1e6)} MB. Dit kan: ${namen}.`);
}
