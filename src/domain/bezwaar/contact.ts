/** When a person likes to be phoned. */
export const beltijden = ['ochtend', 'middag', 'avond'] as const;
export type Beltijd = (typeof beltijden)[number];

/** Whether a person wants to tell their objection before the decision (Awb 7:2), and how. `nee` is giving up that right (7:3 onder c). */
export const hoorwensen = ['gesprek', 'telefoon', 'nee'] as const;
export type Hoorwens = (typeof hoorwensen)[number];

/** How a person likes to have contact. Phoning is always possible; the others only where the municipality offers them. */
export const contactwijzen = ['telefoon', 'whatsapp', 'videobellen', 'bezoek'] as const;
export type Contactwijze = (typeof contactwijzen)[number];

/** What a conversation needs. */
export const hulpmiddelen = ['gebarentolk', 'schrijftolk', 'ringleiding', 'rolstoel', 'iemand-mee'] as const;
export type Hulpmiddel = (typeof hulpmiddelen)[number];

/** How the municipality reaches someone. All of it is a wish and none of it is needed. */
export interface Contact {
  readonly wijze?: Contactwijze;
  readonly beltijd?: Beltijd;
  /** The language of the interpreter. */
  readonly tolk?: string;
  readonly hulp?: readonly Hulpmiddel[];
  /** What else to keep in mind. */
  readonly wensen?: string;
  /** The address may be in nothing that somebody else sees. */
  readonly geheimAdres?: boolean;
  /** Another, safe address for post, as typed. */
  readonly postadres?: string;
  /** Post through the internet instead of on paper: only when someone says so expressly (Awb 2:8). */
  readonly digitalePost?: boolean;
}
