import { create } from 'qrcode';
import { INK } from './look.js';
import type { Sheet } from './sheet.js';

/** White modules around a code that readers ask for. */
const QUIET_ZONE = 4;

/**
 * Draws a QR code of a text as one filled path into a square that includes its quiet zone; it bears
 * 15 % of damage, as on a label.
 */
export function drawQrCode(sheet: Sheet, text: string, x: number, y: number, side: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const module = side / (modules.size + 2 * QUIET_ZONE);
  const at = (start: number, n: number): number => start + (n + QUIET_ZONE) * module;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) sheet.pdf.rect(at(x, column), at(y, row), module, module);
    }
  }
  sheet.pdf.fillColor(INK).fill();
}
