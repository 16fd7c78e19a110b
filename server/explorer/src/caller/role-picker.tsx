import { useEffect, useRef } from 'react';
import { useLanguage, useText } from '../language/language.js';
import { TEXTS } from '../language/texts.js';
import { changeCaller, useCaller } from './caller.js';
import { ROLES } from './roles.js';

/** All roles of the demo; one click or arrow key plays one. */
export function RolePicker() {
  const text = useText();
  const { language } = useLanguage();
  const { role: chosen } = useCaller();
  const strip = useRef<HTMLFieldSetElement>(null);
  const other = language === 'zh' ? 'en' : 'zh';

  // On a phone the strip is wider than the window, and the page may open on a role at its end.
  useEffect(() => {
    const element = strip.current?.querySelector(`[data-role="${chosen}"]`);
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);

  return (
    <fieldset className="role-picker" ref={strip} aria-label={text.rolePicker}>
      {ROLES.map((role) => (
        <label key={role} data-role={role} title={text.roles[role].sees}>
          <input
            type="radio"
            name="role"
            className="visually-hidden"
            value={role}
            checked={role === chosen}
            onChange={() => changeCaller({ role })}
          />
          <span className="role-name">{text.roles[role].name}</span>{' '}
          <span className="other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
            {TEXTS[other].roles[role].name}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
