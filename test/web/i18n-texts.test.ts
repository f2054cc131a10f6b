import { en } from '../../web/src/i18n/en/index.js';
import { ja } from '../../web/src/i18n/ja/index.js';

function leaves(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of the pages', () => {
  const japanese = new Map(leaves(ja));

  it('are the same in Japanese and English, none empty', () => {
    expect([...japanese.keys()].sort()).toEqual(
      leaves(en)
        .map(([key]) => key)
        .sort(),
    );
    expect([...leaves(en), ...leaves(ja)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the same facts in both languages', () => {
    const different = leaves(en).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(japanese.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });
});
