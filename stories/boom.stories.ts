import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Answers} from '../src/domain/diagnose/index.js';
import type {BezwaarDiagnose} from '../src/elements/bezwaar-diagnose/bezwaar-diagnose.js';
import {define} from '../src/elements/define.js';
import {BoomVoorJuristen} from './boom/boom-voor-juristen.js';

// Here, for a bundler leaves out a file from which nothing is used.
define('boom-voor-juristen', BoomVoorJuristen);

/** The tree from here on, on one fixed day. */
const boom = (antwoorden: Answers = {}): StoryObj => ({
  render: () => html`<boom-voor-juristen vandaag="2026-11-24" .antwoorden=${antwoorden}></boom-voor-juristen>`,
  play: async ({canvasElement}) => staatErop(canvasElement),
});

/** A part of the page for lawyers, once it is there. */
async function deel<E extends HTMLElement>(root: HTMLElement, selector: string): Promise<E> {
  for (;;) {
    const found = root.querySelector('boom-voor-juristen')?.renderRoot.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Until the question or the advice itself is on screen. */
async function staatErop(root: HTMLElement) {
  const diagnose = await deel<BezwaarDiagnose>(root, 'bezwaar-diagnose');
  while (!diagnose.renderRoot.querySelector('[part="vraag"], [part="uitkomst"]')) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Opens a row by the name of its branch and its own. */
async function open(root: HTMLElement, tak: string, regel: string) {
  const takken = await deel<HTMLSelectElement>(root, '#tak');
  takken.value = tak;
  takken.dispatchEvent(new Event('change'));
  await root.querySelector('boom-voor-juristen')?.updateComplete;
  (await deel<HTMLSelectElement>(root, '#regel')).value = regel;
  (await deel<HTMLFormElement>(root, '.kiezer')).requestSubmit();
}

export default {title: 'Voor juristen/De boom', globals: {taal: 'nl'}} satisfies Meta;

export const VanafHetBegin = boom();
export const VraagNaarDeDag = boom({onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit'});
export const AdviesMetLaatsteDag = boom({
  onderwerp: 'inkomen', 'inkomen.soort': 'afgewezen', brief: 'besluit', datum: '2026-11-20', 'inkomen.reden': 'papieren', spoed: 'nee', wens: 'ander-besluit',
});

/** A branch and a row by name: the answers that lead there are found and filled in. */
export const EenRegelBijNaam: StoryObj = {
  ...boom(),
  play: async ({canvasElement}) => open(canvasElement, 'wachten', 'wachten/bericht'),
};
