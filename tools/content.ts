import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {compare} from './content/diff.js';
import {graph} from './content/graph.js';
import {lint, type Finding} from './content/lint/index.js';
import {municipality} from './content/municipality.js';
import {overlayFindings, readGemeente} from './content/overlay.js';
import {readPack} from './content/pack.js';

const national = fileURLToPath(new URL('../src/content', import.meta.url));

const HELP = `bezwaar-content lint [--pakket map] [--overlay gemeente.json …] [--vandaag 2026-11-24]
  Finds faults in the content, and in what municipalities lay over it: exit code 1 when there are any.
bezwaar-content graph <deel> [--pakket map] [--uit bestand.svg]
  Draws one branch of the tree.
bezwaar-content diff <oud> <nieuw>
  Shows what changed between two packs (folders), place by place.
bezwaar-content diff <gemeente.json> [--pakket map]
  Says what a municipality changes of the national pack.
`;

/** The command line. Resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const {positionals: [command, ...rest], values} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pakket: {type: 'string', default: national},
      overlay: {type: 'string', multiple: true, default: []},
      vandaag: {type: 'string', default: new Date().toISOString().slice(0, 10)},
      uit: {type: 'string'},
    },
  });
  switch (command) {
    // A shell makes of `--overlay *.json` one option and loose words.
    case 'lint': return report(findings(values.pakket, [...values.overlay, ...rest], values.vandaag));
    case 'graph': return draw(values.pakket, rest[0], values.uit);
    case 'diff': return show(values.pakket, rest[0], rest[1]);
    default:
      process.stdout.write(HELP);
      return command ? 2 : 0;
  }
}

function findings(folder: string, overlays: readonly string[], today: string): readonly Finding[] {
  const pack = readPack(folder);
  return [
    ...lint({pack, today}),
    ...overlays.flatMap((path) => overlayFindings(pack, JSON.parse(readFileSync(path, 'utf8')) as unknown, today, path)),
  ];
}

function report(found: readonly Finding[]): number {
  for (const {rule, where, message} of found) console.log(`${rule.padEnd(15)} ${where}  ${message}`);
  console.log(found.length ? `${found.length} faults` : 'The content is clean.');
  return found.length ? 1 : 0;
}

function draw(folder: string, chunk: string | undefined, out: string | undefined): number {
  const svg = graph(readPack(folder), chunk ?? '');
  if (!svg) {
    console.error(`There is no part "${chunk}". Parts: ${readPack(folder).order.join(', ')}.`);
    return 2;
  }
  if (out) writeFileSync(out, svg);
  else process.stdout.write(svg);
  return 0;
}

/** `after` alone, or as the second, may be a municipality's file. */
function show(folder: string, before: string | undefined, after = before): number {
  if (!before || !after) {
    process.stdout.write(HELP);
    return 2;
  }
  const changes = after.endsWith('.json') ? municipality(readPack(after === before ? folder : before), readGemeente(after)) : compare(before, after);
  for (const line of changes) console.log(line);
  if (!changes.length) console.log('No differences.');
  return 0;
}
