// When two names are one: the same however they were typed.
import { isPlain, seen } from './unseen.ts'

/**
 * The same for names that look the same, but for capitals: composed or decomposed letters, wide and
 * narrow forms, more blanks than one, blanks that do not break, zero-width characters and joiners.
 * Empty for a name in which nothing can be seen.
 */
export function nameKey(name: string): string {
  if (isPlain(name)) return name.toLowerCase()
  // Upper case first, so that a sharp s and two of them are one, and a final sigma is a sigma.
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
  return seen(folded.replace(/\p{Cf}/gu, ''))
}

/** Do both mean the same person, as far as a name can tell? Nameless people are never the same. */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one)
  return key !== '' && key === nameKey(other)
}
