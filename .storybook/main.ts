import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  framework: {
    name: '@storybook/web-components-vite',
    // Not the site's own vite.config.ts: that one builds a library.
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}},
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
} satisfies StorybookConfig;
