import { useId } from 'react';
import { useText } from '../language/language.js';
import { useReadiness } from '../server/readiness.js';
import { bearerOf } from './bearer.js';
import { changeCaller, useCaller } from './caller.js';
import { isPurposeSound } from './purpose.js';
import { RolePicker } from './role-picker.js';
import { WhoName } from './who-name.js';

/** Whom the page plays and what for; on a demo server a role by one click, elsewhere a token. */
export function CallerBar() {
  const text = useText();
  const { demo } = useReadiness();
  return (
    <section className="caller-bar" aria-label={text.caller}>
      {demo ? <RolePicker /> : <TokenField />}
      <div className="caller-line">
        <WhoPlays demo={demo} />
        <PurposeField />
      </div>
    </section>
  );
}

function WhoPlays({ demo }: { demo: boolean }) {
  const text = useText();
  const { role, token } = useCaller();
  const bearer = bearerOf(token);
  const as = demo ? role : bearer === '' ? 'public' : 'token';
  const explained = as === 'token' ? text.tokenMeans : text.roles[as].sees;
  return (
    <output className="who-plays">
      {text.youAre} <WhoName as={as} /> <span className="sees">{explained}</span>
    </output>
  );
}

function TokenField() {
  const text = useText();
  const { token } = useCaller();
  const hint = useId();
  const broken = token.trim() !== '' && bearerOf(token) === '';
  return (
    <label className="caller-field">
      {text.tokenField}
      <input
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={token}
        onChange={({ target }) => changeCaller({ token: target.value })}
        aria-invalid={broken}
        aria-describedby={hint}
      />
      <span id={hint} className={broken ? 'hint wrong' : 'hint'}>
        {broken ? text.tokenBroken : text.tokenHint}
      </span>
    </label>
  );
}

function PurposeField() {
  const text = useText();
  const { purpose } = useCaller();
  const hint = useId();
  const sound = isPurposeSound(purpose);
  return (
    <label className="caller-field">
      {text.purposeField}
      <input
        type="text"
        autoComplete="off"
        placeholder={text.purposeExample}
        value={purpose}
        onChange={({ target }) => changeCaller({ purpose: target.value })}
        aria-invalid={!sound}
        aria-describedby={hint}
      />
      <span id={hint} className={sound ? 'hint' : 'hint wrong'}>
        {sound ? text.purposeHint : text.purposeBroken}
      </span>
    </label>
  );
}
