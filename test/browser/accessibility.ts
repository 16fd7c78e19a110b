import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

interface Barrier {
  readonly rule: string;
  readonly element: string;
}

/** What GraphiQL itself draws and this page cannot mend without replacing it. */
const KNOWN: ReadonlyArray<{ rule: string; within: string; reason: string }> = [
  {
    rule: 'nested-interactive',
    within: 'class="graphiql-tab',
    reason: 'GraphiQL gives the role of a tab to the list item around the buttons that select and close it',
  },
  {
    rule: 'color-contrast',
    within: 'class="mtk',
    reason: 'the token colours of the editor’s own dark theme',
  },
];

/** The serious and critical findings of axe, without those known of GraphiQL. */
export async function seriousViolations(page: Page): Promise<Barrier[]> {
  // Through the debugger: the page's content security policy forbids scripts written into it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => ({ rule: id, element: `${target.join(' ')} ${html}` })),
    )
    .filter(
      ({ rule, element }) => !KNOWN.some((known) => known.rule === rule && element.includes(known.within)),
    );
}
