// Numbers for programs: the digits that a spreadsheet means, read alike in any locale.

/** Without signs between thousands; 1.125 is written so that it is never eleven hundred and more. */
export function plainNumber(value: number): string {
  // Spreadsheets keep fifteen digits.
  const kept = Number(value.toPrecision(15))
  const text = String(Number.isFinite(kept) ? kept : value)
  return /^-?\d+\.\d{3}$/.test(text) ? `${text}0` : text
}
