import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import type {BezwaarDiagnose} from '../../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import {langeDatum} from '../../src/i18n/datum.js';
import {vulIn} from '../support/situaties/diagnose-invullen.js';
import {situaties} from '../support/situaties/diagnose.js';
import {open, text} from '../support/ui.js';

/** Every tenth letter, filled in through the page itself, and looked at by axe. */
const steekproef = situaties.filter((_, index) => index % 10 === 0);

describe('<bezwaar-diagnose> for people with a letter', function () {
  // The first one fetches the whole content, module by module, from the test server.
  this.timeout(30_000);

  for (const {naam, vandaag, antwoorden, dag, spoed} of steekproef) {
    it(naam, async () => {
      const el = await open<BezwaarDiagnose>('bezwaar-diagnose', {vandaag, 'indienen-url': '#x'}, '<p slot="hulp">Bel 14 0182</p>');
      await vulIn(el, antwoorden);
      expect(text(el)).to.contain('Ons advies');
      if (dag) expect(text(el)).to.contain(langeDatum(dag));
      expect(el.renderRoot.querySelector('[part="spoed"]') !== null).to.equal(spoed ?? false);
      expect(el.renderRoot.querySelectorAll('.mogelijkheid.not').length).to.be.above(0);
      await expect(el).to.be.accessible();
    });
  }
});
