import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {dossiertermijnen, type Gebeurtenis, type Partijrol} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {noteer} from '../store/audit.js';
import {findDossier} from '../store/dossiers.js';
import {deelnamesVan} from '../store/enquete.js';
import {rijenVan} from '../store/gegevens.js';
import type {Sessie} from '../store/sessies.js';
import {Concepten} from './concepten.js';
import {momentNu} from './toegang.js';

/**
 * Everything this municipality holds here about this person (AVG 15 and 20), and nothing of others: of a dossier what they wrote and did
 * themselves, and its terms while they are a party that it is about. Who reads along, or did something once, gets only their own part.
 */
export async function gegevensVan(backend: Backend, gemeente: Gemeente, sessie: Sessie) {
  const {db, keys, timer, clock} = backend;
  const {id} = gemeente.openbaar;
  const {persoonId, naam, methode, niveau, organisatie} = sessie;
  await noteer(db, sessie, {actie: 'gegevens-downloaden', uitkomst: 'toegestaan'}, timer());
  const {persoon, berichten, ...rows} = await rijenVan(db, id, persoonId);
  const zaaknummers = [...new Set([...rows.partijen, ...rows.gebeurtenissen].map(({zaaknummer}) => zaaknummer))].sort();
  const dossiers = [];
  for (const zaaknummer of zaaknummers) dossiers.push(await ownPart(zaaknummer));
  const drafts = new Concepten(backend);
  const concepten = [];
  for (const {sleutel} of await drafts.mine(sessie)) concepten.push(await drafts.read(sessie, sleutel));
  return {
    gemeente: id, gemaaktOp: amsterdamTimestamp(clock()), ...(naam !== undefined && {naam}), ingelogd: {methode, niveau, ...(organisatie && {organisatie})},
    // Encrypted at rest; this is the one place that shows it, to nobody but its owner.
    ...(persoon?.bsn_versleuteld != null && {bsn: keys.decrypt(persoon.bsn_versleuteld, `${id}/${persoonId}`)}),
    dossiers, concepten,
    bestanden: rows.bestanden.map(({bestand_id: bestandId, naam: name, soort, bytes, sha256, ontvangen_op}) => ({bestandId, naam: name, soort, bytes, sha256, op: amsterdamTimestamp(ontvangen_op)})),
    berichten: berichten.map(({zaaknummer, soort, gemaakt_op, uitkomst}) => ({zaaknummer, soort, op: amsterdamTimestamp(gemaakt_op), uitkomst})),
    enquetes: await deelnamesVan(db, id, persoonId),
  };

  async function ownPart(zaaknummer: string) {
    const of = <T extends {readonly zaaknummer: string}>(all: readonly T[]) => all.filter((one) => one.zaaknummer === zaaknummer);
    const parties = of(rows.partijen);
    const now = parties.find(({tot}) => tot === null)?.rol;
    const rij = await findDossier(db, id, zaaknummer);
    const written = of(rows.inhoud);
    const isMine = now !== undefined && now !== 'meelezer';
    return {
      zaaknummer,
      partijen: parties.map(({rol, sinds, tot}) => ({rol, sinds: amsterdamTimestamp(sinds), ...(tot && {tot: amsterdamTimestamp(tot)})})),
      gebeurtenissen: of(rows.gebeurtenissen).sort((a, b) => a.volgnummer - b.volgnummer).map(({volgnummer, tekst}) => {
        const {soort, op, gegevens} = JSON.parse(tekst) as Gebeurtenis;
        const content = written.find((one) => one.volgnummer === volgnummer);
        return {volgnummer, soort, op, gegevens, ...(content && {inhoud: JSON.parse(content.tekst) as unknown})};
      }),
      ...(rij?.bezwaarschrift && isMine && written.every(({volgnummer}) => volgnummer !== 1) && {bezwaarschrift: vanMij(rij.bezwaarschrift, now)}),
      ...(rij && isMine && {termijnen: dossiertermijnen({...rij.staat, vandaag: momentNu(backend, gemeente).vandaag}, gemeente.werkkalender)}),
    };
  }
}

/** An objection that another wrote for this person: what is about them, and not about who wrote or helped. One that they wrote on paper is theirs whole. */
function vanMij(bezwaarschrift: Bezwaarschrift, rol: Partijrol) {
  if (rol === 'indiener') return bezwaarschrift;
  const others: readonly string[] = rol === 'vertegenwoordigde' ? ['vertegenwoordiging', 'helper', 'medeIndieners'] : ['helper', 'medeIndieners', 'indiener', 'contact'];
  return Object.fromEntries(Object.entries(bezwaarschrift).filter(([name]) => !others.includes(name)));
}
