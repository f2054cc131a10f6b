import i18next, { type TFunction } from 'i18next';

/** The translate function of one language's texts, as the pages have it. */
export function textsOf(texts: object): TFunction {
  const instance = i18next.createInstance();
  void instance.init({
    lng: 'en',
    initAsync: false,
    showSupportNotice: false,
    resources: { en: { translation: texts } },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
