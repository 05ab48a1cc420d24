// Names as they stand in cells: turned around, several in one, or a word for nobody.
import { asWords } from '../names/as-words.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import type { CellText } from './cell.ts'
import type { Columns } from './columns.ts'

const VACANT =
  /^(?:vacant|vacancy|open|open role|open position|to hire|hiring|tbd|tbh|to be hired|to be defined|n\.? ?n\.?|n\/a|offen|vakant|unbesetzt|zu besetzen|vacante?|poste vacant|à pourvoir|a pourvoir|por cubrir|libre|vago|vaga|vaga aberta|em aberto|vacature|openstaand|-+|\?+)(?: *[#(\d].*)?$/i

/** Does the cell say in words that nobody holds the role? */
export function isVacant(name: string): boolean {
  return VACANT.test(name)
}

/** What follows a name with a comma, and is no second one. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|mba|ph\.?d|dr|prof|m\.?sc|b\.?a)\.?$/i

const TURNED = /^([^,;]+), *([^,;]+)$/

/** So many that a list is sorted by last names. */
const SORTED = 3

/** Are names turned around in all of a column? Then nobody is asked about each. */
export function areTurned(cells: readonly CellText[], talk: Talk): boolean {
  const filled = cells.filter(({ text }) => text !== '' && !isVacant(text))
  const turned = filled.filter(({ text }) => TURNED.test(text))
  const [first] = turned
  if (!first || turned.length < SORTED || turned.length * 2 < filled.length) return false
  const told = words`Names such as “${first.text}” begin with the last name; that one is ${inOrder(first.text)}.`
  talk.tell(first.at, 'name', told)
  return true
}

/** "Berg, Jonas" -> "Jonas Berg"; "Stone, Pat Jr." -> "Pat Stone Jr."; what is not turned stays. */
function inOrder(name: string): string {
  const [, last = '', given = ''] = TURNED.exec(name) ?? []
  if (last === '' || SUFFIX.test(given.trim())) return name
  const names = given.trim().split(' ')
  const suffix = SUFFIX.test(names.at(-1) ?? '') && names.length > 1 ? names.pop() : undefined
  return [...names, last.trim(), ...(suffix === undefined ? [] : [suffix])].join(' ')
}

/** "Groß, Jörg" is how lists are sorted; "Ana / Ben" share a role. */
export function namesIn(
  name: string,
  at: number,
  areTurned: boolean,
  talk: Talk,
): readonly string[] {
  const two = /^([^,;/&+]{3,}?) *(?:[;/&+]| (?:and|und|et|en) ) *([^,;/&+]{3,})$/i.exec(name)
  const whole = two ? name : inOrder(name)
  if (!two && (whole === name || areTurned)) return [whole]
  const [, first = '', second = ''] = two ?? TURNED.exec(name) ?? []
  const told = two
    ? words`Row ${String(at)}: “${name}” is read as two people.`
    : words`Row ${String(at)}: “${name}” is read as ${whole}.`
  const chosen = talk.ask({
    kind: 'names',
    key: at,
    at,
    field: 'name',
    words: told,
    choices: [
      ['one', words`One: ${whole}`],
      ['two', 'Two people'],
    ],
    likely: two ? 'two' : 'one',
  })
  return chosen === 'two' ? [first.trim(), second.trim()] : [whole]
}

interface NameParts {
  readonly name: string
  readonly first: string
  readonly last: string
}

/** In one column, or in two: a list with first and last names may call either of them just “name”. */
export function wholeName({ name, first, last }: NameParts, columns: Columns): string {
  if (name === '') return [first, last].filter((part) => part !== '').join(' ')
  const isMissing = (part: string) => part !== '' && !asWords(name).includes(asWords(part))
  if (!columns.includes('first') && isMissing(last)) return `${name} ${last}`
  return !columns.includes('last') && isMissing(first) ? `${first} ${name}` : name
}
