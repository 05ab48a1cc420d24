// Small words for sentences: counts and lists as people write them.

/** "1 person", "3 people". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "Ana", "Ana and Ben", "Ana, Ben and Cleo"; with another word, "Ana, Ben or Cleo". */
export function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}

/** The first few of a long list: "Ana, Ben, Cleo and 4 others". */
export function shortlisted(names: readonly string[], most = 3): string {
  if (names.length <= most + 1) return listed(names)
  return `${names.slice(0, most).join(', ')} and ${names.length - most} others`
}

/** The sentence with a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The beginning of an overlong name; whole characters, so that no half emoji is left. */
export function shortened(name: string, most = 60): string {
  if (name.length <= most) return name
  const characters = [...name]
  return characters.length <= most ? name : `${characters.slice(0, most).join('')}…`
}
