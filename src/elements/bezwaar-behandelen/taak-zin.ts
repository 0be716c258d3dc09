import {msg, str} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur} from '../../i18n/datum.js';
import type {Behandelsoort} from './handelingen/beschrijving.js';

type Taak = Dossier['nu'];

/** Whose turn it is, for who handles the case. */
export function aanZet({beurt}: Taak) {
  switch (beurt) {
    case 'gemeente': return msg('U bent aan de beurt');
    case 'indiener': return msg('De indiener is aan de beurt');
    case 'samen': return msg('U en de indiener samen');
    case 'niemand': return msg('Deze zaak is klaar');
  }
}

/** What is to happen, in one sentence; the day stands beside it. */
export function taakZin({beurt, wat, tijdstip}: Taak): string {
  const uur = tijdstip ? dagEnUur(tijdstip) : '';
  switch (wat) {
    case 'bellen': return msg('Bel de indiener en luister wat er speelt.');
    case 'terugbellen': return msg('De indiener vroeg om gebeld te worden. Bel terug.');
    case 'antwoorden': return msg('De indiener wacht op antwoord op een bericht.');
    case 'gesprek-bevestigen': return msg(str`De indiener wil u spreken op ${uur}. Zeg of dat kan.`);
    case 'verslag-maken': return msg(str`Schrijf op wat er op ${uur} is gezegd.`);
    case 'verslag-herzien': return msg('De indiener zegt dat uw verslag niet klopt. Bel, en maak een nieuw verslag.');
    case 'beslissen': return msg('Beslis op het bezwaar.');
    case 'toezegging': return beurt === 'gemeente' ? msg('Doe wat de gemeente heeft beloofd.') : msg('De indiener doet wat is afgesproken.');
    case 'aanvullen': return msg('De indiener stuurt wat het bezwaar nog mist.');
    case 'stukken-sturen': return msg('De indiener stuurt waar u om vroeg.');
    case 'uitstel-antwoorden': return msg('De indiener zegt of wachten goed is. Nee mag.');
    case 'voorstel-antwoorden': return msg('De indiener antwoordt op uw voorstel.');
    case 'verslag-lezen': return msg('De indiener leest uw verslag en zegt of het klopt.');
    case 'gesprek-antwoorden': return msg(str`De indiener zegt of het gesprek op ${uur} kan.`);
    case 'mediation-antwoorden': return msg('De indiener zegt ja of nee op mediation.');
    case 'deelname-melden': return msg(str`De indiener zegt of die komt naar de hoorzitting op ${uur}.`);
    case 'gesprek': return msg(str`Gesprek op ${uur}.`);
    case 'hoorzitting': return msg(str`Hoorzitting op ${uur}.`);
    case 'mediation': return msg('De mediation loopt.');
    case 'beroep': return msg('De indiener kan nog naar de rechter.');
    case 'afgerond': return msg('Er hoeft niets meer te gebeuren.');
  }
}

/** The acts with which a handler does this; the first one is the most likely. */
export function volgende({wat, beurt}: Taak): readonly Behandelsoort[] {
  switch (wat) {
    case 'bellen':
    case 'terugbellen': return ['verslag-gemaakt', 'belpoging'];
    case 'verslag-herzien': return ['verslag-gemaakt', 'gesprek-voorgesteld'];
    case 'antwoorden': return ['bericht', 'verslag-gemaakt'];
    case 'gesprek-bevestigen': return ['gesprek-aanvaard', 'gesprek-voorgesteld'];
    case 'verslag-maken': return ['hoorzitting-gehouden', 'verslag-gemaakt'];
    case 'toezegging': return beurt === 'gemeente' ? ['toezegging-nagekomen'] : [];
    case 'mediation': return ['mediation-beeindigd'];
    case 'beslissen': return ['voorstel-gedaan', 'besluit-genomen'];
    default: return [];
  }
}

/** What fits after the last talk, by where it led: the sentence and the act. */
export interface Vervolg {
  readonly zin: string;
  readonly soort: Behandelsoort;
}

/** The act to which the last talk led, while it was not done since and can be done now. */
export function vervolg({verloop, tijdlijn, acties}: Dossier): Vervolg | undefined {
  const last = verloop.verslagen.at(-1);
  const found = last?.uitkomst && naGesprek(last.uitkomst);
  const isGedaan = tijdlijn.some(({soort, volgnummer}) => soort === found?.soort && volgnummer > (last?.nummer ?? 0));
  return found && !isGedaan && (acties as readonly string[]).includes(found.soort) ? found : undefined;
}

function naGesprek(uitkomst: NonNullable<Dossier['verloop']['verslagen'][number]['uitkomst']>): Vervolg {
  switch (uitkomst) {
    case 'uitgelegd': return {soort: 'voorstel-gedaan', zin: msg('U hebt het besluit uitgelegd. Zet dat in een voorstel. De indiener kan daarna zelf schriftelijk intrekken. Wat aan de telefoon is gezegd, is geen intrekking.')};
    case 'hersteld': return {soort: 'voorstel-gedaan', zin: msg('De gemeente herstelt iets. Zet in een voorstel wat u doet en wanneer het klaar is.')};
    case 'nieuw-besluit': return {soort: 'nieuw-besluit-genomen', zin: msg('Er komt een nieuw besluit. Leg het hier vast als het is verstuurd. Tot dan blijft het bezwaar lopen.')};
    case 'gesprek': return {soort: 'gesprek-voorgesteld', zin: msg('Er komt een gesprek. Stel een dag en een uur voor.')};
    case 'mediation': return {soort: 'mediation-aangeboden', zin: msg('Een mediator kan helpen. Bied mediation aan. De indiener mag nee zeggen.')};
    case 'formeel': return {soort: 'hoorzitting-gepland', zin: msg('De procedure gaat door. Plan de hoorzitting, of leg vast waarom die er niet komt.')};
  }
}
