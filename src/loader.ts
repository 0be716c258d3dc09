/**
 * The script tag. Loads only the elements that the page holds, also those that
 * a CMS adds later. Sets no globals. When an element cannot be loaded, its
 * default slot (phone, counter, paper) simply stays on screen.
 */
const elements: Record<string, () => Promise<unknown>> = {
  'bezwaar-diagnose': () => import('./elements/bezwaar-diagnose/bezwaar-diagnose.js'),
  'bezwaar-indienen': () => import('./elements/bezwaar-indienen/bezwaar-indienen.js'),
  'bezwaar-termijn': () => import('./elements/bezwaar-termijn/bezwaar-termijn.js'),
  'bezwaar-dossier': () => import('./elements/bezwaar-dossier/bezwaar-dossier.js'),
  'bezwaar-behandelen': () => import('./elements/bezwaar-behandelen/bezwaar-behandelen.js'),
  'bezwaar-inzicht': () => import('./elements/bezwaar-inzicht/bezwaar-inzicht.js'),
};

/** The file that all elements share (`basis` in vite.config.ts), asked for beside the element's own and not after it. */
const shared = () => import('./elements/define.js').catch(() => undefined);

/** Loads each element found under `root`, once. */
function load(root: ParentNode) {
  for (const [tag, get] of Object.entries(elements)) {
    if (!root.querySelector(tag)) continue;
    delete elements[tag];
    get().catch((error: unknown) => console.warn(`<${tag}> could not be loaded; its fallback stays.`, error));
    void shared();
  }
}

load(document);
new MutationObserver(() => load(document)).observe(document.documentElement, {childList: true, subtree: true});
