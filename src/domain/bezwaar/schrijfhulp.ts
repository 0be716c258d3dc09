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
  /** Kinds of decisions by the content; a name also stands for what begins with it and a hyphen: `bijstand` for `bijstand-afwijzing`. */
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

/** The help for one kind of decision: what is about that kind first, then what is about every decision. */
export function hulpBij({delen}: Schrijfhulp, soort: string | undefined): Required<Omit<Hulpdeel, 'soorten' | 'voorbeeld'>> & {readonly voorbeelden: readonly string[]} {
  const eigen = delen.filter(({soorten}) => soorten?.some((naam) => soort === naam || soort?.startsWith(`${naam}-`)));
  const alle = [...eigen, ...delen.filter(({soorten}) => !soorten)];
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

/** The text without that sentence; a sentence that the person changed is theirs and stays. */
export const zonderZin = (text: string, zin: string) =>
  (text.includes(zin) ? text.split(zin).map((deel) => deel.trim()).filter(Boolean).join('\n\n') : text);

/** Whether there is still a place for the person to fill in. */
export const heeftPuntjes = (text: string) => text.includes('…');
