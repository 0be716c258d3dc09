import {expect} from '@open-wc/testing';
import type {BezwaarDossier} from '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import type {FakeBackend} from '../support/fake-backend.js';
import {dossiers} from '../support/situaties/dossiers.js';
import {open, sees, text} from '../support/ui.js';

describe('<bezwaar-dossier> says on top whose turn it is, what and before when, and can be used by everyone', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  for (const [naam, {maak, zegt}] of Object.entries(dossiers)) {
    it(naam, async () => {
      backend = await maak();
      const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: backend.zaken[0]?.ontvangst.zaaknummer ?? ''});
      await sees(el, zegt);
      expect(text(el)).not.to.match(/undefined|\[object|null|De gemeente voegde iets toe aan uw zaak\./);
      await expect(el).to.be.accessible();
    }).timeout(20_000);
  }
});
