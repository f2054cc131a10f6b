import { useTranslation } from 'react-i18next';
import { languages, switchLanguage } from './start-i18n.js';

const names = { ja: '日本語', en: 'English' } as const;

/** Two buttons, because two languages need no menu. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('shell.language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={names[language]}
          aria-label={names[language]}
          aria-pressed={i18n.language === language}
          onClick={() => void switchLanguage(language)}
        >
          {language === 'ja' ? '日' : 'EN'}
        </button>
      ))}
    </fieldset>
  );
}
