// Keeps names that are written from right to left from turning their neighbours around.

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Scripts written from right to left: Hebrew, Arabic and their kin up to U+08FF and their other forms;
 * by the first halves of their characters also those from U+10800 to U+10FFF and U+1E800 to U+1EFFF.
 */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/

/** The text as a piece of its own inside a sentence; as it is where nothing in it could turn. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text
}
