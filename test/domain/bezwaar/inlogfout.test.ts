import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inlogfouten, leesInlogfout, metInlogfout} from '../../../src/domain/bezwaar/index.js';

describe('why logging in did not work', () => {
  for (const fout of inlogfouten) {
    it(`reaches the page: ${fout}`, () => {
      const page = metInlogfout('https://www.lindeveld.example/bezwaar?stap=2#top', fout);
      assert.equal(page, `https://www.lindeveld.example/bezwaar?stap=2#bezwaar-inloggen=${fout}`);
      assert.equal(leesInlogfout(new URL(page).hash), fout);
    });
  }

  for (const fragment of ['', '#', '#top', '#bezwaar-inloggen', '#bezwaar-inloggen=anders', '#inloggen=verlopen', '#bezwaar-inloggen=verlopenx']) {
    it(`is nothing in ‘${fragment}’`, () => assert.equal(leesInlogfout(fragment), undefined));
  }
});
