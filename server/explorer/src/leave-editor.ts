import type { KeyboardEvent } from 'react';

/**
 * The Tab key indents inside an editor, so Escape must lead out of it. The editor keeps the key to
 * itself while it has something to close, such as a list of completions.
 */
export function leaveEditorOnEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return;
  if (!event.target.matches('.monaco-editor textarea')) return;
  event.target.closest<HTMLElement>('.graphiql-editor, .result-window')?.focus();
}
