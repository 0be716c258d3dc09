/** Someone who can log in with the simulated DigiD. Everyone is invented; the numbers lie in the range for tests. */
export interface Burger {
  /** Stable name in the list; becomes part of the account id. */
  readonly id: string;
  readonly naam: string;
  /** Nine digits that pass the eleven test. */
  readonly bsn: string;
  /** Who it is, for whoever chooses. */
  readonly over: string;
}

/** Someone in the simulated employee directory. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly rol: readonly string[];
  readonly over: string;
}

/** The citizens to choose from. */
export const burgers: readonly Burger[] = [
  {id: 'samira', naam: 'Samira El Amrani', bsn: '999990019', over: 'Kreeg geen bijstand'},
  {id: 'willem', naam: 'Willem de Groot', bsn: '999990020', over: 'Krijgt minder hulp in huis'},
  {id: 'joke', naam: 'Joke Hendriks', bsn: '999990032', over: 'Kreeg een naheffing voor parkeren'},
  {id: 'duy', naam: 'Duy Nguyen', bsn: '999990044', over: 'De buren kregen een vergunning'},
];

/** The employees to choose from. */
export const medewerkers: readonly Medewerker[] = [
  {id: 'lin-noor', naam: 'Noor Bakker', gemeente: 'lindeveld', rol: ['behandelaar'], over: 'Behandelt bezwaren in Lindeveld'},
  {id: 'lin-tom', naam: 'Tom Visser', gemeente: 'lindeveld', rol: ['publiekszaken'], over: 'Werkt in Lindeveld, behandelt geen bezwaren'},
  {id: 'dui-fleur', naam: 'Fleur Mulder', gemeente: 'duinmeer', rol: ['behandelaar'], over: 'Behandelt bezwaren in Duinmeer'},
];
