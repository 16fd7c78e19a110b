import { useGraphiQLActions } from '@graphiql/react';
import { askForExplanation, keepExplanation, takeAsked } from './explanation.js';

/** Runs the editor's operation once, asking for its explanation. */
export function useExplainRun(): () => void {
  const { run, stop } = useGraphiQLActions();
  return () => {
    // While a request runs, GraphiQL takes another run for its cancellation.
    stop();
    askForExplanation();
    run();
    // Asked still: GraphiQL sends nothing when the variables or the headers cannot be read.
    if (takeAsked()) keepExplanation(undefined, undefined);
  };
}
