import type { GraphiQLPlugin } from '@graphiql/react';
import { useRef } from 'react';
import { useText } from '../language/language.js';
import { CopyButton } from './copy-button.js';
import { useCurrentCall } from './current-call.js';

function SdkPanel() {
  const text = useText();
  const call = useCurrentCall();
  const source = useRef<HTMLTextAreaElement>(null);
  return (
    <section className="county-panel sdk" aria-label={text.sdkTitle}>
      <h2>{text.sdkTitle}</h2>
      <p>{text.sdkIntro}</p>
      {call.state === 'empty' ? <p className="notice">{text.sdkEmpty}</p> : null}
      {call.state === 'invalid' ? (
        <p className="notice">
          {text.sdkInvalid} <q lang="en">{call.reason}</q>
        </p>
      ) : null}
      {call.state === 'ready' ? (
        <>
          <p className="notice">{call.sample ? text.sdkKnown : text.sdkUnknown}</p>
          {call.variablesReadable ? null : <p className="notice warning">{text.sdkVariables}</p>}
          {call.takesToken ? <p className="notice">{text.sdkCaller}</p> : null}
          <CopyButton code={call.code} source={source} />
          <textarea ref={source} readOnly spellCheck={false} aria-label={text.sdkCode} value={call.code} />
        </>
      ) : null}
    </section>
  );
}

function SdkIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const SDK_PLUGIN: GraphiQLPlugin = { title: 'SDK code', icon: SdkIcon, content: SdkPanel };
