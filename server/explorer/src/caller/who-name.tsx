import { useLanguage } from '../language/language.js';
import { TEXTS } from '../language/texts.js';
import type { Sender } from './credentials.js';

/** A caller's name in the page's language and in the other. */
export function WhoName({ as }: { as: Sender['as'] }) {
  const { language } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  if (as === 'token' || as === 'ownHeader')
    return <strong data-as={as}>{TEXTS[language].senders[as]}</strong>;
  return (
    <strong data-as={as}>
      {TEXTS[language].roles[as].name} ·{' '}
      <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{TEXTS[other].roles[as].name}</span>
    </strong>
  );
}
