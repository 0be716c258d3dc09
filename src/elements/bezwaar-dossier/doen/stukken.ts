import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {langeDatum} from '../../../i18n/datum.js';
import {bestandenkiezer} from '../../shared/bestanden-kiezen.js';
import {bestandenlijst} from '../../shared/bestanden.js';
import {citaat, inhoudVan, type Blik} from '../blik.js';
import {Bijlagen} from './bijlagen.js';
import {gevuld, metTekst, tekstveld} from './velden.js';
import {fout, type Gemaakt, type Vorm} from './vorm.js';

/** Sends papers, asked for or not. A request may be answered in words alone. */
export function stukken(blik: Blik): Vorm {
  const {werk, dossier, gemeente} = blik;
  const verzoek = dossier.verloop.verzoeken.find(({nummer}) => nummer === werk.open?.bij);
  const bijlagen = bijlagenVan(blik);
  return {
    titel: verzoek ? msg('Stuur waar de gemeente om vroeg') : msg('Stuur stukken'),
    uitleg: html`${verzoek ? html`<p>${msg(str`De gemeente vroeg dit, uiterlijk op ${langeDatum(verzoek.voor)}:`)}</p>${citaat(inhoudVan(dossier, verzoek.nummer)?.tekst)}` : nothing}
      ${laatsteDag(blik)}`,
    velden: html`
      ${bestandenkiezer(gemeente?.bestanden, bijlagen.kies)}
      ${werk.fouten.filter(({name}) => name === 'bestanden').map(({message}) => html`<p class="fout">${message}</p>`)}
      ${bestandenlijst(bijlagen.lines, bijlagen)}
      ${tekstveld(blik, 'tekst', verzoek ? msg('Uw antwoord in woorden') : msg('Wat stuurt u?'), {rows: verzoek ? 6 : 3, hint: verzoek ? msg('Hebt u geen bestand? Dan is uw antwoord hier genoeg.') : msg('Dit hoeft niet.')})}`,
    knop: msg('Verstuur'),
    maak: () => maak(blik, bijlagen, verzoek?.nummer),
  };
}

async function maak(blik: Blik, bijlagen: Bijlagen, bij: number | undefined): Promise<Gemaakt> {
  const tekst = gevuld(blik, 'tekst');
  const isAntwoord = bij !== undefined && tekst !== undefined;
  if (!isAntwoord && bijlagen.lines.every(({staat}) => staat === 'geweigerd')) return fout('bestanden', bij === undefined ? msg('Kies eerst een bestand.') : msg('Kies een bestand, of schrijf uw antwoord.'));
  await bijlagen.retryAll();
  const onderweg = bijlagen.lines.filter(({staat}) => staat !== 'ontvangen' && staat !== 'geweigerd');
  if (onderweg.length) return fout('bestanden', msg('Nog niet alles is bij de gemeente. Kijk hieronder wat er met elk bestand is.'));
  const bestanden = bijlagen.lines.filter(({staat}) => staat === 'ontvangen').map(({id}) => id);
  return {
    handeling: {soort: 'stukken-gestuurd', bestanden, ...(bij === undefined ? {} : {bij}), ...metTekst(blik, 'tekst')},
    gedaan: msg('Uw stukken zijn bij de gemeente.'),
  };
}

/** The same list, whichever request it answers, until it was sent. */
function bijlagenVan(blik: Blik) {
  const {werk, gemeente} = blik;
  return (werk.bijlagen ??= new Bijlagen(werk.gastheer, () => werk.stukkenId, () => gemeente?.bestanden));
}

function laatsteDag({dossier: {termijnen: {stukken: term}, vandaag}}: Blik) {
  if (term?.kind !== 'termijn') return nothing;
  const dag = langeDatum(term.safe.burger);
  return html`<p>${vandaag <= term.safe.burger
    ? msg(str`Voor de hoorzitting kan dat tot en met ${dag}.`)
    : msg(str`De laatste dag voor de hoorzitting was ${dag}. U mag het toch sturen. De gemeente kan zeggen dat zij er geen tijd meer voor heeft.`)}</p>`;
}
