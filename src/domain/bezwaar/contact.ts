/** When a person likes to be phoned. */
export const beltijden = ['ochtend', 'middag', 'avond'] as const;
export type Beltijd = (typeof beltijden)[number];

/** Whether a person wants to tell their objection before the decision (Awb 7:2), and how. `nee` is giving up that right (7:3 onder c). */
export const hoorwensen = ['gesprek', 'telefoon', 'nee'] as const;
export type Hoorwens = (typeof hoorwensen)[number];

/** How the municipality reaches someone. All of it is a wish and none of it is needed. */
export interface Contact {
  readonly beltijd?: Beltijd;
  /** The language, or sign language. */
  readonly tolk?: string;
  /** What to keep in mind: a hearing loop, somebody who comes along, an address that must stay secret. */
  readonly wensen?: string;
  /** Post through the internet instead of on paper: only when someone says so expressly (Awb 2:8). */
  readonly digitalePost?: boolean;
}
