/** A claim by its name, or the steps to one that stands inside another. */
export type Claimpad = string | readonly string[];

/** What a login service can tell about who logged in. */
export type Claimdelen = keyof typeof claimnamen;

/**
 * The names under which brokers give each part, the first that holds a text counts. The URNs are those of the scheme for eHerkenning
 * and eIDAS (Afsprakenstelsel eToegang), as Open Forms and the brokers of municipalities pass them on.
 */
export const claimnamen = {
  bsn: ['bsn', 'urn:etoegang:1.12:EntityConcernedID:BSN'],
  naam: ['name'],
  voornaam: ['urn:etoegang:1.9:attribute:FirstName', 'given_name'],
  achternaam: ['urn:etoegang:1.9:attribute:FamilyName', 'family_name'],
  geboortedatum: ['urn:etoegang:1.9:attribute:DateOfBirth', 'birthdate'],
  kvk: ['kvk', 'urn:etoegang:1.9:EntityConcernedID:KvKnr', 'urn:etoegang:core:LegalSubjectID'],
  vestiging: ['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'],
  organisatie: ['urn:etoegang:1.11:attribute-represented:CompanyName'],
  handelend: ['urn:etoegang:core:ActingSubjectID'],
  buitenlands: ['urn:etoegang:1.12:EntityConcernedID:PseudoID'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One part of what the service told, as a text; undefined when it is not there. The service's own name goes before the usual ones. */
export function claim(claims: Readonly<Record<string, unknown>>, part: Claimdelen, own: Partial<Readonly<Record<Claimdelen, Claimpad>>> = {}): string | undefined {
  const paths: readonly Claimpad[] = own[part] === undefined ? claimnamen[part] : [own[part]];
  return paths.map((path) => textAt(claims, [path].flat())).find((text) => text !== undefined);
}

function textAt(claims: unknown, [step, ...rest]: readonly string[]): string | undefined {
  if (step === undefined) return typeof claims === 'string' && claims.trim() !== '' ? claims.trim() : undefined;
  return typeof claims === 'object' && claims !== null && Object.hasOwn(claims, step) ? textAt((claims as Record<string, unknown>)[step], rest) : undefined;
}
