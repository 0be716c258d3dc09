/** Under which name the place of this element is kept in the browser's history. */
export const naamVan = ({id}: {readonly id: string}) => (id ? `bezwaar-diagnose#${id}` : 'bezwaar-diagnose');

/** Whether the browser may know a place to bring the person back to. Small, for it is asked before the rest of the code is there. */
export const heeftTerugweg = (host: {readonly id: string}) =>
  Boolean((history.state as Record<string, unknown> | null)?.[naamVan(host)]) || location.hash.includes('bezwaar=v1');
