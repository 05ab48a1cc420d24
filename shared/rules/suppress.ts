// Suppression: which findings are silent because another one already says it (small teams would drown).
import type { Org } from '../org/org.ts'
import type { Finding } from './rule.ts'

type Step = (findings: readonly Finding[], org: Org) => readonly Finding[]

/** Applied in this order; each step sees what the ones before it left. */
const STEPS: readonly Step[] = [
  /** Nobody there: there is nothing to judge but that. */
  (findings, { salesPeople }) => (salesPeople.length === 0 ? only(findings, 'DQ-01') : findings),

  /** One person alone: SPF-02 speaks for everything about cover and size. */
  (findings, { salesPeople }) =>
    salesPeople.length === 1
      ? without(findings, 'SPF-01', 'SPF-08', 'SG-05', 'SF-01', 'SF-03')
      : findings,

  /** An empty stage is worse than a thin one, a stage on paper only is said once. */
  (findings) => silencedBy(findings, 'SG-02', ['SG-01', 'SG-05', 'SG-06', 'SPF-01']),
  (findings) => silencedBy(findings, 'SG-01', ['SG-05', 'SG-06', 'SPF-01']),

  /** One agency for all leads is the sharper way to say that leads hang on one. */
  (findings) => silencedBy(findings, 'SPF-07', ['SPF-01']),

  /** A belt that is too thin everywhere: the places are details of that one finding. */
  (findings) => absorbedBy(findings, 'SF-01', ['SPF-01', 'SG-05']),

  /** A pod that lacks a stage is small because of that. */
  (findings) => silencedInPods(findings, 'SG-07', 'SF-08'),

  /** In a reporting circle nobody is head, and spans mean nothing. */
  (findings) => quietInCircles(findings),

  /** A manager who also sells has other limits. */
  (findings) => silencedForRoles(findings, 'SC-02', (rule) => rule === 'SC-01'),
]

/** The findings that are worth saying, in the order they came. */
export function suppress(findings: readonly Finding[], org: Org): readonly Finding[] {
  return STEPS.reduce((left, step) => step(left, org), findings)
}

function only(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule)
}

function without(findings: readonly Finding[], ...rules: readonly string[]): readonly Finding[] {
  return findings.filter((finding) => !rules.includes(finding.rule))
}

/** Findings of `quiet` rules go where `loud` has found something in the same scope and stage. */
function silencedBy(
  findings: readonly Finding[],
  loud: string,
  quiet: readonly string[],
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

function absorbedBy(
  findings: readonly Finding[],
  loud: string,
  quiet: readonly string[],
): readonly Finding[] {
  if (!findings.some((finding) => finding.rule === loud)) return findings
  const details = findings.filter((finding) => quiet.includes(finding.rule))
  return findings
    .filter((finding) => !quiet.includes(finding.rule))
    .map((finding) => (finding.rule === loud ? { ...finding, details } : finding))
}

function silencedInPods(
  findings: readonly Finding[],
  loud: string,
  quiet: string,
): readonly Finding[] {
  const pods = new Set(only(findings, loud).flatMap(({ subjects }) => subjects.pods))
  return findings.filter(
    ({ rule, subjects }) => rule !== quiet || !subjects.pods.some((pod) => pods.has(pod)),
  )
}

function quietInCircles(findings: readonly Finding[]): readonly Finding[] {
  return silencedForRoles(
    findings,
    'ST-01',
    (rule) => rule === 'ST-03' || rule === 'ST-11' || rule.startsWith('SC-'),
  )
}

/** Findings of some rules go where all the roles they are about are in a finding of `loud`. */
function silencedForRoles(
  findings: readonly Finding[],
  loud: string,
  isQuiet: (rule: string) => boolean,
): readonly Finding[] {
  const members = new Set(only(findings, loud).flatMap(({ subjects }) => subjects.roles))
  if (members.size === 0) return findings
  return findings.filter(
    ({ rule, subjects }) => !isQuiet(rule) || !subjects.roles.some((role) => members.has(role)),
  )
}
