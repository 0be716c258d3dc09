import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {testDatabases, type TestPlace} from '../server/support/databases.js';
import {burgers, type Burger} from './support/burger.js';
import {Dienst} from './support/dienst.js';
import {isLarge, kills} from './support/groot.js';
import {heel} from './support/heel.js';
import {toeval} from './support/toeval.js';

/** `SEED=7` does a run again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1e9);
/** People at work when it dies under load. */
const perKill = 4;
/** More than there are points in {@link reis}. */
const mostPoints = 120;
const sterfpunt = fileURLToPath(new URL('./support/sterfpunt.ts', import.meta.url));

/** The point of {@link reis} at which the objection with its file is durable, and nobody was told yet. */
function justCommitted(points: readonly string[], durable: string): number {
  const written = points.findIndex((point) => point.startsWith('na with binnen'));
  const index = points.indexOf(durable, written);
  assert.ok(written > 0 && index > written, points.join(', '));
  return index;
}

/** An objection with a file, one without, and a look at the first. */
async function reis(one: Burger, origin: string) {
  const [first, second] = [one.stuk(20_000), one.stuk()];
  await one.stuur(origin, first);
  await one.stuur(origin, second);
  await one.kijk(origin, first);
}

/** One objection after another until nobody answers, every third with a file. */
async function blijfSturen(one: Burger, origin: string, onAnswer: () => void) {
  for (let n = 0; n < 8; n++) {
    if (await one.stuur(origin, one.stuk(n % 3 === 2 ? 20_000 : 0)) === 'geen antwoord') return;
    onAnswer();
  }
}

for (const {naam, make} of await testDatabases()) {
  describe(`a backend on ${naam} that is killed`, () => {
    let place: TestPlace;
    let dienst: Dienst;
    let people: Burger[];
    const used: Burger[] = [];
    const next = () => {
      used.push(people.pop()!);
      return used.at(-1)!;
    };
    let env: {readonly PUNTEN: string; readonly STERF_BIJ: string};
    const points = async () => (existsSync(env.PUNTEN) ? (await readFile(env.PUNTEN, 'utf8')).trim().split('\n') : []);

    before(async () => {
      place = await make();
      people = [...await burgers(place, kills * perKill + mostPoints)];
      env = {PUNTEN: join(place.dataDir, 'punten'), STERF_BIJ: join(place.dataDir, 'sterf-bij')};
      dienst = await Dienst.voor(place);
    });
    after(async () => {
      await dienst.kill();
      await place.remove();
    });

    /** Everybody whose answer never came looks first, and then sends the same once more. */
    async function herhaal(who: readonly Burger[], counts: Record<string, number>) {
      for (const one of who) {
        for (const stuk of one.stukken) {
          const told = stuk.bewijs ? 'answered' : await one.kijk(dienst.origin, stuk) === 'bewijs' ? 'unanswered but kept' : 'unanswered and new';
          counts[told] = (counts[told] ?? 0) + 1;
          await one.stuurTotBewijs(dienst.origin, stuk);
        }
      }
    }

    it(isLarge ? 'at every point where something becomes durable loses nothing and doubles nothing' : 'right after commit has the objection: the same click again gives its receipt, and there is one', {timeout: 1_200_000}, async (t) => {
      const counts = {};
      await dienst.start([sterfpunt], env);
      // Once to the end, to see how many points there are.
      await writeFile(env.STERF_BIJ, '0');
      await reis(next(), dienst.origin);
      const all = await points();
      assert.ok(all.length > 15 && all.length <= mostPoints, `${all.length} points`);
      const chosen = isLarge ? all.keys() : [justCommitted(all, naam === 'PGlite' ? 'na datasync' : 'na commit')];
      let before = all.length;
      for (const index of chosen) {
        await writeFile(env.STERF_BIJ, String(before + index + 1));
        const one = next();
        await reis(one, dienst.origin);
        await dienst.gone();
        await rm(env.STERF_BIJ);
        await rm(env.PUNTEN);
        before = 0;
        await dienst.start([sterfpunt], env);
        await herhaal([one], counts);
      }
      t.diagnostic(`${isLarge ? all.length : 1} of ${all.length} points: ${JSON.stringify(counts)}`);
    });

    it(`${kills} times while people hand in loses nothing and doubles nothing`, {timeout: 60_000 + kills * 20_000, skip: !isLarge && naam === 'PostgreSQL'}, async (t) => {
      const counts = {};
      const random = toeval(seed);
      for (let round = 0; round < kills; round++) {
        const who = Array.from({length: perKill}, next);
        // After so many answers, so that a slow machine has told somebody something; and at any moment of what follows.
        const answers = Math.ceil(random() * perKill * 6);
        let answered = 0;
        const busy = who.map((one) => blijfSturen(one, dienst.origin, () => (answered += 1)));
        while (answered < answers) await wait(1);
        await wait(random() * 20);
        await dienst.kill();
        await Promise.all(busy);
        await dienst.start([sterfpunt], env);
        await herhaal(who, counts);
      }
      t.diagnostic(`seed ${seed}: ${JSON.stringify(counts)}`);
    });

    it('has every receipt it ever gave, every file and every dossier once', {timeout: 600_000}, async (t) => {
      for (const one of used) await one.controleer(dienst.origin);
      assert.deepEqual(await dienst.stop(), [0, null], 'stops in order when asked');
      const objections = used.reduce((sum, {stukken}) => sum + stukken.length, 0);
      await heel(place, objections);
      t.diagnostic(`${objections} objections, 0 lost, 0 double`);
    });
  });
}
