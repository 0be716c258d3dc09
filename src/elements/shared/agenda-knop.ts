import {msg} from '@lit/localize';
import {html} from 'lit';
import {agendabestand} from '../../domain/agenda/index.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {download} from './download.js';

/**
 * Saves a day, or with `tijdstip` a moment on it, as a calendar file with two reminders. `titel` and `tekst` come from the caller, in its language; `waarvan` tells
 * a screen reader which day, where more than one button stands.
 */
export function agendaKnop(dag: IsoDate, titel: string, tekst: string, waarvan = '', tijdstip?: string) {
  const bewaar = () => {
    const uid = `${tijdstip ?? `laatste-dag-${dag}`}@${location.hostname || 'bezwaar'}`;
    download(`${tijdstip ? msg('afspraak') : msg('laatste-dag')}-${dag}.ics`, agendabestand({uid, gemaakt: Date.now(), dag, titel, tekst, ...(tijdstip && {tijdstip})}), 'text/calendar;charset=utf-8');
  };
  return html`<button type="button" class="link niet-printen niet-voorlezen" @click=${bewaar}>${msg('Zet in mijn agenda')}${waarvan ? html`<span class="alleen-voorlezen">: ${waarvan}</span>` : ''}</button>`;
}
