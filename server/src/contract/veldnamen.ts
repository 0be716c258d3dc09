/** How the form names a part of the objection, by its JSON Pointer without the numbers of a list. */
const names: Readonly<Record<string, string>> = {
  '/indiener/naam': 'Uw naam',
  '/indiener/adres': 'Uw adres',
  '/indiener/adres/straat': 'Straat',
  '/indiener/adres/huisnummer': 'Huisnummer',
  '/indiener/adres/postcode': 'Postcode',
  '/indiener/adres/plaats': 'Plaats',
  '/indiener/telefoon': 'Telefoonnummer',
  '/indiener/email': 'E-mailadres',
  '/besluit': 'Het besluit',
  '/besluit/soort': 'Soort besluit',
  '/besluit/omschrijving': 'Om welk besluit gaat het',
  '/besluit/kenmerk': 'Kenmerk',
  '/besluit/datum': 'Datum op de brief',
  '/besluit/bekendmaking': 'Dag waarop de brief is verstuurd',
  '/besluit/orgaan': 'Wie het besluit nam',
  '/andereBesluiten': 'Andere besluiten',
  '/andereBesluiten/omschrijving': 'Om welk ander besluit gaat het',
  '/andereBesluiten/kenmerk': 'Kenmerk van het andere besluit',
  '/andereBesluiten/datum': 'Datum op de andere brief',
  '/vertegenwoordiging': 'Wie het bezwaar instuurt',
  '/vertegenwoordiging/naam': 'Naam van wie het bezwaar instuurt',
  '/vertegenwoordiging/adres': 'Adres van wie het bezwaar instuurt',
  '/vertegenwoordiging/machtiging': 'Machtiging',
  '/helper/naam': 'Naam van wie u helpt',
  '/helper/telefoon': 'Telefoonnummer van wie u helpt',
  '/organisatie/naam': 'Naam van de organisatie',
  '/organisatie/kvk': 'KvK-nummer',
  '/medeIndieners': 'Anderen die ook bezwaar maken',
  '/medeIndieners/naam': 'Naam van een ander die ook bezwaar maakt',
  '/medeIndieners/adres': 'Adres van een ander die ook bezwaar maakt',
  '/gebreken': 'Wat er mis is',
  '/gronden': 'Waarom u het niet eens bent',
  '/gewenst': 'Wat u wilt',
  '/redenTeLaat': 'Waarom u later bent',
  '/spoed': 'Waarom het haast heeft',
  '/contact/wijze': 'Hoe u het liefst contact hebt',
  '/contact/beltijd': 'Wanneer wij u het beste bellen',
  '/contact/tolk': 'Tolk',
  '/contact/hulp': 'Wat een gesprek nodig heeft',
  '/contact/wensen': 'Waar wij rekening mee houden',
  '/contact/postadres': 'Waar de post naartoe moet',
  '/contact/geheimAdres': 'Geheim adres',
  '/contact/digitalePost': 'Post via internet',
  '/horen': 'Gesprek voor de beslissing',
  '/kostenvergoeding': 'Vergoeding van kosten',
  '/bestanden': 'Bestanden',
  '/code': 'Code',
  '/antwoord': 'Uw antwoord',
  '/Bestandsnaam': 'Bestandsnaam',
  '/methode': 'Manier van inloggen',
  '/terug': 'Adres om naar terug te gaan',
};

/**
 * The name of a field for a person: the form's own, of the nearest part around it that has one, else its name in the contract.
 * The second and later of a list say which: `Bestanden, nummer 3`. Empty for the whole of what was sent.
 */
export function fieldName(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const general = steps.filter((step) => !/^\d+$/.test(step));
  const known = general.map((_, index) => names[`/${general.slice(0, general.length - index).join('/')}`]).find((name) => name !== undefined);
  const number = steps.find((step) => /^\d+$/.test(step));
  const name = known ?? general.at(-1) ?? '';
  return number === undefined || name === '' ? name : `${name}, nummer ${Number(number) + 1}`;
}
