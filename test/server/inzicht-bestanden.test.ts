import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {loadContract} from '../../server/src/contract/contract.js';
import {csv} from '../../server/src/csv.js';
import {loadGemeenten} from '../../server/src/gemeente.js';
import {testDatabases, type TestPlace} from './support/databases.js';
import {ownGemeenten} from './support/opstelling.js';

describe('a text in a CSV', () => {
  for (const [text, line] of [
    ['=HYPERLINK("https://x.example")', '"\'=HYPERLINK(""https://x.example"")"'], ['+31', '\'+31'], ['-1', '\'-1'], ['@som', '\'@som'], [' =1', '\' =1'], ['\t=1', '\'\t=1'], ['＝1', '\'＝1'],
    ['Zorg; jeugd', '"Zorg; jeugd"'], ['twee\nregels', '"twee\nregels"'], ['Café', 'Café'],
  ] as const) {
    it(`${JSON.stringify(text)} is read as that text and run as nothing`, () => assert.equal(csv(['x'], [[text]]), `\uFEFFx\r\n${line}\r\n`));
  }
  it('beside numbers leaves these as they are, also below zero and with all their digits', () => assert.equal(csv(['x', 'y', 'z'], [[-0.1, 1 / 3, null]]), '\uFEFFx;y;z\r\n-0.1;0.3333333333333333;\r\n'));
});

describe('what a municipality says of its figures', () => {
  let place: TestPlace;
  let folder = '';
  before(async () => {
    place = await (await testDatabases())[0]!.make();
    folder = await ownGemeenten(place);
  });
  after(() => place.remove());
  const met = async (inzicht: unknown) => {
    const file = join(folder, 'lindeveld.json');
    const known = JSON.parse(await readFile(file, 'utf8')) as {backend: object};
    await writeFile(file, JSON.stringify({...known, backend: {...known.backend, inzicht}}));
    return (await loadGemeenten(folder, loadContract())).get('lindeveld')?.inzicht;
  };

  it('is used when it fits', async () => {
    const fits = {uurtarief: 8200, minutenPerHoorzitting: 300, maandbericht: ['ria@lindeveld.example'], experiment: {met: 'duinmeer', naam: 'Eerst bellen', van: '2026-01-01', tot: '2026-12-31'}};
    assert.deepEqual(await met(fits), fits);
  });

  it('stops the start with every fault in it', async () => {
    await assert.rejects(met({uurtarief: -1, minutenPerHoorzitting: '60', maandbericht: ['ria'], experiment: {met: 'duinmeer', naam: 'x', van: '2026-12-31', tot: '2026-01-01'}, tarief: 3}), (error: Error) =>
      ['uurtarief', 'minutenPerHoorzitting', 'maandbericht', 'van and tot', 'inzicht.tarief'].every((word) => error.message.includes(word)));
  });
});
