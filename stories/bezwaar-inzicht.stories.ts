import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-inzicht/bezwaar-inzicht.js';
import {behandelaar, burger, FakeBackend, niemand} from '../test/support/fake-backend.js';
import {jaarcijfers} from '../test/support/situaties/zaken.js';
import {metBackend} from './met-backend.js';

const situatie = (make: () => FakeBackend | Promise<FakeBackend>): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => html`<bezwaar-inzicht endpoint=${(loaded as {endpoint: string}).endpoint}></bezwaar-inzicht>`,
});

export default {title: 'Inzicht', component: 'bezwaar-inzicht'} satisfies Meta;

export const CijfersMetKleineAantallen = situatie(() => jaarcijfers());
export const NogGeenBezwaren = situatie(() => new FakeBackend({sessie: behandelaar}));
export const NogNietIngelogd = situatie(() => new FakeBackend({sessie: niemand}));
export const AlsBurgerIngelogd = situatie(() => new FakeBackend({sessie: burger}));
export const BackendOnbereikbaar = situatie(() => new FakeBackend({sessie: behandelaar}).breek('*', 'offline'));
