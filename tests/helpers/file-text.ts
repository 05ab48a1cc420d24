// Texts of files for tests: the envelope around whatever a test wants to find in it.

/** The text of a file whose document has these keys, whether or not they make sense. */
export function fileText(document: unknown, version: unknown = 1): string {
  return JSON.stringify({ format: 'salesorg', version, document })
}
