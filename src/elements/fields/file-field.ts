import {html, nothing} from 'lit';
import {describedBy, fieldClass, fieldId, hintAndError, type Field} from './field.js';

/** `accept` as HTML has it; `onFiles` gets what was picked, and the control is empty again for the next time. */
export interface FileFieldOptions extends Field {
  readonly accept?: string | undefined;
  /** Open the phone's camera at once instead of the file picker. */
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A native file input behind a button-like label; several files at once, except from the camera. */
export function fileField(field: FileFieldOptions) {
  const picked = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length) field.onFiles(files);
  };
  return html`<div class="${fieldClass(field)} bestand-kiezen" part="veld">
    ${hintAndError(field)}
    <input
      class="alleen-voorlezen"
      id=${fieldId(field.name)}
      name=${field.name}
      type="file"
      ?multiple=${!field.camera}
      accept=${field.accept ?? nothing}
      capture=${field.camera ? 'environment' : nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      @change=${picked}
    />
    <label class="knop tweede" for=${fieldId(field.name)}>${field.label}</label>
  </div>`;
}
