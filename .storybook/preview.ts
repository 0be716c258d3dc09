import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@nl-design-system-community/ma-design-tokens/dist/theme.css';
import '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css';
import './preview.css';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../src/generated/custom-elements.json';

/** What the manifest says of a member; autodocs would also list TypeScript-private ones. */
interface Member {
  privacy?: string;
}

/** The manifest without members that are nobody's business outside. */
function publicOnly(whole: typeof manifest) {
  for (const module of whole.modules) {
    for (const declaration of module.declarations as {members?: Member[]}[]) {
      if (declaration.members) declaration.members = declaration.members.filter(({privacy = 'public'}) => privacy === 'public');
    }
  }
  return whole;
}
setCustomElementsManifest(publicOnly(manifest));

/** Themes that nobody here wrote, to see whether ours follow. */
const themes: Record<string, string> = {geen: '', lindeveld: 'voorbeeld-theme', duinmeer: 'ma-theme'};

/** Class of a theme's dark variant; a theme without one stays light. */
const darkThemes: Record<string, string> = {geen: '', duinmeer: 'ma-theme--color-scheme-dark'};

export default {
  globalTypes: {
    thema: {
      toolbar: {title: 'Thema', icon: 'paintbrush', dynamicTitle: true, items: ['geen', 'lindeveld', 'duinmeer']},
    },
    taal: {toolbar: {title: 'Taal', icon: 'globe', dynamicTitle: true, items: ['nl', 'en']}},
    kleur: {toolbar: {title: 'Kleur', icon: 'mirror', dynamicTitle: true, items: ['licht', 'donker']}},
  },
  initialGlobals: {thema: 'lindeveld', taal: 'nl', kleur: 'licht'},
  decorators: [
    (story, {globals}) => {
      const {thema = 'geen', taal, kleur} = globals as Record<string, string>;
      const dark = kleur === 'donker' ? darkThemes[thema] : undefined;
      document.documentElement.lang = taal ?? 'nl';
      document.documentElement.dataset['kleur'] = dark === undefined ? 'licht' : 'donker';
      document.body.className = [themes[thema], dark].filter(Boolean).join(' ');
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    a11y: {test: 'error', options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}},
    controls: {expanded: true},
    options: {storySort: {order: ['Begin hier', 'Diagnose', 'Indienen', 'Dossier', 'Behandelen', 'Inzicht', 'Reizen']}},
  },
} satisfies Preview;
