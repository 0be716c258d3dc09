import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {hoorwensen} from '../../../domain/bezwaar/contact.js';
import {dagEnUur} from '../../../i18n/datum.js';
import {hoorwensTekst} from '../../shared/contact.js';
import {inhoudVan, type Blik} from '../blik.js';
import {veiligeLink} from '../veilige-link.js';
import {keuze, metTekst, regelveld, tekstveld} from './velden.js';
import {fout, type Vorm} from './vorm.js';

/** Whether someone comes to the hearing, with whom, and what they need. */
export function deelname(blik: Blik): Vorm | undefined {
  const {dossier, werk} = blik;
  const {hoorzitting} = dossier.verloop;
  if (hoorzitting?.stand !== 'gepland' || hoorzitting.nummer !== werk.open?.bij) return undefined;
  const {nummer, tijdstip} = hoorzitting;
  const plaats = inhoudVan(dossier, nummer)?.plaats;
  const begin = hoorzitting.komt === undefined ? '' : hoorzitting.komt ? 'ja' : 'nee';
  const komt = werk.veld('komt', begin);
  return {
    titel: msg('Komt u naar de hoorzitting?'),
    uitleg: html`<p>${msg(str`De hoorzitting is op ${dagEnUur(tijdstip)}.`)} ${plaats ? veiligeLink(plaats) : nothing}</p>
      <p>${msg('U vertelt daar uw verhaal en u mag vragen stellen. Komt u niet? Dan beslist de gemeente met wat er op papier staat. Kunt u dan niet? Vraag snel om een andere dag.')}</p>`,
    velden: html`${keuze(blik, 'komt', msg('Komt u?'), [{value: 'ja', label: msg('Ja, ik kom')}, {value: 'nee', label: msg('Nee, ik kom niet')}], {begin})}
      ${komt === 'nee' ? nothing : regelveld(blik, 'wie', msg('Wie komt er met u mee?'), {hint: msg('Dit hoeft niet. Iemand meenemen mag altijd.')})}
      ${tekstveld(blik, 'wensen', msg('Hebt u iets nodig?'), {rows: 3, hint: msg('Bijvoorbeeld een tolk of een plek voor een rolstoel.')})}`,
    knop: msg('Verstuur uw antwoord'),
    maak: () => (komt === 'ja' || komt === 'nee'
      ? {
          handeling: {soort: 'deelname-gemeld', bij: nummer, komt: komt === 'ja', ...(komt === 'ja' ? metTekst(blik, 'wie') : {}), ...metTekst(blik, 'wensen')},
          gedaan: komt === 'ja' ? msg('De gemeente weet dat u komt.') : msg('De gemeente weet dat u niet komt.'),
        }
      : fout('komt', msg('Kies of u komt.'))),
  };
}

/** Whether someone wants to tell their story; giving it up is explained and never chosen beforehand (Awb 7:3 onder c). */
export function hoorwens(blik: Blik): Vorm {
  const begin = blik.dossier.verloop.hoorwens ?? '';
  return {
    titel: msg('Wilt u uw verhaal vertellen?'),
    uitleg: html`<p>${msg('U hebt het recht om uw verhaal te vertellen voordat de gemeente beslist. Dat heet een hoorzitting. Kiest u nee, dan kan de gemeente beslissen zonder u te horen. U kunt dit nog veranderen zolang er niet is beslist.')}
      <span class="stil" lang="nl">Algemene wet bestuursrecht, artikel 7:2 en 7:3</span></p>`,
    velden: html`${keuze(blik, 'horen', msg('Uw keuze'), hoorwensen.map((value) => ({value, label: hoorwensTekst(value)})), {begin})}
      ${tekstveld(blik, 'wensen', msg('Hebt u iets nodig?'), {rows: 3, hint: msg('Bijvoorbeeld een tolk of een plek voor een rolstoel.')})}`,
    knop: msg('Verstuur uw keuze'),
    maak() {
      const horen = hoorwensen.find((one) => one === blik.werk.veld('horen', begin));
      return horen ? {handeling: {soort: 'hoorwens-gegeven', horen, ...metTekst(blik, 'wensen')}, gedaan: msg('De gemeente weet wat u wilt.')} : fout('horen', msg('Kies wat u wilt.'));
    },
  };
}
