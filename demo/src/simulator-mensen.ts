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

/** Someone who logs in for a company with the simulated eHerkenning. */
export interface Bedrijf {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  /** Eight digits; these begin with 9000, where the register has none. */
  readonly kvk: string;
  /** Only for this branch, when there is one. */
  readonly vestiging?: string;
  readonly over: string;
}

/** Someone with the login of another European country. */
export interface Europeaan {
  readonly id: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly nummer: string;
  /** Only who is registered in the Netherlands too. */
  readonly bsn?: string;
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

/** The companies to choose from: two people of one bakery, one who acts for a branch of it only, and a shop. */
export const bedrijven: readonly Bedrijf[] = [
  {id: 'bakker-ank', naam: 'Ank de Linde', organisatie: 'Bakkerij De Linde', kvk: '90000011', over: 'Kreeg geen vergunning voor een terras'},
  {id: 'bakker-piet', naam: 'Piet de Linde', organisatie: 'Bakkerij De Linde', kvk: '90000011', over: 'Werkt ook bij de bakkerij'},
  {id: 'bakker-kees', naam: 'Kees Smit', organisatie: 'Bakkerij De Linde', kvk: '90000011', vestiging: '000090000012', over: 'Mag alleen voor de winkel aan de Kade'},
  {id: 'fiets-yara', naam: 'Yara Haddad', organisatie: 'Fietsenmaker Haddad', kvk: '90000024', over: 'Kreeg een aanslag precariobelasting'},
];

/** People from elsewhere to choose from; Ewa is registered in the Netherlands too. */
export const europeanen: readonly Europeaan[] = [
  {id: 'marie', voornaam: 'Marie', achternaam: 'Peeters', geboortedatum: '1961-04-12', nummer: 'BE/NL/verzonnen-1961-peeters', over: 'Woont in België, heeft een huisje in de gemeente'},
  {id: 'ewa', voornaam: 'Ewa', achternaam: 'Kowalska', geboortedatum: '1988-11-03', nummer: 'PL/NL/verzonnen-1988-kowalska', bsn: '999990056', over: 'Werkt hier en heeft een burgerservicenummer'},
];

/** The employees to choose from. */
export const medewerkers: readonly Medewerker[] = [
  {id: 'lin-noor', naam: 'Noor Bakker', gemeente: 'lindeveld', rol: ['behandelaar'], over: 'Behandelt bezwaren in Lindeveld'},
  {id: 'lin-sanne', naam: 'Sanne Kuiper', gemeente: 'lindeveld', rol: ['behandelaar', 'coordinator'], over: 'Verdeelt het werk in Lindeveld'},
  {id: 'lin-omar', naam: 'Omar Aydin', gemeente: 'lindeveld', rol: ['behandelaar'], over: 'Behandelt ook bezwaren in Lindeveld'},
  {id: 'lin-ria', naam: 'Ria Hoekstra', gemeente: 'lindeveld', rol: ['leiding'], over: 'Ziet in Lindeveld alleen de cijfers'},
  {id: 'lin-tom', naam: 'Tom Visser', gemeente: 'lindeveld', rol: ['publiekszaken'], over: 'Werkt in Lindeveld, behandelt geen bezwaren'},
  {id: 'dui-fleur', naam: 'Fleur Mulder', gemeente: 'duinmeer', rol: ['behandelaar', 'coordinator'], over: 'Behandelt bezwaren in Duinmeer'},
  {id: 'dui-joris', naam: 'Joris Vink', gemeente: 'duinmeer', rol: ['behandelaar'], over: 'Behandelt ook bezwaren in Duinmeer'},
  {id: 'dui-karel', naam: 'Karel Postma', gemeente: 'duinmeer', rol: ['leiding'], over: 'Ziet in Duinmeer alleen de cijfers'},
];
