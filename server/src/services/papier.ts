import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {amsterdamDay, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {findOrAddPerson, type Sessie} from '../store/sessies.js';
import {dienIn, type Papieren} from './indienen.js';

/** An objection that did not come through the website; the contract's. */
export interface Papierbezwaar extends Pick<Papieren, 'weg' | 'ontvangen' | 'poststempel'> {
  readonly bezwaarschrift: Bezwaarschrift;
}

/** Under which number it stands, and the event that the letter confirms (Awb 6:14). */
export interface Geregistreerd {
  readonly zaaknummer: string;
  readonly volgnummer: number;
  readonly isNew: boolean;
}

/** The event that confirms the receipt. */
const BEVESTIGING = 2;

/** What came by post, at the desk, in the letter box or by mail becomes the same dossier as what came through the website. */
export class Papier {
  constructor(private readonly backend: Backend) {}

  /** Writes it down, once: the same under the same key gives the same, and something else under it is refused. */
  async registreer(gemeente: Gemeente, sessie: Sessie, sleutel: string, {bezwaarschrift, ...papier}: Papierbezwaar): Promise<Geregistreerd> {
    const {db, clock, timer} = this.backend;
    const fout = veldfout(papier, bezwaarschrift, amsterdamDay(clock()));
    if (fout) throw fout;
    const indienerId = await this.onbekende(gemeente.openbaar.id, sleutel);
    const {zaaknummer, isNew} = await dienIn(this.backend, gemeente, sessie, sleutel, bezwaarschrift, {...papier, indienerId});
    await noteer(db, sessie, {actie: 'papier-registreren', uitkomst: 'toegestaan', zaaknummer}, timer());
    return {zaaknummer, volgnummer: BEVESTIGING, isNew};
  }

  /** Somebody of whom no login is known, as with who hands in without one; for the same key the same person. */
  private onbekende(gemeente: string, sleutel: string): Promise<string> {
    const {db, keys, timer} = this.backend;
    return findOrAddPerson(db, gemeente, {subject: keys.subject(gemeente, 'zonder', `papier ${sleutel.toLowerCase()}`)}, timer());
  }
}

function veldfout({weg, ontvangen, poststempel}: Omit<Papierbezwaar, 'bezwaarschrift'>, {contact}: Bezwaarschrift, vandaag: IsoDate): Fout | undefined {
  if (ontvangen > vandaag) return fout('ontvangen', 'Vul bij ‘Ontvangen op’ een dag in die al geweest is: de dag waarop het bezwaar bij de gemeente was.');
  if (ontvangen < jaarEerder(vandaag)) return fout('ontvangen', 'De dag bij ‘Ontvangen op’ is meer dan een jaar geleden. Kijk of het jaar klopt.');
  if (poststempel !== undefined && weg !== 'post') return fout('poststempel', 'Een poststempel hoort bij post. Haal de dag bij ‘Poststempel’ weg, of kies ‘Per post’.');
  if (poststempel !== undefined && poststempel > ontvangen) return fout('poststempel', 'De dag bij ‘Poststempel’ is later dan de dag waarop het bezwaar binnenkwam. Kijk welke van de twee klopt.');
  if (contact?.digitalePost) return fout('bezwaarschrift/contact/digitalePost', 'Digitale post kan alleen de indiener zelf kiezen, na inloggen (artikel 2:8 Awb). Zet dit uit. De post gaat dan op papier.');
  return undefined;
}

/** The same day a year before; compared as a text, so 29 February needs no care. */
const jaarEerder = (day: IsoDate): IsoDate => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

function fout(veld: string, detail: string): Fout {
  return new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: `#/${veld}`}, code: 'past-niet', detail}]});
}
