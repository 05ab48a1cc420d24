// The apostrophe that keeps spreadsheets from working out a text as a formula, which may do anything.

/**
 * What a spreadsheet could take for a formula: signs in any width, also behind what cannot be seen, and
 * characters that end a cell (ASVS 1.2.10, CWE-1236). Apostrophes in front count as well, so that one of them
 * is taken off again without asking whose it was.
 */
const RISKY = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|\p{Cc})/u

/** The text as it may stand in a file of separated values. */
export function guarded(text: string): string {
  return RISKY.test(text) ? `'${text}` : text
}

/** The same for a cell that is marked as text, where only an apostrophe of its own would be lost. */
export function guardedAsText(text: string): string {
  return text.startsWith("'") ? guarded(text) : text
}

/** What stood there before it was guarded, by this program or another. */
export function unguarded(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text
}
