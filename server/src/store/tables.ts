import type {ColumnType, Generated, Kysely} from 'kysely';

/** A moment: written as a Date, read as a Date. */
type Moment = ColumnType<Date, Date, Date>;

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>;

/** The tables of `migrations/`; names are those of the database. */
export interface Tables {
  personen: {gemeente: string; persoon_id: string; subject: string; bsn_versleuteld: string | null; gemaakt_op: Moment};
  sessies: {
    token_hash: string; gemeente: string; persoon_id: string; handelend_id: string | null; rol: 'burger' | 'behandelaar' | 'leiding'; is_coordinator: Generated<boolean>;
    methode: 'digid' | 'eherkenning' | 'eidas' | 'zonder' | 'medewerker'; niveau: string;
    naam: string | null; organisatie: string | null; verloopt_op: Moment; uiterlijk_op: Moment;
  };
  inlogpogingen: {
    token_hash: string; gemeente: string; methode: string; state: string; nonce: string;
    verifier: string; terug: string; verloopt_op: Moment;
  };
  indieningen: {
    gemeente: string; sleutel: string; persoon_id: string; gemaakt_op: Moment;
    zaaknummer: string | null; ontvangst: string | null;
  };
  bestanden: {
    gemeente: string; sleutel: string; bestand_id: string; persoon_id: string; opslag_id: string;
    naam: string; soort: string; bytes: number; sha256: string; ontvangen_op: Moment;
    scan: 'geen' | 'uitgesteld' | 'schoon' | 'besmet';
  };
  uploads: {
    gemeente: string; sleutel: string; bestand_id: string; persoon_id: string;
    naam: string; ontvangen: number; delen: string; bijgewerkt_op: Moment;
  };
  concepten: {
    gemeente: string; persoon_id: string; sleutel: string; versie: string; bewaard_op: Moment;
    omschrijving: string; inhoud: string;
  };
  overdrachten: {gemeente: string; id: string; inhoud: string; gemaakt_op: Moment};
  dossiers: {
    gemeente: string; zaaknummer: string; persoon_id: string; ontvangen_op: Moment; staat: string; vouw: Generated<number>; open: Generated<boolean>;
    versie: Generated<number>; internversie: Generated<number>; intern: string | null; feit: string | null; tx: Generated<string>;
  };
  intern: {gemeente: string; zaaknummer: string; volgnummer: number; persoon_id: string; sleutel: string; soort: string; tekst: string};
  interninhoud: {gemeente: string; zaaknummer: string; volgnummer: number; zout: string; tekst: string};
  medewerkers: {
    gemeente: string; persoon_id: string; naam: string; is_coordinator: boolean; is_behandelaar: boolean; gezien_op: Moment; afwezig_tot: ColumnType<string | Date | null, string | null, string | null>;
  };
  mijlpalen: {gemeente: string; mijlpaal_id: string; dag: ColumnType<string | Date, string, string>; naam: string; soort: string | null};
  tellingen: {gemeente: string; dag: ColumnType<string | Date, string, string>; wat: string; onderdeel: string; aantal: number};
  maandberichten: {gemeente: string; maand: string; ontvanger: string; pogingen: Generated<number>; volgende_poging: Moment; verstuurd_op: Date | null};
  weergaven: {gemeente: string; persoon_id: string; weergave_id: string; naam: string; vraag: string};
  handelingen: {gemeente: string; sleutel: string; zaaknummer: string; persoon_id: string; volgnummer: number; sha256: string};
  partijen: {
    gemeente: string; zaaknummer: string; persoon_id: string; rol: 'indiener' | 'gemachtigde' | 'vertegenwoordigde' | 'meelezer';
    handelend_id: string | null; sinds: Moment; tot: Date | null; volgnummer: number | null;
  };
  machtigingscodes: {
    gemeente: string; code_hash: string; zaaknummer: string; persoon_id: string; gemaakt_op: Moment; geldig_tot: Moment;
    gebruikt_op: Date | null; vervallen_op: Date | null; doel: 'machtiging' | 'toegang' | 'koppelen'; gebruikt_door: string | null;
  };
  enqueteantwoorden: {
    id: string; gemeente: string; maand: string; moment: 'gesprek' | 'einde'; kant: 'burger' | 'behandelaar'; weg: 'informeel' | 'formeel' | 'ingetrokken'; soort: string;
    gehoord: number | null; gerespecteerd: number | null; begrepen: number | null; nuttig: number | null; minuten: number | null;
  };
  enquetedeelname: {gemeente: string; zaaknummer: string; persoon_id: string; moment: 'gesprek' | 'einde'};
  gebeurtenissen: {gemeente: string; zaaknummer: string; volgnummer: number; persoon_id: string; soort: string; tekst: string};
  inhoud: {gemeente: string; zaaknummer: string; volgnummer: number; persoon_id: string; zout: string; tekst: string};
  uitgaand: {
    id: string; gemeente: string; zaaknummer: string; persoon_id: string; soort: string;
    gemaakt_op: Moment; verwerkt_op: ColumnType<Date | null, Date | null, Date | null>;
    pogingen: Generated<number>; volgende_poging: Date | null; laatste_fout: string | null;
    uitkomst: 'verstuurd' | 'niet-gevraagd' | 'opgegeven' | null;
    brief: 'op-papier' | 'niet-bezorgd' | null; gepost_op: Date | null; gepost_door: string | null; samen_met: string | null;
    /** The event it tells of; null of older rows, and of the receipt. */
    volgnummer: number | null;
  };
  audit: {
    nummer: Generated<string>; op: Moment; gemeente: string; persoon_id: string; handelend_id: string | null; rol: 'burger' | 'behandelaar' | 'leiding'; is_coordinator: Generated<boolean>; actie: string;
    uitkomst: 'toegestaan' | 'geweigerd'; zaaknummer: string | null; bestand_id: string | null; sleutel: string | null;
  };
  migraties: {naam: string; sha256: string; gedaan_op: Moment};
}
