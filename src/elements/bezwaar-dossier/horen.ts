import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {daysBetween} from '../../domain/iso-date.js';
import {dagEnUur, langeDatum} from '../../i18n/datum.js';
import {agendaKnop} from '../shared/agenda-knop.js';
import {hoorwensTekst} from '../shared/contact.js';
import {adviesZin} from './besluit.js';
import {citaat, doeKnop, inhoudVan, kan, type Blik} from './blik.js';
import {veiligeLink} from './veilige-link.js';

/** Telling one's story before the decision: invitation, inspection, who comes, report, advice. Nothing before there is something to say. */
export function horen(blik: Blik) {
  const {dossier} = blik;
  const {hoorzitting, afgezienVanHoren, hoorwens, advies} = dossier.verloop;
  const magKiezen = kan(blik, 'hoorwens-gegeven');
  if (!hoorzitting && !afgezienVanHoren && !magKiezen && !advies) return nothing;
  return html`<h3>${msg('Uw verhaal vertellen (de hoorzitting)')}</h3>
    ${hoorzitting ? zitting(blik, hoorzitting) : nothing}
    ${afgezienVanHoren ? html`<p>${afgezienZin(afgezienVanHoren)} <span class="stil" lang="nl">Algemene wet bestuursrecht, artikel 7:3 onder ${afgezienVanHoren}</span></p>` : nothing}
    ${advies ? html`<p>${adviesZin(advies.strekking)} ${msg('De gemeente beslist zelf. Wijkt zij af van het advies, dan legt zij uit waarom.')}</p>` : nothing}
    ${magKiezen && !hoorzitting && !afgezienVanHoren ? html`<p>${msg('Voordat de gemeente beslist, mag u uw verhaal vertellen. Dat is uw recht. U mag ook zeggen dat het niet hoeft.')}
      ${hoorwens ? msg(str`U koos: ${hoorwensTekst(hoorwens)}.`) : nothing}</p>
      <p>${doeKnop(blik, 'hoorwens', hoorwens ? msg('Verander uw keuze') : msg('Zeg of u uw verhaal wilt vertellen'))}</p>` : nothing}`;
}

function zitting(blik: Blik, {nummer, stand, tijdstip, wijze, inzageVanaf, komt}: NonNullable<Dossier['verloop']['hoorzitting']>) {
  const {dossier} = blik;
  const inhoud = inhoudVan(dossier, nummer);
  const uur = dagEnUur(tijdstip);
  if (stand === 'afgelast') return html`<p>${msg(str`De hoorzitting van ${uur} gaat niet door. U krijgt bericht over hoe het verder gaat.`)}</p>`;
  if (stand === 'gehouden') return html`<p>${msg(str`De hoorzitting was op ${uur}. Het verslag staat bij ‘Wat er is gebeurd’.`)}</p>`;
  const dag = tijdstip.slice(0, 10);
  return html`<dl>
      <div><dt>${msg('Wanneer')}</dt><dd><strong>${uur}</strong> ${agendaKnop(dag, msg(str`Hoorzitting, ${uur}`), inhoud?.plaats ?? '', uur, tijdstip)}</dd></div>
      <div><dt>${msg('Hoe')}</dt><dd>${wijzeTekst(wijze)}</dd></div>
      ${inhoud?.plaats ? html`<div><dt>${msg('Waar')}</dt><dd>${veiligeLink(inhoud.plaats)}</dd></div>` : nothing}
      ${inhoud?.wie ? html`<div><dt>${msg('Wie luistert')}</dt><dd class="zoals-getypt">${inhoud.wie}</dd></div>` : nothing}
      <div><dt>${msg('Komt u')}</dt><dd>${komt === undefined ? msg('Dat hebt u nog niet gezegd.') : komt ? msg('Ja') : msg('Nee')}</dd></div>
    </dl>
    ${citaat(inhoud?.tekst)}
    ${inzien(dossier, inzageVanaf, dag)}
    ${kan(blik, 'deelname-gemeld') ? html`<p>${doeKnop(blik, {doen: 'deelname', bij: nummer}, komt === undefined ? msg('Zeg of u komt') : msg('Verander uw antwoord'))}</p>` : nothing}`;
}

/** The file lies open (Awb 7:4), and papers can still be sent: how long that is. */
function inzien({vandaag, termijnen: {stukken}}: Dossier, vanaf: string, dag: string) {
  const last = stukken?.kind === 'termijn' ? stukken.safe.burger : undefined;
  return html`<ul>
    <li>${vandaag < vanaf
      ? msg(str`Vanaf ${langeDatum(vanaf)} kunt u alle stukken bekijken. Dat is over ${daysBetween(vandaag, vanaf)} dagen.`)
      : msg(str`U kunt alle stukken bekijken, tot de hoorzitting. U hebt nog ${Math.max(0, daysBetween(vandaag, dag))} dagen. Ze staan bij ‘Stukken’.`)}</li>
    ${last === undefined ? nothing : html`<li>${vandaag <= last
      ? msg(str`Nieuwe stukken sturen kan tot en met ${langeDatum(last)}. U hebt nog ${daysBetween(vandaag, last)} dagen.`)
      : msg(str`De laatste dag om stukken te sturen was ${langeDatum(last)}. Hebt u nog iets belangrijks? Stuur het toch, of neem het mee.`)}</li>`}
  </ul>`;
}

function wijzeTekst(wijze: 'gemeentehuis' | 'videobellen' | 'telefoon') {
  switch (wijze) {
    case 'gemeentehuis': return msg('Bij de gemeente');
    case 'videobellen': return msg('Videobellen');
    case 'telefoon': return msg('Via de telefoon');
  }
}

function afgezienZin(grond: 'a' | 'b' | 'c' | 'd' | 'e') {
  switch (grond) {
    case 'a': return msg('Er komt geen hoorzitting. De gemeente vindt het duidelijk dat zij uw bezwaar niet inhoudelijk mag bekijken.');
    case 'b': return msg('Er komt geen hoorzitting. De gemeente vindt het duidelijk dat uw bezwaar niet slaagt. Bent u het daar niet mee eens? Zeg dat dan.');
    case 'c': return msg('Er komt geen hoorzitting, omdat u liet weten dat het niet hoeft. Wilt u het toch? Bel dan.');
    case 'd': return msg('Er komt geen hoorzitting, omdat u niet op tijd liet weten dat u wilde komen. Wilt u het toch? Bel dan.');
    case 'e': return msg('Er komt geen hoorzitting, omdat u krijgt wat u vroeg.');
  }
}
