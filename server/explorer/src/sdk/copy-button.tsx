import { type RefObject, useEffect, useState } from 'react';
import { useText } from '../language/language.js';
import { copyText } from './clipboard.js';

const FEEDBACK_MS = 4000;

/** Copies the code; when the browser refuses, selects it so that one key does. */
export function CopyButton({
  code,
  source,
}: {
  code: string;
  source: RefObject<HTMLTextAreaElement | null>;
}) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();

  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), FEEDBACK_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const done = await copyText(code);
    if (!done) {
      source.current?.focus();
      source.current?.select();
    }
    setOutcome(done ? 'copied' : 'copyFailed');
  }

  return (
    <div className="copy">
      <button type="button" className="action" onClick={() => void copy()}>
        {text.copy}
      </button>
      <output aria-live="polite">{outcome === undefined ? '' : text[outcome]}</output>
    </div>
  );
}
