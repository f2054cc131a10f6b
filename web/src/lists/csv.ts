function quoted(field: string): string {
  // A leading = + - @ would be read as a formula by a spreadsheet.
  const safe = /^[=+\-@]/.test(field) ? `'${field}` : field;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Lines of fields as CSV text. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n');
}

/** Offers the text as a file; the mark at its begin tells a spreadsheet that it is UTF-8. */
export function downloadCsv(name: string, csv: string): void {
  const address = URL.createObjectURL(
    new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
