import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {langeDatum} from '../../i18n/datum.js';
import {belZin} from '../shared/hulp.js';
import {inlogKnop} from './inlog-knop.js';
import {laatsteDag} from './laatste-dag.js';
import type {Scherm} from './scherm.js';

/**
 * What is certain after a try to send: sent or not, where the text is, until
 * when, and how else. It takes the focus, so that it is read at once.
 */
export function verzendmelding(scherm: Scherm) {
  const {verzending} = scherm;
  switch (verzending.kind) {
    case 'rust':
      return scherm.formulier.onzeker ? onzeker(scherm) : nothing;
    case 'bezig':
      return verzending.duurtLang
        ? html`<p class="melding" role="status">${msg('Het versturen duurt langer dan normaal. Laat deze pagina open. U hoeft niets te doen.')}</p>`
        : html`<p class="alleen-voorlezen" role="status">${msg('Uw bezwaar wordt verstuurd.')}</p>`;
    case 'onzeker':
      return onzeker(scherm);
    case 'geweigerd':
      return melding(scherm, msg('Uw bezwaar is niet verstuurd'), html`<p lang="nl">${verzending.uitleg ?? msg('De gemeente kon uw bezwaar niet aannemen.')}</p>`);
    case 'al-ingediend':
      return melding(scherm, msg('Uw bezwaar was al ontvangen'), html`<p lang="nl">${verzending.uitleg}</p>
        <p>${msg('Druk nog eens op versturen om uw ontvangstbewijs te zien.')}</p>`);
    case 'niet-verstuurd':
      return melding(scherm, msg('Uw bezwaar is niet verstuurd'), oorzaak(scherm, verzending.door));
  }
}

function oorzaak(scherm: Scherm, door: 'verbinding' | 'sessie' | 'storing') {
  switch (door) {
    case 'sessie':
      return html`<p>${msg('U bent niet meer ingelogd. Log opnieuw in. Daarna kunt u hier verder en versturen.')}</p>
        <p>${inlogKnop(scherm, msg('Opnieuw inloggen'))}</p>`;
    case 'storing':
      return html`<p>${msg('Er is een storing bij de gemeente. Probeer het over een paar minuten opnieuw.')}</p>`;
    case 'verbinding':
      return html`<p>${msg('Er is geen verbinding met de gemeente. Kijk of u internet hebt en probeer het opnieuw.')}</p>`;
  }
}

const onzeker = (scherm: Scherm) => melding(
  scherm,
  msg('Wij weten niet zeker of uw bezwaar is aangekomen'),
  html`<p>${msg('De verbinding viel weg tijdens het versturen. Druk nog eens op versturen. Uw bezwaar komt nooit twee keer aan.')}</p>`,
);

function melding(scherm: Scherm, titel: string, uitleg: unknown) {
  return html`<div class="melding fout" part="melding" role="alert" tabindex="-1" data-focus="melding">
    <h3>${titel}</h3>
    ${uitleg}
    <p>${waarIsMijnTekst(scherm)} ${uiterlijk(scherm)} ${belZin(scherm.gemeente)}</p>
    <p><button type="button" class="link" @click=${() => scherm.kies('papier')}>${msg('Maak er een brief op papier van')}</button></p>
  </div>`;
}

const waarIsMijnTekst = ({bewaren}: Scherm) => (bewaren === 'apparaat'
  ? msg('Alles wat u hebt ingevuld, is bewaard op dit apparaat.')
  : msg('Alles wat u hebt ingevuld, staat nog op deze pagina. Laat de pagina open.'));

function uiterlijk({formulier, vandaag}: Scherm) {
  const term = laatsteDag(formulier);
  if (term?.kind !== 'termijn') return nothing;
  const dag = term.safe.burger;
  return vandaag > dag ? msg(str`De laatste dag was ${langeDatum(dag)}.`) : msg(str`De laatste dag is ${langeDatum(dag)}.`);
}
