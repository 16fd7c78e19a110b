import { useSpeech } from '../language/language.tsx';
import type { Language } from '../language/texts.ts';

const NAMES: ReadonlyArray<readonly [Language, string, string]> = [
  ['zh', '中文', 'zh-CN'],
  ['en', 'English', 'en'],
];

export function LanguageSwitch() {
  const { texts, language, speak } = useSpeech();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{texts.language}</legend>
      {NAMES.map(([code, name, tag]) => (
        <button
          key={code}
          type="button"
          lang={tag}
          aria-pressed={code === language}
          onClick={() => speak(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
