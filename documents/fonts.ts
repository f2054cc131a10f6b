import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const resolve = createRequire(import.meta.url).resolve;
const FOLDER = '@expo-google-fonts/biz-udpgothic';

/** Printed in place of a character that the font has no picture of, as typesetters do. */
const GETA = '〓';

/** A weight of the one font that documents are set in; it holds every character of JIS X 0208. */
export interface FontFile {
  bytes: Buffer;
  font: Font;
}

const readOnce = new Map<string, FontFile>();

function fontFile(path: string): FontFile {
  const known = readOnce.get(path);
  if (known) return known;
  const bytes = readFileSync(resolve(`${FOLDER}/${path}`));
  const read = { bytes, font: create(bytes) as Font };
  readOnce.set(path, read);
  return read;
}

/** Gives the weight of running text; read once in a process. */
export function regularFont(): FontFile {
  return fontFile('400Regular/BIZUDPGothic_400Regular.ttf');
}

/** Gives the weight of headings and sums; read once in a process. */
export function boldFont(): FontFile {
  return fontFile('700Bold/BIZUDPGothic_700Bold.ttf');
}

/** Says how the character before it is drawn (葛󠄀), or draws nothing: not a character of its own. */
const UNSEEN = /[\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
/** Kana whose voicing mark stands apart, as some systems write names of files. */
const VOICED_APART = /[\u3040-\u30ff][\u3099\u309a]/g;

/**
 * Makes a text printable: line ends become spaces, what is not seen goes, what the font lacks becomes
 * 〓. A variant of a kanji that is chosen by a selector is printed in its usual form.
 */
export function printable(text: string): string {
  const { font } = regularFont();
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(VOICED_APART, (kana) => kana.normalize('NFC'))
    .replace(UNSEEN, '');
  return [...plain]
    .map((character) =>
      font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : GETA,
    )
    .join('');
}
