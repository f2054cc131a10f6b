import PDFDocument from 'pdfkit';
import type { DocumentLanguage } from '../domain/documents/document-data.js';
import { instantOf } from '../domain/time/instant.js';
import { boldFont, printable, regularFont } from './fonts.js';
import { INK } from './look.js';

/** What a file says of itself; equal facts give equal bytes. */
export interface SheetFacts {
  /** Width and height in points. */
  size: [width: number, height: number];
  title: string;
  author: string;
  language: DocumentLanguage;
  issuedAt: string;
}

/** How a piece of text stands. */
export interface TextStyle {
  size?: number;
  bold?: boolean;
  color?: string;
  align?: 'left' | 'center' | 'right';
  /** Space between characters, for titles. */
  spacing?: number;
}

/** A PDF being drawn; coordinates are points from the top left corner of the page. */
export interface Sheet {
  pdf: PDFKit.PDFDocument;
  /** Writes a text within a width and gives the y below it. */
  write(text: string, x: number, y: number, width: number, style?: TextStyle): number;
  /** Measures how high a text stands within a width. */
  heightOf(text: string, width: number, style?: TextStyle): number;
  widthOf(text: string, style?: TextStyle): number;
  rule(x1: number, y: number, x2: number, color?: string, thickness?: number): void;
  /** Ends the file and gives its bytes. */
  finish(): Promise<Uint8Array>;
}

const TEXT_SIZE = 9;
const LINE_GAP = 3;

/** Opens a file of one page; the date in it is the date of issue, never today's. */
export function openSheet({ size, title, author, language, issuedAt }: SheetFacts): Sheet {
  const pdf = new PDFDocument({
    size,
    margin: 0,
    // None to begin with: the built-in one would be read for nothing.
    font: '',
    bufferPages: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Creator: 'Genba',
      Producer: 'Genba',
      CreationDate: new Date(instantOf(issuedAt)),
    },
  });
  pdf.registerFont('regular', regularFont().bytes);
  pdf.registerFont('bold', boldFont().bytes);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });

  const set = ({ size: points = TEXT_SIZE, bold = false, color = INK }: TextStyle): void => {
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(points)
      .fillColor(color);
  };
  const layout = (width: number, { align = 'left', spacing = 0 }: TextStyle) => ({
    ...{ width, align, lineGap: LINE_GAP, characterSpacing: spacing },
  });
  const heightOf = (text: string, width: number, style: TextStyle = {}): number => {
    set(style);
    return pdf.heightOfString(printable(text), layout(width, style));
  };
  return {
    pdf,
    heightOf,
    widthOf: (text, style = {}) => {
      set(style);
      return pdf.widthOfString(printable(text), { characterSpacing: style.spacing ?? 0 });
    },
    write: (text, x, y, width, style = {}) => {
      const height = heightOf(text, width, style);
      pdf.text(printable(text), x, y, layout(width, style));
      return y + height;
    },
    rule: (x1, y, x2, color = INK, thickness = 0.5) => {
      pdf.moveTo(x1, y).lineTo(x2, y).lineWidth(thickness).strokeColor(color).stroke();
    },
    finish: async () => {
      pdf.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
