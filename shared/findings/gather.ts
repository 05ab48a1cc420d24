// A rule speaks once: its findings of one severity become one that lists what they are about.
import { groupedBy } from '../grouped.ts'
import { type Finding, type Rule, TOGETHER } from '../rules/rule.ts'
import { isSpoken } from './spoken.ts'

/**
 * The findings in the order in which they came, with those of one rule and severity gathered into one,
 * where the rule has words for several; they are its details. Mutings are about single findings, so
 * those that are muted stay alone, and no muting silences what stands beside it.
 */
export function gathered(
  findings: readonly Finding[],
  ruleOf: (finding: Finding) => Rule,
): readonly Finding[] {
  const alike = groupedBy(findings, (finding) =>
    isSpoken(finding) && Object.hasOwn(ruleOf(finding).messages, TOGETHER)
      ? `${finding.rule} ${finding.severity}`
      : null,
  )
  const gatheredFrom = new Map<Finding, Finding | null>()
  for (const each of alike.values()) {
    const [first, ...others] = each
    if (!first || others.length === 0) continue
    gatheredFrom.set(first, allTogether(first, each))
    for (const other of others) gatheredFrom.set(other, null)
  }
  return findings.flatMap((finding) => {
    const instead = gatheredFrom.get(finding)
    return instead === undefined ? finding : (instead ?? [])
  })
}

/** What a finding says itself, one by one; what was folded into its line later is another matter. */
export function singlesOf(finding: Finding): readonly Finding[] {
  if (finding.message !== TOGETHER) return [finding]
  return finding.details.filter(
    ({ rule, severity, message }) =>
      rule === finding.rule && severity === finding.severity && message !== TOGETHER,
  )
}

function allTogether(first: Finding, each: readonly Finding[]): Finding {
  return {
    rule: first.rule,
    message: TOGETHER,
    data: { all: each.map(({ data }) => data) },
    severity: first.severity,
    subjects: {
      roles: once(each.flatMap(({ subjects }) => subjects.roles)),
      pods: once(each.flatMap(({ subjects }) => subjects.pods)),
      people: once(each.flatMap(({ subjects }) => subjects.people)),
      stages: once(each.flatMap(({ subjects }) => subjects.stages)),
    },
    details: [...each.map(alone), ...each.flatMap(({ details }) => details)],
    muted: null,
  }
}

function alone(finding: Finding): Finding {
  return finding.details.length === 0 ? finding : { ...finding, details: [] }
}

function once<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
