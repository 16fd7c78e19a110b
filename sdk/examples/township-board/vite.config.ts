import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { enumLabels } from '../labels/labels.ts';

/** Enums whose members the page shows. */
const SHOWN = ['HouseholdStatus', 'VillageKind', 'Region', 'BenefitLinkMode'];

/** `virtual:labels`: what the schema calls the members of enums, read when the page is built. The page does not carry the schema. */
function labels(): Plugin {
  const name = 'virtual:labels';
  const resolved = `\0${name}`;
  return {
    name: 'labels',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return;
      const all = enumLabels();
      const shown = SHOWN.map((shownName) => [shownName, Object.fromEntries(all.get(shownName) ?? [])]);
      return `export default ${JSON.stringify(Object.fromEntries(shown))}`;
    },
  };
}

export default defineConfig({
  // Wherever it is put, also beneath another page.
  base: './',
  plugins: [react(), labels()],
});
