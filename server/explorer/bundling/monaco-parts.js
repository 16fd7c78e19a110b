// Parts of the editor that no GraphQL or JSON document ever uses.
const UNUSED_PARTS = [
  'browser/widget/diffEditor',
  'contrib/codelens',
  'contrib/colorPicker',
  'contrib/diffEditorBreadcrumbs',
  'contrib/dropOrPasteInto',
  'contrib/inlayHints',
  'contrib/inlineCompletions',
  'contrib/inlineEdit',
  'contrib/inlineEdits',
  'contrib/inlineProgress',
  'contrib/linkedEditing',
  'contrib/rename',
  'contrib/sectionHeaders',
  'contrib/semanticTokens',
  'contrib/stickyScroll',
  'contrib/suggest/browser/suggestInlineCompletions',
  'contrib/unicodeHighlighter',
];

const unused = new RegExp(`^import '\\./(${UNUSED_PARTS.join('|')})[/.].*$`, 'gm');

/**
 * @returns {import('vite').Plugin}
 */
export function monacoParts() {
  return {
    name: 'monaco-parts',
    enforce: 'pre',
    load(id) {
      // GraphiQL's style sheet already contains the editor's.
      return /monaco-editor\/.*\.css$/.test(id) ? '' : undefined;
    },
    transform(code, id) {
      // GraphiQL's worker table reports each worker to the console.
      if (/setup-workers\/vite\.js$/.test(id)) {
        return { code: code.replace(/^\s*console\.info\(.*\);$/m, ''), map: null };
      }
      return /monaco-editor\/esm\/vs\/editor\/editor\.all\.js$/.test(id)
        ? { code: code.replace(unused, ''), map: null }
        : undefined;
    },
  };
}
