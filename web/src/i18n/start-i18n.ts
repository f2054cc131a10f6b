import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.js';
import { ja } from './ja/index.js';

const key = 'genba.language';
export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

function preferred(): Language {
  const remembered = localStorage.getItem(key);
  if (remembered === 'ja' || remembered === 'en') return remembered;
  return navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** Starts in the remembered language, else the browser's: Japanese or English. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en }, ja: { translation: ja } },
    lng: preferred(),
    fallbackLng: 'en',
    showSupportNotice: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
  });
}

/** Switches the language and remembers it in this browser. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(key, language);
  await i18next.changeLanguage(language);
}
