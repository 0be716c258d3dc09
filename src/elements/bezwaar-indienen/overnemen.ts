import type {Aside} from '../../controllers/draft/draft-versions.js';
import {newId} from '../../controllers/new-id.js';
import {vers, type AnderConcept, type Concept} from './concept.js';
import {isFormulier, type Formulier} from './formulier.js';
import {isGelijk, isVerstuurd} from './verschillen.js';

// What a person chose between drafts or versions. Nothing is lost by any of it: what gives way is set aside.

/** Goes on with what stands in this tab; the other tab's text is set aside. */
export async function kiesHier(concept: Concept) {
  const {formulier: nu, opslag} = concept;
  const isGewist = opslag.conflict && !opslag.conflict.theirs;
  const formulier = isGewist ? metNieuweSleutel(nu) : nu;
  await opslag.chooseMine(formulier);
  concept.neemOver(formulier);
}

/** Goes on with what the other tab made of it, or anew when it was erased there. */
export async function kiesDaar(concept: Concept) {
  const {opslag} = concept;
  const known = opslag.conflict?.theirs;
  const theirs = (await opslag.chooseTheirs()) ?? known;
  concept.neemOver(isFormulier(theirs) ? theirs : vers());
}

/** Goes on with the text of this device (`hier`) or of the other one. */
export async function kiesApparaat(concept: Concept, hier: boolean) {
  const {elders, opslag} = concept;
  if (!elders) return;
  await opslag.setAside(hier ? elders : concept.formulier);
  // Their version was seen now, so this text may take its place.
  await concept.gemeente?.gekozen();
  concept.elders = undefined;
  concept.neem(hier ? concept.formulier : elders);
}

/** Goes on with another draft of the list; false when it is not there any more. Rejects when the backend fails. */
export async function kies(concept: Concept, {sleutel, hier}: AnderConcept): Promise<boolean> {
  const versie = hier ?? (await concept.gemeente?.haal(sleutel));
  if (!versie) return false;
  await ('sleutel' in versie ? neemErbij(concept, versie) : inPlaatsVan(concept, versie));
  return true;
}

/** Starts another objection; the drafts that are there stay. */
export async function erbij(concept: Concept) {
  if (concept.heeftIets) await inPlaatsVan(concept, ['', vers()]);
  concept.vers();
}

/**
 * Goes on with a draft from elsewhere. Another draft that stood here is set aside; of the same draft the person chooses
 * first, unless nothing differs.
 */
export async function neemErbij(concept: Concept, daar: Formulier) {
  const hier = concept.gevonden ?? concept.formulier;
  if (daar.sleutel !== hier.sleutel) return inPlaatsVan(concept, ['', daar]);
  concept.elders = isGelijk(hier, daar) ? undefined : daar;
  concept.neem(hier);
}

/**
 * Goes on with a version that was set aside, or came from elsewhere and has no name here. Nothing is set aside of a form in
 * which nobody did anything. Kept first and then shown, so that nothing moves under the hands of who types on.
 */
export async function inPlaatsVan(concept: Concept, versie: Aside<Formulier>) {
  const {opslag} = concept;
  if (concept.heeftIets) await opslag.bring(versie, concept.gevonden ?? concept.formulier);
  else {
    opslag.save(versie[1]);
    await opslag.flush();
    await opslag.drop(versie);
  }
  concept.neemOver(versie[1]);
}

/**
 * What was erased elsewhere may have been handed in first, and under the same key
 * this text would get the receipt of that one. A try of our own keeps its key.
 */
function metNieuweSleutel(formulier: Formulier): Formulier {
  if (isVerstuurd(formulier)) return formulier;
  const bestanden = formulier.bestanden.map(({sha256: _sha, ...regel}) => (regel.staat === 'ontvangen' ? {...regel, staat: 'wacht' as const} : regel));
  return {...formulier, sleutel: newId(), bestanden};
}
