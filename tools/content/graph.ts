import {exits, type Node, type Question, type Texts} from '../../src/domain/diagnose/index.js';
import type {Pack} from './pack.js';

const BOX = {width: 250, height: 66, gapX: 90, gapY: 22};

interface Placed {
  readonly node: Node<Texts>;
  readonly column: number;
  readonly row: number;
}

/**
 * One branch as an SVG: questions from left to right, outcomes in a rounded
 * box, the answers on the lines. Undefined when there is no such chunk.
 */
export function graph(pack: Pack, chunk: string): string | undefined {
  const nodes = new Map(pack.chunks.flatMap((each) => each.nodes.map((node) => [node.id, node] as const)));
  const first = pack.chunks.find(({name}) => name === chunk)?.nodes.find(({kind}) => kind === 'question');
  if (!first) return undefined;
  const placed = layout(first.id, nodes);
  const width = 20 + Math.max(...placed.map(({column}) => column + 1)) * (BOX.width + BOX.gapX);
  const height = 20 + Math.max(...placed.map(({row}) => row + 1)) * (BOX.height + BOX.gapY);
  const at = new Map(placed.map((each) => [each.node.id, each]));
  const lines = placed.flatMap(({node}) => (node.kind === 'question' ? arrows(node, at) : []));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" role="img">
<title>${escape(chunk)}</title>
<defs><marker id="pijl" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
${lines.join('\n')}
${placed.map(box).join('\n')}
</svg>
`;
}

/** The longest way to a node is its column, so that every line goes to the right. */
function layout(start: string, nodes: ReadonlyMap<string, Node<Texts>>): readonly Placed[] {
  const depth = new Map<string, number>();
  const visit = (id: string, at: number) => {
    const node = nodes.get(id);
    if (!node || (depth.get(id) ?? -1) >= at) return;
    depth.set(id, at);
    if (node.kind === 'question') for (const next of exits(node)) visit(next, at + 1);
  };
  visit(start, 0);
  const used = new Map<number, number>();
  return [...depth].sort(([, a], [, b]) => a - b).flatMap(([id, column]) => {
    const node = nodes.get(id);
    const row = used.get(column) ?? 0;
    used.set(column, row + 1);
    return node ? [{node, column, row}] : [];
  });
}

function arrows(question: Question<Texts>, at: ReadonlyMap<string, Placed>): readonly string[] {
  const from = at.get(question.id);
  return exits(question).flatMap((id) => {
    const to = at.get(id);
    return from && to ? [arrow(from, to, labelsTo(question, id))] : [];
  });
}

/** The answers that can lead to `id`. */
function labelsTo(question: Question<Texts>, id: string): string {
  const leads = (next: unknown) => JSON.stringify(next).includes(`"${id}"`);
  if (question.input === 'date') return leads(question.next) ? 'datum' : 'weet niet';
  return question.options.filter(({next}) => leads(next)).map(({value}) => value).join(', ');
}

function arrow(from: Placed, to: Placed, label: string): string {
  const [x1, y1] = [left(from) + BOX.width, top(from) + BOX.height / 2];
  const [x2, y2] = [left(to), top(to) + BOX.height / 2];
  const bend = Math.max(30, (x2 - x1) / 2);
  return `<path d="M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" fill="none" stroke="#888" marker-end="url(#pijl)"/>
<text x="${x2 - 6}" y="${y2 - 5}" text-anchor="end" font-size="10" fill="#333" stroke="#fff" stroke-width="3" paint-order="stroke">${escape(shorten(label, 34))}</text>`;
}

function box(placed: Placed): string {
  const {node} = placed;
  const isOutcome = node.kind === 'outcome';
  const [x, y] = [left(placed), top(placed)];
  const lines = wrapped(node.title.nl);
  return `<g><title>${escape(`${node.id}\n${node.sources.join(', ')}`)}</title>
<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${isOutcome ? 20 : 3}" fill="${isOutcome ? '#e8f3ea' : '#eef3fa'}" stroke="${isOutcome ? '#17652f' : '#0b5394'}"/>
<text x="${x + 10}" y="${y + 18}" font-size="10" fill="#555">${escape(node.id)}</text>
${lines.map((line, index) => `<text x="${x + 10}" y="${y + 35 + index * 15}" font-weight="600">${escape(line)}</text>`).join('')}</g>`;
}

const left = ({column}: Placed) => 10 + column * (BOX.width + BOX.gapX);
const top = ({row}: Placed) => 10 + row * (BOX.height + BOX.gapY);
const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function wrapped(text: string): readonly string[] {
  const [first = '', ...rest] = text.match(/.{1,36}(?:\s|$)/g) ?? [text];
  return rest.length ? [first.trim(), shorten(rest.join('').trim(), 36)] : [first.trim()];
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
