// Texts compared by their words, as somebody typed them in two places.

/** Whole words in lower case with a blank on both sides, so that "Asia" is not found in "Malasia". */
export function asWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
