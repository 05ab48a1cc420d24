// Names as they stand in cells: turned around, several in one, or a word for nobody.
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'

const VACANT =
  /^(?:vacant|vacancy|open|open role|open position|to hire|hiring|tbd|tbh|to be hired|to be defined|n\.? ?n\.?|n\/a|offen|vakant|unbesetzt|zu besetzen|vacante?|poste vacant|à pourvoir|a pourvoir|por cubrir|libre|vago|vaga|vaga aberta|em aberto|vacature|openstaand|-+|\?+)(?: *[#(\d].*)?$/i

/** Does the cell say in words that nobody holds the role? */
export function isVacant(name: string): boolean {
  return VACANT.test(name)
}

/** What follows a name with a comma, and is no second one. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|mba|ph\.?d|dr|prof|m\.?sc|b\.?a)\.?$/i

/** "Groß, Jörg" is how lists are sorted; "Ana / Ben" share a role. */
export function namesIn(name: string, at: number, talk: Talk): readonly string[] {
  const two = /^([^,;/&+]{3,}?) *(?:[;/&+]| (?:and|und|et|en) ) *([^,;/&+]{3,})$/i.exec(name)
  const turned = /^([^,;]+), ([^,;]+)$/.exec(name)
  const [, one = '', other = ''] = two ?? turned ?? []
  if (one === '' || (turned && SUFFIX.test(other.trim()))) return [name]
  const [first, second] = [one.trim(), other.trim()]
  const whole = two ? name : `${second} ${first}`
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
  return chosen === 'two' ? [first, second] : [whole]
}
