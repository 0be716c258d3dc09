import type {Staat} from './staat.js';

/** When people are asked how it went: after a conversation of which both sides know what was said, and at the end. */
export type Enquetemoment = 'gesprek' | 'einde';

/** Which road the case took until now. */
export type Enqueteweg = 'informeel' | 'formeel' | 'ingetrokken';

/** The moments about which something can be said now. */
export function enquetemomenten({verloop: {einde, verslagen}}: Pick<Staat, 'verloop'>): readonly Enquetemoment[] {
  const isTalked = verslagen.some(({stand}) => stand === 'akkoord' || stand === 'weersproken');
  return [...(einde ? ['einde' as const] : []), ...(isTalked ? ['gesprek' as const] : [])];
}

/** The one moment about which somebody is asked: once it ended only about the end, and never twice. */
export function openEnquete(staat: Pick<Staat, 'verloop'>, gedaan: readonly Enquetemoment[]): Enquetemoment | undefined {
  const [moment] = enquetemomenten(staat);
  return moment !== undefined && !gedaan.includes(moment) ? moment : undefined;
}

/** The road, for the figures: a hearing, an advice or a decision is the formal one. */
export function enqueteweg({verloop: {einde, hoorzitting, advies}}: Pick<Staat, 'verloop'>): Enqueteweg {
  if (einde?.hoe === 'ingetrokken') return 'ingetrokken';
  return einde?.hoe === 'besloten' || advies || (hoorzitting && hoorzitting.stand !== 'afgelast') ? 'formeel' : 'informeel';
}
