import { createHash } from 'node:crypto';

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
const EMBEDDED = /url\(["']?data:font\/(\w+);base64,([A-Za-z0-9+/=]+)["']?\)/g;
const TEXT_FONT = /font-family:\s*["']?Roboto/;

/**
 * GraphiQL's style sheet carries its fonts as 460 kB of base64. The fonts for code and icons become
 * files that the browser fetches when it draws with them; the text font is left out, since the
 * system's own also has the Chinese glyphs that it lacks.
 * @returns {import('vite').Plugin}
 */
export function fontFiles() {
  return {
    name: 'font-files',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !output.fileName.endsWith('.css')) continue;
        output.source = String(output.source).replaceAll(FONT_FACE, (rule) =>
          TEXT_FONT.test(rule)
            ? ''
            : rule.replaceAll(EMBEDDED, (_url, kind, encoded) => {
                const source = Buffer.from(encoded, 'base64');
                const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
                this.emitFile({ type: 'asset', fileName: `assets/font-${hash}.${kind}`, source });
                return `url(./font-${hash}.${kind})`;
              }),
        );
      }
    },
  };
}
