import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {langeDatum} from '../../i18n/datum.js';

type Nu = Dossier['nu'];

/** Whose turn it is, in two or three words. */
export function aanZet({beurt}: Nu) {
  switch (beurt) {
    case 'gemeente': return msg('De gemeente is aan de beurt');
    case 'indiener': return msg('U bent aan de beurt');
    case 'niemand': return msg('Uw zaak is klaar');
  }
}

/** What is expected and before when, in one sentence; after that day what should have happened. */
export function nuZin({wat, voor, verstreken}: Nu): TemplateResult {
  const dag = voor ? html`<strong>${langeDatum(voor)}</strong>` : undefined;
  switch (wat) {
    case 'bellen':
      if (!dag) return html`${msg('De gemeente belt u om te horen wat er speelt.')}`;
      return verstreken
        ? html`${msg('De gemeente had u moeten bellen, uiterlijk op')} ${dag}. ${msg('Bel gerust zelf.')}`
        : html`${msg('De gemeente belt u, uiterlijk op')} ${dag}.`;
    case 'beslissen':
      if (!dag) return html`${msg('De gemeente neemt een beslissing.')}`;
      return verstreken
        ? html`${msg('De gemeente had moeten beslissen, uiterlijk op')} ${dag}. ${msg('U kunt de gemeente schrijven dat zij te laat is.')}`
        : html`${msg('De gemeente beslist, uiterlijk op')} ${dag}.`;
    case 'aanvullen':
      return dag
        ? html`${msg('Stuur wat er nog ontbreekt, uiterlijk op')} ${dag}.`
        : html`${msg('Stuur wat er nog ontbreekt.')}`;
    case 'afgerond':
      return html`${msg('Er hoeft niets meer te gebeuren.')}`;
  }
}
