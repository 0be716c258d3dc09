/**
 * Whether a decision of this kind is a municipal tax, so that other terms hold (AWR 22j, Gemeentewet 236). `soort` is the
 * name the content gives it, or a municipality its own: one of its words must be the name of a tax. When in doubt it is
 * none: that gives the earlier last day, on which the objector can rely. So `ontheffing` and `handhaving` are no levy.
 */
export function isBelasting(soort: string | undefined): boolean {
  return soort?.split('-').some((word) => BELASTINGEN.has(word)) ?? false;
}

// Gemeentewet 220 to 229, Wet milieubeheer 15.33, Wet WOZ 30, Wet op de bedrijveninvesteringszones 1.
const BELASTINGEN: ReadonlySet<string> = new Set([
  'belasting', 'belastingen', 'aanslag', 'naheffing', 'navordering', 'woz', 'ozb', 'onroerendezaakbelasting', 'onroerendezaakbelastingen',
  'parkeerbelasting', 'afvalstoffenheffing', 'reinigingsheffing', 'rioolheffing', 'hondenbelasting', 'toeristenbelasting', 'forensenbelasting',
  'precariobelasting', 'reclamebelasting', 'baatbelasting', 'roerenderuimtebelasting', 'leges', 'marktgeld', 'havengeld', 'lijkbezorgingsrechten', 'bizbijdrage',
]);
