import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-termijn/bezwaar-termijn.js';
import type {BezwaarTermijn} from '../src/elements/bezwaar-termijn/bezwaar-termijn.js';
import {FakeBackend} from '../test/support/fake-backend.js';
import {choose, press, sees, type} from '../test/support/ui.js';
import {metBackend} from './met-backend.js';

/** Someone who asked for the last day; without a day, someone who has just come. */
const situatie = (dag = '', soort = '', vraag = '', vandaag = '2026-03-03'): StoryObj => ({
  loaders: [metBackend(() => new FakeBackend())],
  render: (_, {loaded}) => html`<bezwaar-termijn
    endpoint=${(loaded as {endpoint: string}).endpoint}
    diagnose-url="#diagnose"
    vandaag=${vandaag}
  ><p>Bel 14 0182, werkdagen van 9 tot 17 uur.</p></bezwaar-termijn>`,
  play: async ({canvasElement}) => {
    const el = canvasElement.querySelector<BezwaarTermijn>('bezwaar-termijn');
    if (!el || !dag) return;
    await sees(el, 'Ben ik nog op tijd?');
    if (soort) await choose(el, soort);
    await type(el, vraag || 'Wanneer is de brief verstuurd?', dag);
    await press(el, 'Reken uit');
  },
});

export default {title: 'Termijn', component: 'bezwaar-termijn'} satisfies Meta;

export const NogNietsIngevuld = situatie();
export const OpTijd = situatie('23-2-2026');
export const BijnaTeLaat = situatie('21-1-2026');
export const TeLaat = situatie('1-12-2025');
export const JarenTeLaat = situatie('1-12-2021');
export const AanslagMetDatumInDeToekomst = situatie('31-3-2026', 'Een aanslag voor belasting', 'Welke dagtekening');
export const OntwerpTerInzage = situatie('26-2-2026', 'Een plan of ontwerp', 'Vanaf welke dag');
export const DatumBestaatNiet = situatie('31-2-2026');
