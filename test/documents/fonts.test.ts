import { boldFont, printable, regularFont } from '../../documents/fonts.js';

/** Every character of two bytes in Shift JIS: JIS X 0208 with levels 1 and 2, and what makers added. */
function jisCharacters(): string[] {
  const decoder = new TextDecoder('shift_jis');
  const bytes = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
  const leads = [...bytes(0x81, 0xa0), ...bytes(0xe0, 0xf0)];
  const trails = bytes(0x40, 0xfd).filter((byte) => byte !== 0x7f);
  return leads
    .flatMap((lead) => trails.map((trail) => decoder.decode(new Uint8Array([lead, trail]))))
    .filter((text) => [...text].length === 1 && text !== '\ufffd');
}

describe('the font of documents', () => {
  it('holds every kanji of JIS level 1 and 2 in both weights, and the variants in names', () => {
    const characters = [...jisCharacters(), ...'髙﨑濵德①㈱〜¥'];
    expect(characters.length).toBeGreaterThan(6_800);
    for (const { font } of [regularFont(), boldFont()]) {
      const missing = characters.filter((c) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
      expect(missing).toEqual([]);
    }
  });

  it('prints what it lacks as 〓 and a line end as a space', () => {
    expect(printable('𠮷野\n家')).toBe('〓野 家');
  });

  it('prints a name with the variant of a kanji, an unseen sign or a voicing mark apart as it is read', () => {
    expect(printable('葛\u{E0100}城\u200b商店\u0000\u202e')).toBe('葛城商店');
    expect(printable('カ\u3099ス\u00ad会社')).toBe('ガス会社');
    expect(printable('神\ufa19﨑')).toBe('神\ufa19﨑');
  });
});
