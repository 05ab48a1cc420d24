// Folding: nobody reads line after line about one person, and a small team reads five lines.
import { addTo } from '../grouped.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-id.ts'
import { singlesOf } from './gather.ts'
import { byHarm } from './harm.ts'
import { rulesSpeakingFor, speaksFor } from './same-remedy.ts'
import { isSpoken } from './spoken.ts'

/** Lines that one person or pod is the subject of. */
const MOST_ABOUT_ONE = 2
/** A line about more people and pods than these is about a kind, not about somebody. */
const MOST_SUBJECTS = 3
/** A team of so many people reads no more than so many lines. */
const SMALL_TEAM = { people: 4, lines: 5 } as const

/** What is read, or would be if there were room. */
interface Line {
  readonly finding: Finding
  /** The people and pods it is about. */
  readonly about: readonly string[]
  /** What it speaks for since folding. */
  readonly details: Finding[]
}

/**
 * The lines that are read, in the order they came. What is too much about one person or pod, or for a
 * small team, becomes a detail of the line that it belongs to most; the more harmful stays. Errors are
 * always lines. What is muted is no line, so it stays as it is and carries nothing. Nothing is lost:
 * whatever comes in is a line or a detail of exactly one.
 */
export function fold(findings: readonly Finding[], org: Org): readonly Finding[] {
  const most = isSmall(org) ? SMALL_TEAM.lines : Number.POSITIVE_INFINITY
  const lines = new Map<Finding, Line>()
  const linesAbout = new Map<string, Line[]>()
  const linesOf = new Map<RuleId, Line[]>()
  for (const finding of findings.filter(isSpoken).toSorted(byHarm)) {
    const about = aboutWhom(finding, org)
    const line: Line = { finding, about, details: [] }
    const somebody = about.length <= MOST_SUBJECTS ? about : []
    const saying = somebody.map((each) => linesAbout.get(each) ?? [])
    const speaking = rulesSpeakingFor(finding)
      .flatMap((rule) => linesOf.get(rule) ?? [])
      .filter((other) => speaksFor(other.finding, finding))
    const carriers = speaking.length > 0 ? speaking : carriersOf(finding, saying)
    const room = carriers.length === 0 && lines.size >= most ? [...lines.values()] : carriers
    const carrier = finding.severity === 'error' ? undefined : nearestTo(line, room)
    if (carrier) {
      carrier.details.push(...asDetails(finding))
      continue
    }
    lines.set(finding, line)
    addTo(linesOf, finding.rule, line)
    for (const each of somebody) addTo(linesAbout, each, line)
  }
  return findings.flatMap((finding) => {
    if (!isSpoken(finding)) return [finding]
    const line = lines.get(finding)
    if (!line) return []
    if (line.details.length === 0) return [finding]
    return [{ ...finding, details: [...finding.details, ...line.details] }]
  })
}

/** The lines of which one has to speak for the finding, by each that it is about; none where there is room. */
function carriersOf({ rule }: Finding, saying: readonly (readonly Line[])[]): readonly Line[] {
  // A rule says the same of somebody once.
  const alike = saying.flat().filter(({ finding }) => finding.rule === rule)
  return alike.length > 0 ? alike : saying.filter(({ length }) => length >= MOST_ABOUT_ONE).flat()
}

/** A finding below another line: what it says one by one, then what it spoke for itself. */
function asDetails(finding: Finding): readonly Finding[] {
  const singles = singlesOf(finding)
  const others = finding.details.filter((detail) => !singles.includes(detail))
  return [...singles.map((each) => ({ ...each, details: [] })), ...others]
}

/** All that is said: each finding with those that it speaks for, right behind it. */
export function withDetails(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...finding.details])
}

function isSmall({ members }: Org): boolean {
  return members.filter(({ person }) => !person.external).length <= SMALL_TEAM.people
}

/** The people and pods a finding is about, each once; a vacant role counts as somebody. */
function aboutWhom({ subjects }: Finding, org: Org): readonly string[] {
  const holders = subjects.roles.map((id) => org.role(id)?.personId ?? `vacant:${id}`)
  const pods = subjects.pods.map((id) => `pod:${id}`)
  return [...new Set<string>([...subjects.people, ...holders, ...pods])]
}

/**
 * The line that shares most with another: people and pods before stages. Of equal ones the more harmful,
 * which stands first; what shares nothing with any hangs on the last, where it makes no alarm longer.
 */
function nearestTo(line: Line, others: readonly Line[]): Line | undefined {
  const nearness = ({ finding, about }: Line) =>
    2 * about.filter((each) => line.about.includes(each)).length +
    Number(finding.subjects.stages.some((each) => line.finding.subjects.stages.includes(each)))
  const [first, ...rest] = others
  if (!first) return undefined
  const best = rest.reduce((near, each) => (nearness(each) > nearness(near) ? each : near), first)
  return nearness(best) > 0 ? best : others.at(-1)
}
