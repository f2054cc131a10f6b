import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader of a PDF sees of it. */
export interface ReadPdf {
  /** All text, spaces between characters taken out: readers differ in where they see spaces. */
  text: string;
  pages: number;
  info: Record<string, unknown>;
}

/** Reads a PDF back with an independent reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes its buffer away; callers keep theirs.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = await document.getMetadata();
  return {
    text: text.replace(/\s+/g, ''),
    pages: totalPages,
    info: info as Record<string, unknown>,
  };
}

/** The names of fonts whose file is inside the PDF. */
export function embeddedFonts(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const files = (source.match(/\/FontFile2 \d+ 0 R/g) ?? []).length;
  const names = [...source.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(
    ([, name]) => name,
  );
  return names.length === files ? names.flatMap((name) => name ?? []).sort() : [];
}

/** The drawing commands of all pages, unpacked. */
export function drawingOf(bytes: Uint8Array): string {
  const source = Buffer.from(bytes);
  const streams: string[] = [];
  for (let at = source.indexOf('stream\n'); at >= 0; at = source.indexOf('stream\n', at + 1)) {
    if (source.subarray(at - 3, at).toString() === 'end') continue;
    try {
      streams.push(inflateSync(source.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not packed this way: no drawing.
    }
  }
  return streams.filter((stream) => / re\n| Tf /.test(stream)).join('\n');
}
