import { useEffect } from 'react';
import { translateLabel } from './graphiql-labels.js';
import { useLanguage } from './language.js';
import type { Language } from './texts.js';

const ATTRIBUTES = ['aria-label', 'title', 'placeholder'];

// What the user or the schema wrote stays as it is, and this page's own panels translate themselves.
const FOREIGN =
  '.monaco-editor, .county-panel, .page-header, .answer-note, .graphiql-tab, [class*="markdown"], code, pre';
const SCHEMA_NAMES = 'a, .graphiql-history-item-label';

/** Keeps the labels of GraphiQL in the page's language, whenever it draws new ones. */
export function useTranslatedLabels(): void {
  const { language } = useLanguage();
  useEffect(() => {
    translateUnder(document.body, language);
    const observer = new MutationObserver((records) => {
      for (const { target, type } of records) {
        if (type === 'childList') translateUnder(target, language);
        else translateNode(target, language);
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
    return () => observer.disconnect();
  }, [language]);
}

function translateUnder(root: Node, language: Language): void {
  if (isForeign(root)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(FOREIGN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    translateOwn(node, language);
  }
}

function translateNode(node: Node, language: Language): void {
  if (!isForeign(node)) translateOwn(node, language);
}

function isForeign(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element === null || element.closest(FOREIGN) !== null;
}

function translateOwn(node: Node, language: Language): void {
  if (node instanceof Text) {
    if (node.parentElement?.closest(SCHEMA_NAMES)) return;
    const translated = translateLabel(node.data.trim(), language);
    if (translated !== undefined && translated !== node.data) node.data = translated;
  } else if (node instanceof Element) {
    for (const name of ATTRIBUTES) {
      const label = node.getAttribute(name);
      const translated = label === null ? undefined : translateLabel(label, language);
      if (translated !== undefined && translated !== label) node.setAttribute(name, translated);
    }
  }
}
