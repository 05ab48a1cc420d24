// Few lines (L5): a rule speaks once, nobody is the subject of line after line, a small team reads five.
import type { Judged, Line } from '../judged.ts'
import type { Breach, Law } from './law.ts'

const MOST_OF_A_SMALL_TEAM = 5
const SMALL_TEAM = 4
const MOST_ABOUT_ONE = 2
/** Lines about more than these are about a kind, not about somebody. */
const MOST_SUBJECTS = 3

const breach = ({ rule, severity, headline }: Line): Breach => ({
  by: rule,
  read: `${severity} ${rule}: ${headline}`,
})

const isError = ({ severity }: Line) => severity === 'error'

/** Lines beyond so many; errors always stay, so only others are too many. */
function surplus(lines: readonly Line[], most: number): readonly Line[] {
  return lines.slice(most).filter((line) => !isError(line))
}

const ONCE: Law = {
  name: 'a rule speaks once at each severity',
  holdsFor: 'all charts',
  breachesIn: ({ lines }) => {
    const kinds = new Map<string, Line[]>()
    for (const line of lines) {
      const kind = `${line.severity} ${line.rule}`
      kinds.set(kind, [...(kinds.get(kind) ?? []), line])
    }
    return [...kinds.values()].flatMap((same) => same.slice(1)).map(breach)
  },
}

function aboutEach({ lines, document }: Judged): ReadonlyMap<string, readonly Line[]> {
  const holders = new Map(document.roles.map(({ id, personId }) => [id, personId]))
  const about = new Map<string, Line[]>()
  for (const line of lines) {
    const { roles, people, pods } = line.finding.subjects
    const persons = new Set([...people, ...roles.map((id) => holders.get(id) ?? `vacant ${id}`)])
    const subjects = [...persons, ...pods.map((id) => `pod ${id}`)]
    if (subjects.length > MOST_SUBJECTS) continue
    for (const subject of subjects) about.set(subject, [...(about.get(subject) ?? []), line])
  }
  return about
}

const TWO_ABOUT_ONE: Law = {
  name: 'one person or pod is the subject of two lines',
  holdsFor: 'all charts',
  breachesIn: (said) =>
    [...aboutEach(said).values()].flatMap((lines) => surplus(lines, MOST_ABOUT_ONE)).map(breach),
}

const FIVE_FOR_FOUR: Law = {
  name: 'a team of up to four people reads five lines',
  holdsFor: 'all charts',
  breachesIn: ({ people, lines }) =>
    people > SMALL_TEAM ? [] : surplus(lines, MOST_OF_A_SMALL_TEAM).map(breach),
}

export const FEW_LINES: readonly Law[] = [ONCE, TWO_ABOUT_ONE, FIVE_FOR_FOUR]
