// Which line speaks for another finding because the same has to be done about both.
import { BELT_STAGES } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import { basisIn } from '../rules/basis.ts'
import type { Finding } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-id.ts'

interface SameRemedy {
  readonly loud: readonly RuleId[]
  readonly quiet: readonly RuleId[]
  /** Only where both findings are like this. */
  isMeant(finding: Finding): boolean
  /** Only where the two are about these roles. */
  readonly areAlike?: (loud: readonly RoleId[], quiet: readonly RoleId[]) => boolean
}

const always = () => true

const SAME_REMEDY: readonly SameRemedy[] = [
  /** Specialists for each step, in both cases. */
  { loud: ['SF-04'], quiet: ['SF-03'], isMeant: always },
  /** Whoever agrees on a goal above the pods sets those of the pods along with it. */
  { loud: ['ST-13'], quiet: ['ST-14'], isMeant: always },
  /** Where nothing at all is written down yet, one sitting does it; the rest of half of it is another matter. */
  { loud: ['ST-10'], quiet: ['ST-12'], isMeant: isNotBegun },
  /** Whoever makes a team lead has a deputy. */
  { loud: ['SC-01', 'SC-02'], quiet: ['SPF-06'], isMeant: always, areAlike: hasNoOthers },
  /** Of two heads one is an empty chair: whoever says who leads until it is filled names the head. */
  { loud: ['ST-04'], quiet: ['ST-03'], isMeant: always, areAlike: isOneOfTwo },
  /** One more person in a stage is its cover and makes it thin no longer. */
  { loud: ['SPF-01'], quiet: ['SG-05'], isMeant: always },
  /** Guesses about one flow: figures of one's own settle all of them. */
  { loud: ['BA-12'], quiet: ['BA-01', 'BA-02', 'BA-03', 'BA-06'], isMeant: isGuess },
]

/** The rules whose lines may speak for the finding: its own where it warns already, and those of the table. */
export function rulesSpeakingFor({ rule }: Finding): readonly RuleId[] {
  return [rule, ...SAME_REMEDY.flatMap(({ loud, quiet }) => (quiet.includes(rule) ? loud : []))]
}

/** Whoever is warned needs no note of the same rule; the table says the rest. */
export function speaksFor(line: Finding, other: Finding): boolean {
  if (line.rule === other.rule) return line.severity !== 'info' && other.severity === 'info'
  return SAME_REMEDY.some(
    ({ loud, quiet, isMeant, areAlike }) =>
      loud.includes(line.rule) &&
      quiet.includes(other.rule) &&
      isMeant(line) &&
      isMeant(other) &&
      (!areAlike || areAlike(line.subjects.roles, other.subjects.roles)),
  )
}

function hasNoOthers(loud: readonly RoleId[], quiet: readonly RoleId[]): boolean {
  return quiet.every((id) => loud.includes(id))
}

function isOneOfTwo(loud: readonly RoleId[], quiet: readonly RoleId[]): boolean {
  return quiet.length === 2 && quiet.some((id) => loud.includes(id))
}

/** Of all stages that could have it, none has. */
function isNotBegun({ rule, subjects }: Finding): boolean {
  return subjects.stages.length === BELT_STAGES.length - (rule === 'ST-10' ? 1 : 0)
}

function isGuess({ severity, data }: Finding): boolean {
  return severity === 'info' && basisIn(data) === 'usual'
}
