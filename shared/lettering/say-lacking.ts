// One sentence about names whose letters no installed font has: whose they are, and what to install.
import type { Person, Role } from '../document/schema.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { listed, shortlisted } from '../words/lists.ts'
import { asItStands, type Part, type Words, words } from '../words/phrase.ts'
import { lackingOf } from './writings.ts'

export interface LackingPicture {
  /** What of the chart is in the file. */
  readonly shown: Org
  /** What stands on it besides: its title, the company. */
  readonly around: readonly string[]
  /** Slides and SVG are drawn by whoever opens them, with the fonts that are there. */
  readonly isDrawnLater: boolean
}

/** More names are counted. */
const MOST_NAMES = 3

/** `characters`: those that are drawn as boxes; at least one. */
export function sayLacking(characters: ReadonlySet<string>, picture: LackingPicture): Words {
  const { isDrawnLater } = picture
  const { names, fonts } = lackingOf(characters)
  const who = affected(characters, picture)
  const whom = who.length === 0 ? 'some of the texts' : shortlisted(who, MOST_NAMES - 1)
  const what = listed(names.map(asItStands))
  const named = listed(fonts.map(asItStands))
  const font =
    fonts.length === 0
      ? asItStands('a font that has them')
      : words`the free ${asItStands(fonts.length === 1 ? 'font' : 'fonts')} ${named}`
  return isDrawnLater
    ? words`This computer has no font for ${what}, so it shows boxes in ${whom}; the file itself has them, and shows them wherever ${font} can be found.`
    : words`This computer has no font for ${what}, so boxes stand for them in ${whom}; install ${font}, then export again.`
}

/** In the order of the document; each person once, with the role by which others know them. */
function affected(
  characters: ReadonlySet<string>,
  { shown, around }: LackingPicture,
): readonly Part[] {
  const isIn = (text: string) => [...text].some((character) => characters.has(character))
  const { roles, pods } = shown.document
  const people = new Set<string>()
  const named = roles.flatMap((role): Part[] => {
    const holder = shown.holderOf(role)
    if (!isIn(role.title) && !(holder && isIn(holder.name))) return []
    if (!holder) return [roleTitle(role)]
    if (people.has(holder.id)) return []
    people.add(holder.id)
    return [personInRole(holder, role)]
  })
  const ofPods = pods
    .filter(({ name, segment }) => isIn(name) || isIn(segment ?? ''))
    .map((pod) => words`the pod ${podName(pod)}`)
  const isAround = around.some(isIn)
  return [...named, ...ofPods, ...(isAround ? [asItStands('the title')] : [])]
}

function personInRole(person: Person, role: Role): Words {
  return words`${personName(person)} (${roleTitle(role)})`
}
