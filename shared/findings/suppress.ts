// Suppression: which findings are silent because another one already says it (small teams would drown).
import { addTo } from '../grouped.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import type { Finding } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-id.ts'
import { isSpoken } from './spoken.ts'

type Step = (findings: readonly Finding[], org: Org) => readonly Finding[]

/** Applied in this order; each step sees what the ones before it left. */
const STEPS: readonly Step[] = [
  /** Nobody there: there is nothing to judge but that. */
  (findings, { salesPeople }) => (salesPeople.length === 0 ? only(findings, 'DQ-01') : findings),

  /**
   * One person alone: SPF-02 speaks for everything about cover and size, and nobody hands over to
   * themselves or needs a goal to share.
   */
  (findings, { salesPeople }) =>
    salesPeople.length === 1 ? without(findings, ...SILENT_WHEN_ALONE) : findings,

  /** An empty stage is worse than a thin one, a stage on paper only is said once. */
  (findings) => silencedBy(findings, 'SG-02', ['SG-01', 'SG-05', 'SG-06', 'SPF-01']),
  (findings) => silencedBy(findings, 'SG-01', ['SG-05', 'SG-06', 'SPF-01']),

  /** "Only beginners" says more than "many"; that the stage is thin, too, is a detail. */
  (findings) => silencedBy(findings, 'SG-06', ['BA-08']),
  (findings) => detailsOf(findings, ['SG-06'], ['SG-05'], placesOf),

  /** Beginners with full quotas are named; that some are new, too, says no more. */
  (findings) => {
    const named = new Set(only(findings, 'BA-09').flatMap(({ subjects }) => subjects.people))
    return findings.filter(
      ({ rule, severity, subjects }) =>
        rule !== 'BA-08' || severity !== 'info' || !subjects.people.some((id) => named.has(id)),
    )
  },

  /** A stage that limits sales and has too much work is said once. */
  (findings) => silencedBy(findings, 'BA-02', ['BA-01']),

  /** Whoever has too many customers is named; that all of them together have too many says no more. */
  (findings, org) => {
    const roles = only(findings, 'BA-06').flatMap(({ subjects }) => subjects.roles)
    const pods = new Set(roles.map((id) => org.role(id)?.podId))
    return findings.filter(({ message, rule, subjects }) => {
      if (rule !== 'BA-02' || message !== 'customers' || roles.length === 0) return true
      const [pod] = subjects.pods
      return pod !== undefined && !pods.has(pod)
    })
  },

  /** A finding about work that waits for a hire says enough; how long the role has been open is its detail. */
  (findings) => detailsOf(findings, STILL_TO_BE_HIRED, ['SG-03'], ({ subjects }) => subjects.roles),

  /** Where many roles are vacant, those that have been open for long become details of that one finding. */
  (findings) => absorbedBy(findings, 'SG-04', ['SG-03']),

  /** One agency for all leads is the sharper way to say that leads hang on one; for half of the front it says less. */
  (findings) => silencedBy(findings, 'SPF-07', ['SPF-01']),
  (findings) =>
    only(findings, 'SPF-12').some(({ severity }) => severity === 'warning')
      ? without(findings, 'SPF-07')
      : silencedBy(findings, 'SPF-07', ['SPF-12']),

  /** A sale too complex for sellers who do everything: how many of them there are says no more. */
  (findings) => (only(findings, 'SF-04').length === 0 ? findings : without(findings, 'SF-03')),

  /** A belt that is too thin everywhere: the places are details of that one finding. */
  (findings) => absorbedBy(findings, 'SF-01', ['SPF-01', 'SG-05']),

  /** A pod that lacks a stage is small because of that. */
  (findings) => silencedInPods(findings, 'SG-07', 'SF-08'),
  (findings) => silencedInPods(findings, 'SG-07', 'BA-05'),

  /** In a reporting circle nobody is head, and spans mean nothing. */
  (findings) => silencedForRoles(findings, ['ST-01'], MEANINGLESS_IN_CIRCLES),

  /** A manager who also sells has other limits; too many reports are a sharper word than teams. */
  (findings) => silencedForRoles(findings, ['SC-02'], ['SC-01', 'SC-05']),

  /** Whoever reports to the empty chair of the only manager knows that it is empty. */
  (findings) => silencedForRoles(findings, ['ST-04'], ['SC-04']),

  /** A head who carries the number is the sharper way to say that one seller does. */
  (findings) => silencedForRoles(findings, ['SPF-11'], ['SPF-05']),

  /** Sellers who run whole sales by plan each do everything, of course; an alarm about it stays. */
  (findings) =>
    isFullCycle(findings)
      ? findings.filter(({ rule, severity }) => rule !== 'SF-03' || severity !== 'info')
      : findings,

  /** Who carries most of the number has a large quota, of course. */
  (findings) => silencedForRoles(findings, ['SPF-05', 'SPF-11'], ['BA-10']),

  /** Whoever is said to do everything is not told once more that hunting and caring do not go together. */
  (findings) => silencedForRoles(findings, ['SPF-02'], ['BA-14']),
  (findings) => (isFullCycle(findings) ? without(findings, 'BA-14') : findings),

  /** What is found in a chart says more than what founders learn in general. */
  (findings) => silencedForRoles(findings, SAY_ENOUGH_OF_A_ROLE, ['SF-12']),
  (findings) => silencedBy(findings, 'BA-03', ['SF-12']),
  (findings) => {
    const missed = rolesOf(findings, ['SPF-01', 'SPF-02', 'SPF-11'])
    return findings.filter(
      ({ rule, message, subjects }) =>
        rule !== 'SF-12' || message !== 'absence' || !subjects.roles.some((id) => missed.has(id)),
    )
  },
]

const SILENT_WHEN_ALONE: readonly RuleId[] = [
  'SPF-01',
  'SPF-08',
  'SPF-09',
  'SG-05',
  'SG-06',
  'SF-01',
  'SF-03',
  'ST-10',
  'ST-13',
]

/** The roles that these findings name are vacant ones. */
const STILL_TO_BE_HIRED: readonly RuleId[] = [
  'SG-02',
  'SG-07',
  'SG-08',
  'SG-09',
  'SG-11',
  'SC-04',
  'ST-04',
  'SG-12',
]

/** Of a vacant role: why it is missed, or who is to lead until it is filled. */
const SAY_ENOUGH_OF_A_ROLE: readonly RuleId[] = [
  'ST-04',
  'SC-04',
  'SG-02',
  'SG-03',
  'SG-04',
  'SG-11',
  'SG-12',
]

/** How many heads and layers there are, and everybody's span. */
const MEANINGLESS_IN_CIRCLES: readonly RuleId[] = [
  'ST-03',
  'ST-11',
  'SC-01',
  'SC-02',
  'SC-03',
  'SC-04',
  'SC-05',
  'SC-06',
  'SC-07',
]

/** The findings that are worth saying, in the order they came. */
export function suppress(findings: readonly Finding[], org: Org): readonly Finding[] {
  return STEPS.reduce((left, step) => step(left, org), findings)
}

function only(findings: readonly Finding[], rule: RuleId): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule)
}

function without(findings: readonly Finding[], ...rules: readonly RuleId[]): readonly Finding[] {
  return findings.filter((finding) => !rules.includes(finding.rule))
}

/** Do sellers run whole sales by plan? */
function isFullCycle(findings: readonly Finding[]): boolean {
  return findings.some(({ rule, message }) => rule === 'SPF-02' && message === 'full-cycle')
}

/** Drops the findings of `quiet` rules where `loud` has found something in the same scope and stage. */
function silencedBy(
  findings: readonly Finding[],
  loud: RuleId,
  quiet: readonly RuleId[],
): readonly Finding[] {
  const places = new Set(only(findings, loud).flatMap(placesOf))
  return findings.filter(
    (finding) =>
      !quiet.includes(finding.rule) || !placesOf(finding).some((place) => places.has(place)),
  )
}

/** Each stage that a finding is about, in its pod or in the whole organisation. */
function placesOf({ subjects }: Finding): readonly string[] {
  return subjects.stages.map((stage) => `${subjects.pods[0] ?? ''}:${stage}`)
}

/** What is muted is no detail: it stays where the user can hear it again. */
function absorbedBy(
  findings: readonly Finding[],
  loud: RuleId,
  quiet: readonly RuleId[],
): readonly Finding[] {
  if (!findings.some((finding) => finding.rule === loud)) return findings
  const isDetail = (finding: Finding) => quiet.includes(finding.rule) && isSpoken(finding)
  const details = findings.filter(isDetail)
  return findings
    .filter((finding) => !isDetail(finding))
    .map((finding) => (finding.rule === loud ? { ...finding, details } : finding))
}

/**
 * Those of `quiet` rules become details of a finding of a `loud` rule with which they share something, the
 * first one of several. What is muted is none, and carries none.
 */
function detailsOf(
  findings: readonly Finding[],
  loud: readonly RuleId[],
  quiet: readonly RuleId[],
  partsOf: (finding: Finding) => readonly string[],
): readonly Finding[] {
  const carriers = new Map<string, Finding>()
  for (const finding of findings.filter(({ rule }) => loud.includes(rule)).toReversed())
    for (const part of partsOf(finding)) carriers.set(part, finding)
  const details = new Map<Finding, Finding[]>()
  const left = findings.filter((finding) => {
    if (!quiet.includes(finding.rule) || !isSpoken(finding)) return true
    const carrier = partsOf(finding).flatMap((part) => carriers.get(part) ?? [])[0]
    if (carrier && isSpoken(carrier)) addTo(details, carrier, finding)
    return !carrier
  })
  return left.map((finding) => {
    const own = details.get(finding)
    return own ? { ...finding, details: [...finding.details, ...own] } : finding
  })
}

function silencedInPods(
  findings: readonly Finding[],
  loud: RuleId,
  quiet: RuleId,
): readonly Finding[] {
  const pods = new Set(only(findings, loud).flatMap(({ subjects }) => subjects.pods))
  return findings.filter(
    ({ rule, subjects }) => rule !== quiet || !subjects.pods.some((pod) => pods.has(pod)),
  )
}

/** Drops the findings of `quiet` rules about roles that a finding of a `loud` rule is about as well. */
function silencedForRoles(
  findings: readonly Finding[],
  loud: readonly RuleId[],
  quiet: readonly RuleId[],
): readonly Finding[] {
  const members = rolesOf(findings, loud)
  if (members.size === 0) return findings
  return findings.filter(
    ({ rule, subjects }) =>
      !quiet.includes(rule) || !subjects.roles.some((role) => members.has(role)),
  )
}

/** The roles that findings of these rules are about. */
function rolesOf(findings: readonly Finding[], rules: readonly RuleId[]): ReadonlySet<RoleId> {
  return new Set(
    findings.filter(({ rule }) => rules.includes(rule)).flatMap(({ subjects }) => subjects.roles),
  )
}
