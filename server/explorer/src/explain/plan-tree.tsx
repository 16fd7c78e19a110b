import { useText } from '../language/language.js';
import { count, milliseconds, share } from './numbers.js';
import type { PlanStep } from './plan-steps.js';

/** The plan as nested steps; a bar shows each step's own share of the time. */
export function PlanTree({ root }: { root: PlanStep }) {
  const text = useText();
  return (
    <ul className="plan" aria-label={text.explainPlan}>
      <Step step={root} whole={root.totalMs} />
    </ul>
  );
}

function Step({ step, whole }: { step: PlanStep; whole: number }) {
  const text = useText();
  const part = whole === 0 ? 0 : step.ownMs / whole;
  return (
    <li>
      <details className="plan-step">
        <summary>
          <span className="plan-title">
            <strong lang="en">{step.title}</strong>
            {step.subject === undefined ? null : <code>{step.subject}</code>}
          </span>
          <span className="plan-bar" aria-hidden="true">
            <span style={{ inlineSize: `${part * 100}%` }} />
          </span>
          <span className="plan-numbers">
            {step.loops === 0 ? (
              text.explainNeverRan
            ) : (
              <>
                {milliseconds(step.ownMs)} ({share(part)}) · {count(step.rows)} {text.explainRows}
                {step.misjudged === 1 ? null : (
                  <em className="misjudged">
                    {text.explainExpected} {count(step.expectedRows)}
                  </em>
                )}
              </>
            )}
          </span>
        </summary>
        <StepDetails step={step} />
      </details>
      {step.steps.length === 0 ? null : (
        <ul>
          {step.steps.map((below) => (
            <Step key={below.id} step={below} whole={whole} />
          ))}
        </ul>
      )}
    </li>
  );
}

function StepDetails({ step }: { step: PlanStep }) {
  const text = useText();
  const facts: [string, string][] = [
    [text.explainWithBelow, milliseconds(step.totalMs)],
    [text.explainRowsFound, count(step.rows)],
    [text.explainRowsExpected, count(step.expectedRows)],
    [text.explainLoops, count(step.loops)],
    [text.explainBlocks, `${count(step.blocksHit)} / ${count(step.blocksRead)}`],
  ];
  return (
    <dl className="plan-details">
      {step.subplan === undefined ? null : <Fact name="Subplan" value={step.subplan} code />}
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
      {step.details.map(([name, value]) => (
        <Fact key={name} name={name} value={value} code />
      ))}
    </dl>
  );
}

function Fact({ name, value, code = false }: { name: string; value: string; code?: boolean }) {
  return (
    <div>
      <dt lang={code ? 'en' : undefined}>{name}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </div>
  );
}
