import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { browserStorage } from '../browser-storage.js';
import { type Language, TEXTS, type Texts } from './texts.js';

const STORAGE_KEY = 'county-graph:language';

interface LanguageChoice {
  language: Language;
  setLanguage(language: Language): void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', setLanguage: () => {} });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = TEXTS[language].pageTitle;
  }, [language]);

  const choice = useMemo(
    () => ({
      language,
      setLanguage(chosen: Language) {
        browserStorage.setItem(STORAGE_KEY, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

export function useText(): Texts {
  return TEXTS[useLanguage().language];
}

function initialLanguage(): Language {
  return remembered() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
}

function remembered(): Language | undefined {
  const stored = browserStorage.getItem(STORAGE_KEY);
  return stored === 'en' || stored === 'zh' ? stored : undefined;
}
