import {msg, str} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur, langeDatum} from '../../i18n/datum.js';

type Nu = Dossier['nu'];

/** Whose turn it is, in two or three words. */
export function aanZet({beurt, wat}: Nu) {
  switch (beurt) {
    case 'gemeente': return msg('De gemeente is aan de beurt');
    case 'indiener': return wat === 'beroep' ? msg('De gemeente heeft beslist') : msg('U bent aan de beurt');
    case 'samen': return msg('U en de gemeente samen');
    case 'niemand': return msg('Uw zaak is klaar');
  }
}

/** What is expected and before when, in one sentence; after that day what should have happened. */
export function nuZin({beurt, wat, voor, verstreken, tijdstip}: Nu): string {
  const dag = voor ? langeDatum(voor) : undefined;
  const uur = tijdstip ? dagEnUur(tijdstip) : '';
  switch (wat) {
    case 'bellen':
      if (!dag) return msg('De gemeente belt u om te horen wat er speelt.');
      return verstreken
        ? msg(str`De gemeente had u moeten bellen, uiterlijk op ${dag}. Bel gerust zelf.`)
        : msg(str`De gemeente belt u, uiterlijk op ${dag}.`);
    case 'terugbellen': return msg('De gemeente belt u terug.');
    case 'antwoorden': return msg('De gemeente antwoordt op uw bericht.');
    case 'gesprek-bevestigen': return msg(str`De gemeente laat weten of het gesprek op ${uur} kan.`);
    case 'verslag-maken': return msg(str`De gemeente schrijft op wat er op ${uur} is gezegd.`);
    case 'verslag-herzien': return msg('De gemeente kijkt opnieuw naar het verslag dat volgens u niet klopt.');
    case 'beslissen':
      if (!dag) return msg('De gemeente neemt een beslissing.');
      return verstreken
        ? msg(str`De gemeente had moeten beslissen, uiterlijk op ${dag}. U kunt de gemeente schrijven dat zij te laat is.`)
        : msg(str`De gemeente beslist, uiterlijk op ${dag}.`);
    case 'aanvullen':
      if (!dag) return msg('Stuur wat er nog ontbreekt.');
      return verstreken
        ? msg(str`De gemeente vroeg om wat nog ontbreekt, uiterlijk op ${dag}. Stuur het alsnog, of bel.`)
        : msg(str`Stuur wat er nog ontbreekt, uiterlijk op ${dag}.`);
    case 'stukken-sturen':
      if (!dag) return msg('Stuur waar de gemeente om vroeg.');
      return verstreken
        ? msg(str`De gemeente vroeg om stukken, uiterlijk op ${dag}. Stuur ze alsnog, of bel.`)
        : msg(str`Stuur waar de gemeente om vroeg, uiterlijk op ${dag}.`);
    case 'uitstel-antwoorden': return msg('De gemeente vraagt of u wilt wachten. U mag nee zeggen.');
    case 'voorstel-antwoorden': return msg('De gemeente doet u een voorstel. Zeg wat u ervan vindt.');
    case 'verslag-lezen': return msg('Lees wat de gemeente over het gesprek schreef. Klopt het?');
    case 'gesprek-antwoorden': return msg(str`De gemeente wil met u praten op ${uur}. Zeg of dat kan.`);
    case 'mediation-antwoorden': return msg('De gemeente biedt mediation aan. U mag nee zeggen.');
    case 'deelname-melden': return msg(str`U kunt uw verhaal vertellen op ${uur}. Zeg of u komt.`);
    case 'toezegging': return toezegging(beurt, dag, verstreken);
    case 'gesprek': return msg(str`U en de gemeente spreken elkaar op ${uur}.`);
    case 'hoorzitting': return msg(str`De hoorzitting is op ${uur}.`);
    case 'mediation': return msg('U en de gemeente praten met een mediator.');
    case 'beroep': return msg(str`Bent u het niet eens met de beslissing? Dan kunt u tot en met ${dag ?? ''} naar de rechter.`);
    case 'afgerond': return msg('Er hoeft niets meer te gebeuren.');
  }
}

function toezegging(beurt: Nu['beurt'], dag: string | undefined, isLaat = false) {
  if (beurt === 'indiener') {
    if (!dag) return msg('U doet wat u hebt afgesproken.');
    return isLaat ? msg(str`U zou doen wat is afgesproken, uiterlijk op ${dag}. Lukt het niet? Bel de gemeente.`) : msg(str`U doet wat u hebt afgesproken, uiterlijk op ${dag}.`);
  }
  if (!dag) return msg('De gemeente doet wat is afgesproken.');
  return isLaat ? msg(str`De gemeente had moeten doen wat is afgesproken, uiterlijk op ${dag}. Bel gerust om te vragen hoe het staat.`) : msg(str`De gemeente doet wat is afgesproken, uiterlijk op ${dag}.`);
}
