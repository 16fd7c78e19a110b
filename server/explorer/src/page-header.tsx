import { CallerBar } from './caller/caller-bar.js';
import { useLanguage, useText } from './language/language.js';
import { DemoNote } from './server/demo-note.js';

export function PageHeader() {
  const { language, setLanguage } = useLanguage();
  const text = useText();
  return (
    <header className="page-header">
      <h1>County Graph</h1>
      <p className="tagline">{text.tagline}</p>
      <DemoNote />
      <fieldset className="language-switch" aria-label={text.language}>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => setLanguage('en')}>
          English
        </button>
        <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => setLanguage('zh')}>
          中文
        </button>
      </fieldset>
      <CallerBar />
    </header>
  );
}
