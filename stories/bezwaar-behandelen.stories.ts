import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {behandelaar, burger, FakeBackend, niemand} from '../test/support/fake-backend.js';
import {terugVanInloggen} from '../test/support/situaties/inloggen.js';
import {werkweek} from '../test/support/situaties/zaken.js';
import {metBackend} from './met-backend.js';

const situatie = (make: () => FakeBackend | Promise<FakeBackend>): StoryObj => ({
  loaders: [metBackend(make)],
  render: (_, {loaded}) => html`<bezwaar-behandelen endpoint=${(loaded as {endpoint: string}).endpoint}></bezwaar-behandelen>`,
});

export default {title: 'Behandelen', component: 'bezwaar-behandelen'} satisfies Meta;

export const VrijdagmorgenBellen = situatie(() => werkweek());
export const BeslistermijnenVoorbij = situatie(() => werkweek({nu: '2027-02-01T09:00:00+01:00'}));
export const GeenLopendeBezwaren = situatie(() => new FakeBackend({sessie: behandelaar}));
export const NogNietIngelogd = situatie(() => new FakeBackend({sessie: niemand}));
export const GeenToegang = situatie(() => terugVanInloggen('geen-toegang'));
export const AlsBurgerIngelogd = situatie(() => new FakeBackend({sessie: burger}));
export const BackendOnbereikbaar = situatie(() => new FakeBackend({sessie: behandelaar}).breek('*', 'offline'));
export const Laden = situatie(() => new FakeBackend({sessie: behandelaar}).breek('GET /werkvoorraad', 'eeuwig'));
