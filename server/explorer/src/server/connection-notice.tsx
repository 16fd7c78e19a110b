import { useGraphiQLActions } from '@graphiql/react';
import { useLanguage, useText } from '../language/language.js';
import { useConnection } from './connection.js';

/** Says that the API is out of reach; it must stand inside GraphiQL to ask it for the schema again. */
export function ConnectionNotice() {
  const text = useText();
  const { language } = useLanguage();
  const connection = useConnection();
  const { introspect } = useGraphiQLActions();
  if (connection.state === 'working') return null;
  return (
    <div role="alert" className="connection-notice">
      <strong>{text[connection.state]}</strong>{' '}
      {language === 'zh' && connection.state === 'notAccepted' ? (
        <span lang="zh-CN">{connection.reasonZh}</span>
      ) : (
        <span lang="en">{connection.reason}</span>
      )}
      <button type="button" className="action" onClick={() => void introspect()}>
        {text.retry}
      </button>
    </div>
  );
}
