// The documentation of all rules as Markdown, made from the rules themselves.
import { STRUCTURE_NAMES } from '../document/vocabulary.ts'
import { counted } from '../text.ts'
import type { Threshold } from '../thresholds/threshold.ts'
import { THRESHOLDS } from '../thresholds/thresholds.ts'
import { rules } from './index.ts'
import type { Rule, RuleGroup } from './rule.ts'

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  staffing: 'Staffing gaps',
  'single-point': 'Single points of failure',
  'size-fit': 'Does the structure fit the size?',
  structure: 'Structure',
  span: 'Span of control',
  balance: 'Balance',
  'red-flags': 'Red flags',
  data: 'Data',
}

const SEVERITY = { error: 'Error', warning: 'Warning', info: 'Note' } as const

/** The text of docs/rules.md. */
export function rulesDocument(): string {
  const groups = Object.entries(GROUPS)
    .map(([group, name]) => ({ name, members: rules.filter((rule) => rule.group === group) }))
    .filter(({ members }) => members.length > 0)
  return `<!-- GENERATED from shared/rules by \`npm run generate\`. -->

# What Pitcrew says, and why

${counted(rules.length, 'rule', 'rules')}. Every number can be changed in the chart's settings. Published figures come mostly from
software companies in the United States; where the source is judgement, it is ours.

${groups.map(({ name, members }) => `## ${name}\n\n${members.map(ruleText).join('\n')}`).join('\n')}`
}

function ruleText(rule: Rule): string {
  const structures =
    rule.appliesTo === 'any'
      ? 'every chart'
      : rule.appliesTo.map((structure) => STRUCTURE_NAMES[structure].toLowerCase()).join(', ')
  const numbers = rule.thresholds.map((key) => {
    const { title, default: value, source }: Threshold = THRESHOLDS[key]
    return `- Number: ${title}: **${value}** (${source}; \`${key}\`)`
  })
  return `### ${rule.id} ${rule.title}

${rule.condition}

${[
  `- Severity: ${SEVERITY[rule.severity]}`,
  `- Judges: ${structures}`,
  ...numbers,
  `- Source: ${rule.source}`,
  `- What it cannot see: ${rule.knownLimits}`,
].join('\n')}
`
}
