import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { browserStorage } from './browser-storage.js';
import { AnswerNote } from './caller/answer-note.js';
import { SchemaForToken } from './caller/schema-for-token.js';
import { EXPLAIN_PLUGIN } from './explain/explain-panel.js';
import { useText } from './language/language.js';
import { useTranslatedLabels } from './language/translate-labels.js';
import { leaveEditorOnEscape } from './leave-editor.js';
import { PageHeader } from './page-header.js';
import { firstVisit } from './samples/first-visit.js';
import { SAMPLES_PLUGIN } from './samples/samples-panel.js';
import { SDK_PLUGIN } from './sdk/sdk-panel.js';
import { ConnectionNotice } from './server/connection-notice.js';
import { fetcher } from './server/fetcher.js';
import { useReadiness } from './server/readiness.js';

// The identity of these lists must not change between renders: GraphiQL takes a new list of plugins
// as an order to close the open panel.
const PLUGINS = [SAMPLES_PLUGIN, SDK_PLUGIN, HISTORY_PLUGIN];
const WITH_EXPLAIN = [SAMPLES_PLUGIN, SDK_PLUGIN, EXPLAIN_PLUGIN, HISTORY_PLUGIN];

export function Page() {
  const text = useText();
  const { explains } = useReadiness();
  const [opening] = useState(firstVisit);
  useTranslatedLabels();
  return (
    <>
      <PageHeader />
      <main className="playground" aria-label={text.playground} onKeyDown={leaveEditorOnEscape}>
        <GraphiQL
          fetcher={fetcher}
          plugins={explains ? WITH_EXPLAIN : PLUGINS}
          storage={browserStorage}
          referencePlugin={DOC_EXPLORER_PLUGIN}
          {...opening}
          {...(isNarrow() ? {} : { visiblePlugin: SAMPLES_PLUGIN })}
          defaultEditorToolsVisibility="variables"
          shouldPersistHeaders={false}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerNote />
          </GraphiQL.Footer>
          <ConnectionNotice />
          <SchemaForToken />
        </GraphiQL>
      </main>
    </>
  );
}

function isNarrow(): boolean {
  return window.matchMedia('(max-width: 760px)').matches;
}
