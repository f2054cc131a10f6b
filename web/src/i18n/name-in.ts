/**
 * A name may be written in both languages, Japanese first: `佐藤 健 / Sato Ken`. Gives the reader's;
 * a name written once stays as it is.
 */
export function nameIn(name: string, language: string): string {
  const [japanese, latin, ...rest] = name.split(' / ');
  if (!japanese || !latin || rest.length > 0) return name;
  return language === 'ja' ? japanese : latin;
}
