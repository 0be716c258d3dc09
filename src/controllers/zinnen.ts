/** A sentence on screen: its words, where they stand, the language and the block around them. */
export interface Zin {
  readonly tekst: string;
  readonly range: Range;
  readonly element: Element;
  readonly taal: string;
}

/** Not read aloud: buttons, pictures, what only a screen reader needs, and what asks not to be. */
const OVERSLAAN = 'button, svg, [aria-hidden="true"], .alleen-voorlezen, .niet-voorlezen';

/** The sentences that a person can see in `root`, in order. `taal` is the language where nothing says otherwise. */
export function zinnenIn(root: Element, taal: string): readonly Zin[] {
  return blokken(root).flatMap((nodes) => inZinnen(nodes, taal));
}

/** Runs of text that belong together: those with the same block around them. */
function blokken(root: Element): readonly (readonly Text[])[] {
  const found: Text[][] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest(OVERSLAAN) || !isTeZien(parent)) continue;
    const block = blok(parent, root);
    if (block !== last) found.push([]);
    last = block;
    found.at(-1)?.push(node as Text);
  }
  return found;
}

const isTeZien = (element: Element) => element.checkVisibility({visibilityProperty: true});

function blok(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && at.parentElement && /^(inline|contents)/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
}

function inZinnen(nodes: readonly Text[], taal: string): readonly Zin[] {
  const whole = nodes.map(({data}) => data).join('');
  return delen(whole, taal).flatMap(([from, to]) => {
    const tekst = whole.slice(from, to).replace(/\s+/g, ' ').trim();
    const [start, end] = [plek(nodes, from + leeg(whole.slice(from, to))), plek(nodes, to, true)];
    const element = start?.node.parentElement;
    if (!/[\p{L}\p{N}]/u.test(tekst) || !start || !end || !element) return [];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [{tekst, range, element, taal: element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? taal}];
  });
}

const leeg = (text: string) => text.length - text.trimStart().length;

/** Begin and end of each sentence. */
function delen(text: string, taal: string): readonly (readonly [number, number])[] {
  if (!('Segmenter' in Intl)) return [[0, text.length]];
  const segments = new Intl.Segmenter(taal, {granularity: 'sentence'}).segment(text);
  return [...segments].map(({index, segment}) => [index, index + segment.length]);
}

/** The place of a character in the run; `isEinde` when it may be the end of a node. */
function plek(nodes: readonly Text[], at: number, isEinde = false): {node: Text; offset: number} | undefined {
  let before = 0;
  for (const node of nodes) {
    const offset = at - before;
    if (offset < node.length || (isEinde && offset === node.length)) return {node, offset};
    before += node.length;
  }
  return undefined;
}
