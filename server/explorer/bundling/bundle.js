import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { fontFiles } from './font-files.js';
import { monacoParts } from './monaco-parts.js';

/**
 * @param {{ root: string, outDir: string }} folders
 */
export async function bundle({ root, outDir }) {
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [react(), monacoParts(), fontFiles()],
    worker: { format: 'es', plugins: () => [monacoParts()] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Files instead of data URLs, so that the page's content security policy needs none for fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      rolldownOptions: {
        // "use no memo" in GraphiQL's files addresses a compiler that already ran over them.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  });
}
