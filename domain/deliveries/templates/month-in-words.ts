/** Writes `2031-05` as 2031年5月; English texts keep the figures. */
export function monthInWords(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${year}年${number}月`;
}
