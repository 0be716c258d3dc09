import type {Handeling, Soort} from '../dossier/index.js';

/** Every letter that a municipality sends in a dossier, in the order of a procedure. */
export const briefnamen = [
  'ontvangst', 'contactpersoon', 'bericht', 'herstel', 'stukken', 'gesprek', 'verslag', 'voorstel', 'mediation', 'wachten', 'wachten-bevestigd', 'verdaging', 'opschorting',
  'opschorting-beeindigd', 'commissie', 'uitnodiging', 'hoorzitting-afgelast', 'geen-hoorzitting', 'hoorzitting-verslag', 'advies', 'ingebrekestelling', 'dwangsom',
  'nieuw-besluit', 'besluit', 'doorgestuurd', 'ingetrokken', 'mededeling',
] as const;
export type Briefnaam = (typeof briefnamen)[number];

const BIJ: Partial<Readonly<Record<Soort, Briefnaam>>> = {
  'ontvangst-bevestigd': 'ontvangst', 'contactpersoon-gemeld': 'contactpersoon', bericht: 'bericht', 'gesprek-voorgesteld': 'gesprek', 'verslag-gemaakt': 'verslag',
  'voorstel-gedaan': 'voorstel', 'mediation-aangeboden': 'mediation', 'uitstel-voorgesteld': 'wachten', 'uitstel-aanvaard': 'wachten-bevestigd', verdaagd: 'verdaging',
  opgeschort: 'opschorting', 'opschorting-beeindigd': 'opschorting-beeindigd', 'commissie-gemeld': 'commissie', 'hoorzitting-gepland': 'uitnodiging',
  'hoorzitting-afgelast': 'hoorzitting-afgelast', 'van-horen-afgezien': 'geen-hoorzitting', 'hoorzitting-gehouden': 'hoorzitting-verslag', 'advies-uitgebracht': 'advies',
  ingebrekestelling: 'ingebrekestelling', 'dwangsom-vastgesteld': 'dwangsom', 'nieuw-besluit-genomen': 'nieuw-besluit', 'besluit-genomen': 'besluit',
  doorgestuurd: 'doorgestuurd', ingetrokken: 'ingetrokken', 'stukken-gestuurd': 'mededeling', 'gesprek-afgezegd': 'mededeling', 'voorstel-ingetrokken': 'mededeling',
  'mediation-beeindigd': 'mededeling',
};

/** What of an event or act decides which letter it is. */
export interface Briefgrond {
  readonly soort: string;
  readonly herstel?: boolean;
}

/** The letter that belongs to an event or an act; undefined when none does. Of what either side can do, the municipality's own. */
export function briefVan({soort, herstel}: Briefgrond): Briefnaam | undefined {
  if (soort === 'stukken-gevraagd') return herstel ? 'herstel' : 'stukken';
  return (BIJ as Readonly<Record<string, Briefnaam | undefined>>)[soort];
}

/** The same of an act as it is sent. */
export const briefBij = (handeling: Handeling): Briefnaam | undefined =>
  briefVan({soort: handeling.soort, ...(handeling.soort === 'stukken-gevraagd' && {herstel: handeling.herstel})});

/**
 * Letters that others with an interest get too: about the hearing, the terms and the decisions (Awb 7:2, 7:10 lid 5, 7:12 lid 2). What is said or
 * agreed with the objector is between those two.
 */
const AAN_ANDEREN: readonly Briefnaam[] = [
  'wachten', 'wachten-bevestigd', 'verdaging', 'opschorting', 'opschorting-beeindigd', 'commissie', 'uitnodiging', 'hoorzitting-afgelast', 'geen-hoorzitting',
  'hoorzitting-verslag', 'nieuw-besluit', 'besluit', 'doorgestuurd', 'ingetrokken',
];

/** Whether this letter may go to somebody else than who objects. */
export const isAanAnderen = (naam: Briefnaam): boolean => AAN_ANDEREN.includes(naam);
