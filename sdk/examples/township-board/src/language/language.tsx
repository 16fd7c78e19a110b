import labels from 'virtual:labels';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, TEXTS, type Texts } from './texts.ts';

interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  /** A number as the reader writes it; null is one that may not be told. */
  number(value: number | null): string;
  /** What a member of an enum is called. One that a later server has added has no label yet. */
  label(enumName: string, member: string): string;
  speak(language: Language): void;
}

const KEPT = 'township-board:language';
const TAGS = { en: 'en', zh: 'zh-CN' } as const;

const SpeechContext = createContext<Speech | null>(null);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferred);
  const texts = TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = TAGS[language];
    document.title = texts.title;
  }, [language, texts]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      texts: TEXTS[language],
      number: (value) => (value === null ? '–' : value.toLocaleString(TAGS[language])),
      label: (enumName, member) => labels[enumName]?.[member]?.[language] ?? member,
      speak(next) {
        localStorage.setItem(KEPT, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('There is no LanguageProvider around this.');
  return speech;
}

function preferred(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'en' || kept === 'zh') return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}
