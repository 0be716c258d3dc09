import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const spectral = join(root, 'node_modules/.bin/spectral');
const rules = join(root, '../shared/standards/nlgov-adr-2.2.0/linter.yaml');

describe('the Dutch API Design Rules', () => {
  const isThere = existsSync(rules);
  if (!isThere) console.log(`Overgeslagen: de regels staan niet op ${rules}; openapi.yaml is niet tegen de API Design Rules gehouden.`);

  it('find nothing in openapi.yaml, no warning either', {skip: isThere ? false : 'the rules are not on this machine'}, () => {
    const {status, stdout, stderr} = spawnSync(spectral, ['lint', '--fail-severity', 'hint', '-r', rules, 'openapi.yaml'], {cwd: root, encoding: 'utf8'});
    assert.equal(status, 0, stdout + stderr);
  });

  it('are really read: a path with a slash at the end is found', {skip: isThere ? false : 'the rules are not on this machine'}, () => {
    const bad = 'openapi: 3.1.0\ninfo: {title: x, version: 1.0.0}\npaths:\n  /Bezwaren/:\n    get: {responses: {"200": {description: ok}}}\n';
    const {status} = spawnSync(spectral, ['lint', '-r', rules], {cwd: root, encoding: 'utf8', input: bad});
    assert.notEqual(status, 0);
  });
});
