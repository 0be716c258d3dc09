/** A choice on the page of the simulated login service. */
export interface Keuze {
  readonly id: string;
  readonly naam: string;
  readonly over: string;
}

/** A level of assurance to log in with; the first is chosen beforehand. */
export interface NiveauKeuze {
  readonly acr: string;
  readonly naam: string;
}

/** What the page asks. */
export interface Inlogpagina {
  readonly titel: string;
  readonly uitleg: string;
  readonly personen: readonly Keuze[];
  readonly niveaus: readonly NiveauKeuze[];
  /** Where the form goes. */
  readonly actie: string;
}

/** Plain HTML that works by keyboard, at any width, without script. */
export function inlogpagina({titel, uitleg, personen, niveaus, actie}: Inlogpagina): string {
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(titel)}</title>
<style>
  body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }
  main { max-inline-size: 34rem; margin-inline: auto; padding: 1.5rem 1rem 3rem; }
  .let-op { border-inline-start: .375rem solid #b35900; padding-inline-start: 1rem; }
  fieldset { border: 0; padding: 0; margin: 0 0 1.5rem; }
  legend { font-weight: 700; margin-block-end: .5rem; padding: 0; }
  label { display: flex; gap: .75rem; align-items: baseline; padding: .625rem .75rem; border: 1px solid #767676; margin-block-end: .5rem; cursor: pointer; }
  label small { display: block; font-size: 1rem; color: #4a4a4a; }
  button { font: inherit; font-weight: 700; padding: .75rem 1.5rem; min-block-size: 2.75rem; border: 2px solid #0b4f8a; background: #0b4f8a; color: #fff; cursor: pointer; }
  button.tweede { background: #fff; color: #0b4f8a; }
  :focus-visible { outline: .1875rem solid #000; outline-offset: .1875rem; }
</style>
<main>
  <h1>${escape(titel)}</h1>
  <p class="let-op">Dit is een oefening. Iedereen hieronder is verzonnen en u hebt geen wachtwoord nodig.</p>
  <p>${escape(uitleg)}</p>
  <form method="post" action="${escape(actie)}">
    <fieldset>
      <legend>Wie bent u?</legend>
      ${personen.map(({id, naam, over}, index) => radio('persoon', id, naam, over, index === 0)).join('\n      ')}
    </fieldset>
    <fieldset>
      <legend>Hoe logt u in?</legend>
      ${niveaus.map(({acr, naam}, index) => radio('acr', acr, naam, '', index === 0)).join('\n      ')}
    </fieldset>
    <p>
      <button name="keuze" value="inloggen">Inloggen</button>
      <button name="keuze" value="annuleren" class="tweede">Annuleren</button>
    </p>
  </form>
</main>
</html>`;
}

function radio(name: string, value: string, label: string, hint: string, isChecked: boolean): string {
  const small = hint && `<small>${escape(hint)}</small>`;
  return `<label><input type="radio" name="${name}" value="${escape(value)}"${isChecked ? ' checked' : ''} required><span>${escape(label)}${small}</span></label>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
