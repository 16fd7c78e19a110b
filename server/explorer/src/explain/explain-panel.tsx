import type { GraphiQLPlugin } from '@graphiql/react';
import { Suspense } from 'react';
import { useText } from '../language/language.js';
import { type Explanation, useExplanation } from './explanation.js';
import { milliseconds } from './numbers.js';
import { stepsOf } from './plan-steps.js';
import { PlanTree } from './plan-tree.js';
import { SqlText } from './sql-text.js';
import { useExplainRun } from './use-explain-run.js';

function ExplainPanel() {
  const text = useText();
  const explain = useExplanation();
  const run = useExplainRun();
  return (
    <section className="county-panel explain" aria-label={text.explainTitle}>
      <h2>{text.explainTitle}</h2>
      <p>{text.explainIntro}</p>
      <button type="button" className="action" onClick={run} disabled={explain.state === 'running'}>
        {text.explainRun}
      </button>
      <output aria-live="polite" className="notice">
        {explain.state === 'running' ? text.explainRunning : null}
        {explain.state === 'failed' ? text.explainFailed : null}
        {explain.state === 'nothing' ? text.explainNothing : null}
      </output>
      {explain.state === 'ready' ? (
        <Told explanation={explain.explanation} operation={explain.operation} />
      ) : null}
    </section>
  );
}

function Told({ explanation, operation }: { explanation: Explanation; operation: string | undefined }) {
  const text = useText();
  const { cached, compileMs, databaseMs, planningMs, executionMs, parameters, plan, statement } = explanation;
  const facts: [string, string][] = [
    ...(operation === undefined ? [] : ([[text.explainOperation, operation]] satisfies [string, string][])),
    [text.explainCompiled, cached ? text.explainCached : milliseconds(compileMs)],
    [text.explainDatabase, milliseconds(databaseMs)],
    [text.explainPlanning, milliseconds(planningMs)],
    [text.explainExecution, milliseconds(executionMs)],
    [text.explainParameters, String(parameters)],
  ];
  return (
    <>
      <dl className="explain-times">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.explainPlan}</h3>
      <p>{text.explainPlanIntro}</p>
      <PlanTree root={stepsOf(plan)} />
      <h3>{text.explainStatement}</h3>
      <Suspense>
        <SqlText statement={statement} />
      </Suspense>
    </>
  );
}

function ExplainIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M4 4v16M4 6h15M8 12h8M12 18h7" strokeLinecap="round" />
    </svg>
  );
}

export const EXPLAIN_PLUGIN: GraphiQLPlugin = { title: 'Explain', icon: ExplainIcon, content: ExplainPanel };
