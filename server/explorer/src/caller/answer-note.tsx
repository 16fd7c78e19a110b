import { useGraphiQLActions } from '@graphiql/react';
import { useText } from '../language/language.js';
import { useReadiness } from '../server/readiness.js';
import { bearerOf } from './bearer.js';
import { changeCaller, useCaller } from './caller.js';
import { type LastAnswer, useLastAnswer } from './last-answer.js';
import { FIRST_ROLE } from './roles.js';
import { WhoName } from './who-name.js';

/** Below the result: whom it was given to, and a way on when it is no longer, or never was, the one wanted. */
export function AnswerNote() {
  const answer = useLastAnswer();
  return <output className="answer-note">{answer ? <Told answer={answer} /> : null}</output>;
}

function Told({ answer: { sender, hollow } }: { answer: LastAnswer }) {
  const text = useText();
  const { demo } = useReadiness();
  const { role, token, purpose } = useCaller();
  const runAgain = useRunAgain();
  const now = demo ? role : bearerOf(token) === '' ? 'public' : 'token';
  const isEarlier = sender.as !== 'ownHeader' && (sender.as !== now || sender.purpose !== purpose.trim());
  const mayBeHidden = hollow && sender.as !== FIRST_ROLE;
  return (
    <>
      <span>
        {text.answeredAs} <WhoName as={sender.as} />
        {sender.purpose === '' ? null : (
          <>
            {text.answeredFor} <q>{sender.purpose}</q>
          </>
        )}
      </span>
      {isEarlier ? (
        <button type="button" className="action" onClick={runAgain}>
          {text.runAgainAs} <WhoName as={now} />
        </button>
      ) : null}
      {mayBeHidden ? (
        <span className="hidden-hint">{demo ? text.maybeHidden : text.maybeHiddenToken}</span>
      ) : null}
      {mayBeHidden && demo && now !== FIRST_ROLE ? (
        <button
          type="button"
          className="action"
          onClick={() => {
            changeCaller({ role: FIRST_ROLE });
            runAgain();
          }}
        >
          {text.switchTo} <WhoName as={FIRST_ROLE} />
        </button>
      ) : null}
    </>
  );
}

function useRunAgain(): () => void {
  const { run, stop } = useGraphiQLActions();
  return () => {
    // While a request runs, GraphiQL takes another run for its cancellation.
    stop();
    void run();
  };
}
