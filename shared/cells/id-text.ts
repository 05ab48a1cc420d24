// Ids as cells.

/** Spreadsheets take "12e4567890" for a number and write another one; behind a sign they leave it alone. */
export function idText(id: string): string {
  return /^#|^[\d.]+(?:e\d*)?$/i.test(id) ? `#${id}` : id
}
