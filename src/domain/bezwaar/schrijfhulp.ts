/** Something that can be wrong with a decision, or that a person can want instead. */
export interface Zin {
  /** Name, such as `feiten`; goes along with the objection, so that a municipality can count what goes wrong. */
  readonly id: string;
  /** What a person ticks. */
  readonly label: string;
  /** What then stands in their own text, to be changed. `…` is for them to fill in. */
  readonly zin: string;
}

/** A thing to know or to send along, when writing about this kind of decision. */
export interface Tip {
  readonly text: string;
}

/** Help with writing about the kinds of decisions in `soorten`; without it, about every decision. */
export interface Hulpdeel {
  /** Kinds of decisions by the content, each by its whole name: `woo-derde` has the opposite interest of `woo`. */
  readonly soorten?: readonly string[];
  readonly gebreken?: readonly Zin[];
  readonly wensen?: readonly Zin[];
  readonly tips?: readonly Tip[];
  /** What may be quicker or better than objecting, as long as it is still possible. */
  readonly anders?: readonly Tip[];
  /** How somebody else wrote it, invented. */
  readonly voorbeeld?: string;
}

/** All help with writing, in one language. */
export interface Schrijfhulp {
  readonly delen: readonly Hulpdeel[];
}

/** Where the content puts every decision that it does not know by name. */
const OVERIG = 'overig';

/** The help for one kind of decision: what is about that kind first, then what is about every decision. A kind that is not known, or not in the content, gets that of `overig`. */
export function hulpBij({delen}: Schrijfhulp, soort: string | undefined): Required<Omit<Hulpdeel, 'soorten' | 'voorbeeld'>> & {readonly voorbeelden: readonly string[]} {
  const over = (naam: string) => delen.filter(({soorten}) => soorten?.includes(naam));
  const eigen = soort === undefined ? [] : over(soort);
  const alle = [...(eigen.length ? eigen : over(OVERIG)), ...delen.filter(({soorten}) => !soorten)];
  return {
    gebreken: alle.flatMap(({gebreken = []}) => gebreken),
    wensen: alle.flatMap(({wensen = []}) => wensen),
    tips: alle.flatMap(({tips = []}) => tips),
    anders: alle.flatMap(({anders = []}) => anders),
    voorbeelden: alle.flatMap(({voorbeeld}) => voorbeeld ?? []),
  };
}

/** The text with a sentence behind it, in a paragraph of its own. */
export const metZin = (text: string, zin: string) => (text.trim() ? `${text.trimEnd()}\n\n${zin}` : zin);

/** The text without that sentence, where it stands on a line of its own. A sentence that the person changed or wrote on in is theirs and stays; so does every other line, as it was. */
export function zonderZin(text: string, zin: string) {
  const regels = text.split('\n');
  const plek = regels.findLastIndex((regel) => regel.trim() === zin.trim());
  if (plek < 0) return text;
  const voor = regels.slice(0, plek).join('\n').trimEnd();
  const na = regels.slice(plek + 1).join('\n').replace(/^(?:[^\S\n]*\n)+/, '');
  return [voor, na].filter((deel) => deel.trim()).join('\n\n');
}

/** Whether there is still a place for the person to fill in. */
export const heeftPuntjes = (text: string) => text.includes('…');
