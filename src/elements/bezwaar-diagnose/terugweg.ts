/** Under which name the place of this element is kept in the browser's history. */
export const naamVan = ({id}: {readonly id: string}) => (id ? `bezwaar-diagnose#${id}` : 'bezwaar-diagnose');

/** Two on one page without an id would read each other's places, so neither keeps one. */
export const isGedeeld = ({id}: {readonly id: string}) => !id && document.querySelectorAll('bezwaar-diagnose:not([id])').length > 1;

/** Whether the browser may know a place to bring the person back to. Small, for it is asked before the rest of the code is there. */
export const heeftTerugweg = (host: {readonly id: string}) =>
  !isGedeeld(host) && (Boolean((history.state as Record<string, unknown> | null)?.[naamVan(host)]) || location.hash.includes('bezwaar=v1'));

/** Lets the browser know the place, for when the code that does so never came. Does nothing where that is not allowed. */
export function bewaar(host: {readonly id: string}, plaats: object) {
  try {
    history.replaceState({...(history.state as object | null), [naamVan(host)]: {run: '', nummer: 0, plaats}}, '');
  } catch {
    // Such as in a sandboxed frame.
  }
}
