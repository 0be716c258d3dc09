import {brieven, type Brief} from '../../test/support/situaties/brieven.js';

/** The example letters for people in this municipality as HTML: a list of links, then each letter on a sheet of paper. */
export function voorbeeldbrieven(gemeente: string): string {
  const own = brieven.filter((brief) => brief.gemeente === gemeente);
  return `<nav aria-label="Voorbeeldbrieven"><ol class="brievenlijst">
${own.map(({id, naam}) => `<li><a href="#${id}">${veilig(naam)}</a></li>`).join('\n')}
</ol></nav>
${own.map((brief) => vel(brief)).join('\n')}`;
}

function vel(brief: Brief): string {
  const {id, naam, gemeente, vandaag} = brief;
  return `<section class="brief-blok" id="${id}" aria-labelledby="${id}-naam">
<h2 id="${id}-naam">${veilig(naam)}</h2>
${papier(brief)}
<p class="brief-proef"><a class="knop" href="/${gemeente}/niet-eens?vandaag=${vandaag}">Zoek uit wat u met deze brief kunt doen</a>
<span>De site doet dan alsof het ${dag(vandaag)} is.</span></p>
</section>`;
}

function papier({afzender, aan, gegevens, onderwerp, aanhef, delen, ondertekening}: Brief): string {
  const [wie = '', ...waar] = afzender;
  return `<div class="brief" role="group" aria-label="Brief van ${veilig(wie)}">
<p class="brief-afzender"><b>${veilig(wie)}</b>${waar.map((regel) => `<br>${veilig(regel)}`).join('')}</p>
<p class="brief-aan">${regels(aan)}</p>
<dl>${gegevens.map(([label, waarde]) => `<div><dt>${veilig(label)}</dt><dd>${veilig(waarde)}</dd></div>`).join('')}<div><dt>Onderwerp</dt><dd>${veilig(onderwerp)}</dd></div></dl>
<p>${veilig(aanhef)}</p>
${delen.map(({kop, tekst}) => `${kop ? `<h3>${veilig(kop)}</h3>` : ''}${tekst.map((alinea) => `<p>${veilig(alinea)}</p>`).join('')}`).join('\n')}
<p class="brief-slot">${regels(ondertekening)}</p>
<p class="brief-nep">Verzonnen voorbeeld. Aan deze brief kunt u geen rechten ontlenen.</p>
</div>`;
}

const dag = (day: string) => new Date(`${day}T00:00Z`).toLocaleDateString('nl-NL', {dateStyle: 'long', timeZone: 'UTC'});
const regels = (all: readonly string[]) => all.map(veilig).join('<br>');
const veilig = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
