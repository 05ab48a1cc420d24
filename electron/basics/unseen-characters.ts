// Characters that nobody can see in a name, but that break lines or turn text around.

/** Controls, line and paragraph ends, direction marks, zero-width spaces, halves of characters. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu

/** The text with each run of them replaced; joiners stay, since emoji and Persian need them. */
export function withoutUnseen(text: string, replacement: string): string {
  return text.replace(UNSEEN, replacement)
}
