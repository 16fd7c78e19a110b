import { CountyGraphError, NetworkError } from '@county-graph/sdk';
import { useSpeech } from '../language/language.tsx';

interface Props {
  readonly error: Error;
  retry(): unknown;
}

/** What failed, what to do about it in the reader's language, and by what the operator finds the request. */
export function Trouble({ error, retry }: Props) {
  const { texts, language } = useSpeech();
  const remedy = () => {
    if (error instanceof NetworkError) return texts.network;
    if (!(error instanceof CountyGraphError)) return texts.unexpected;
    return (language === 'zh' ? error.remedyZh : error.remedy) ?? error.message;
  };
  const known = error instanceof CountyGraphError ? error : undefined;
  return (
    <div className="trouble" role="alert">
      <p>{remedy()}</p>
      {known && (
        <p className="hint">
          {[known.code, known.argument, known.requestId && `${texts.request} ${known.requestId}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <button type="button" onClick={() => retry()}>
        {texts.retry}
      </button>
    </div>
  );
}
