import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Sample } from './sample.js';

/** Puts a sample into a tab of its own and runs it; the tab it already stands in is used again. */
export function useOpenSample(): (sample: Sample) => void {
  const { addTab, run, setOperationName, stop, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));

  return ({ name, text, variables }) => {
    // While a request runs, GraphiQL takes another run for its cancellation.
    stop();
    const query = queryEditor?.getValue() ?? '';
    const isSame = query === text && variableEditor?.getValue() === variables;
    if (!isSame) {
      if (query.trim() !== '') addTab();
      queryEditor?.setValue(text);
      variableEditor?.setValue(variables);
    }
    // The editors report their contents only after a pause; the run and the history need them now.
    updateActiveTabValues({ query: text, variables, operationName: name });
    setOperationName(name);
    void run();
    document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
  };
}
