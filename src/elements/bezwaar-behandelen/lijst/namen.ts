import {msg, str} from '@lit/localize';
import type {Werkvraag, Werkvoorraad} from '../../../api/behandelen.js';
import type {Status} from '../../../domain/dossier/staat.js';
import type {Werklijst} from '../../../domain/dossier/werklijst.js';

/** What a list is called on its button. */
export function lijstNaam(lijst: Werklijst): string {
  switch (lijst) {
    case 'alles': return msg('Alles');
    case 'bellen': return msg('Bellen');
    case 'vandaag': return msg('Vandaag af of te laat');
    case 'gemeente': return msg('Wij zijn aan de beurt');
    case 'indiener': return msg('Wacht op de indiener');
    case 'samen': return msg('Afspraken en hoorzittingen');
    case 'meekijken': return msg('Collega vraagt mee te kijken');
    case 'onbezorgd': return msg('Bericht kwam niet aan');
    case 'gesloten': return msg('Gesloten, iemand wacht nog');
  }
}

/** Where a case can stand, in a few words, in the order in which it goes. */
export const statusNamen = (): Readonly<Record<Status, string>> => ({
  'ontvangen': msg('Ontvangen'),
  'aanvullen': msg('Wordt aangevuld'),
  'in-gesprek': msg('In gesprek'),
  'voorstel': msg('Voorstel gedaan'),
  'afgesproken': msg('Afspraken gemaakt'),
  'uitgesteld': msg('Wachten afgesproken'),
  'mediation': msg('Mediation'),
  'hoorzitting': msg('Hoorzitting gepland'),
  'gehoord': msg('Gehoord'),
  'advies': msg('Advies van de commissie'),
  'in-gebreke': msg('Ingebrekestelling'),
  'besloten': msg('Besloten'),
  'ingetrokken': msg('Ingetrokken'),
  'doorgestuurd': msg('Doorgestuurd'),
});

/** A kind of decision as a person reads it: `naheffing-parkeren` is "Naheffing parkeren". */
export const soortNaam = (soort: string) => soort.charAt(0).toUpperCase() + soort.slice(1).replaceAll('-', ' ');

/** One thing by which the list was narrowed, in words, and what takes it away. */
export interface Beperking {
  readonly naam: keyof Werkvraag;
  readonly tekst: string;
}

/** By what the list was narrowed, besides which list it is. */
export function beperkingen({zoek, behandelaar, soort, status, groep}: Werkvraag, behandelaars: Werkvoorraad['behandelaars']): readonly Beperking[] {
  return [
    ...(zoek ? [{naam: 'zoek', tekst: msg(str`zoekwoord ‘${zoek}’`)} as const] : []),
    ...(behandelaar ? [{naam: 'behandelaar', tekst: vanWie(behandelaar, behandelaars)} as const] : []),
    ...(soort ? [{naam: 'soort', tekst: soortNaam(soort)} as const] : []),
    ...(status ? [{naam: 'status', tekst: statusNamen()[status]} as const] : []),
    ...(groep ? [{naam: 'groep', tekst: msg('één groep')} as const] : []),
  ];
}

function vanWie(behandelaar: string, behandelaars: Werkvoorraad['behandelaars']) {
  if (behandelaar === 'mij') return msg('mijn werk');
  if (behandelaar === 'niemand') return msg('nog van niemand');
  return msg(str`van ${behandelaars.find(({id}) => id === behandelaar)?.naam ?? msg('een collega')}`);
}

/** What was asked, in one line, as a name for it. */
export function vraagInWoorden(vraag: Werkvraag, behandelaars: Werkvoorraad['behandelaars']): string {
  return [lijstNaam(vraag.lijst ?? 'alles'), ...beperkingen(vraag, behandelaars).map(({tekst}) => tekst)].join(', ');
}
