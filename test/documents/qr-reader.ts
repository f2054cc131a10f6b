import jsQR from 'jsqr';

const PIXELS_PER_POINT = 12;

/** Reads the QR code that is drawn with squares, the way a camera would: from a picture of them. */
export function readQrCode(drawing: string): string | undefined {
  const squares = [...drawing.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)]
    .map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number])
    .filter(([, , width, height]) => width === height);
  const side = Math.ceil(Math.max(...squares.map(([x, y, w]) => Math.max(x, y) + w)) + 10);
  const size = side * PIXELS_PER_POINT;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [x, y, width] of squares) {
    const [left, top, right, bottom] = [x, y, x + width, y + width].map((point) =>
      Math.round(point * PIXELS_PER_POINT),
    ) as [number, number, number, number];
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  const read = jsQR.default(pixels, size, size);
  return read?.data;
}
