// Counts and lists as people write them.
import { type Part, Phrase, words } from './phrase.ts'

/** "1 person", "1,200 people". */
export function counted(count: number, one: string, many: string): Phrase {
  return words`${count} ${count === 1 ? one : many}`
}

/** "Ana", "Ana and Ben", "Ana, Ben and Cleo"; with another word, "Ana, Ben or Cleo". */
export function listed(names: readonly Part[], word: 'and' | 'or' = 'and'): Phrase {
  return joined(names, (at) => (at === names.length - 1 ? ` ${word} ` : ', '))
}

/** The first few of a long list: "Ana, Ben, Cleo and 4 others"; the same name once. */
export function shortlisted(names: readonly Part[], most = 3): Phrase {
  const each = [...new Set(names)]
  if (each.length <= most + 1) return listed(each)
  return listed([...each.slice(0, most), words`${each.length - most} others`])
}

/** From the smallest to the largest: "9", "9 to 12". */
export function ranged(numbers: readonly number[]): Part {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [least = 0] = sorted
  const most = sorted.at(-1) ?? least
  return least === most ? least : words`${least} to ${most}`
}

/** With the same text between all of them. */
export function chained(names: readonly Part[], between: string): Phrase {
  return joined(names, () => between)
}

/** With a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function joined(parts: readonly Part[], before: (at: number) => string): Phrase {
  if (parts.length === 0) return words``
  const between = parts.slice(1).map((_part, at) => before(at + 1))
  return new Phrase(['', ...between, ''], parts)
}
