// The documentation of all rules as Markdown, made from the rules themselves.
import { SEVERITY_NAMES } from '../document/vocabulary.ts'
import { anchorOf } from '../guide/anchor.ts'
import type { Rule } from '../rules/rule.ts'
import { inGroups, sayJudged, sayRestsOn } from '../rules/rule-words.ts'
import type { Threshold } from '../thresholds/threshold.ts'
import { THRESHOLDS } from '../thresholds/thresholds.ts'
import { counted } from '../words/lists.ts'
import { writerFor } from '../words/writer.ts'
import { rules } from './rules.ts'

/** The project's documents are British. */
const writer = writerFor('en-GB', undefined)

/** The text of docs/rules.md. */
export function rulesDocument(): string {
  const groups = inGroups(rules)
  return `<!-- GENERATED from shared/rules by \`npm run generate\`. -->

# What Pitcrew says, and why

${writer.write(counted(rules.length, 'rule', 'rules'))}. Every number can be changed for one chart: in the window under “Why?” below a finding or in
Help, “All rules and their numbers”; in a file under \`settings.thresholds\`, by the key given here.
Published figures come mostly from software companies in the United States; where the source is
judgement, it is ours. Where a rule rests on figures of the capacity, those that
you have not entered are usual ones: it is a note then and says so. \`pitcrew rules ID\` prints one of them.

${groups.map(({ name, members }) => contentsOf(name, members)).join('\n')}

${groups.map(({ name, members }) => `## ${name}\n\n${members.map(ruleText).join('\n')}`).join('\n')}`
}

function contentsOf(name: string, members: readonly Rule[]): string {
  const lines = members.map((rule) => `  - ${linkTo(headingOf(rule))}`)
  return [`- ${linkTo(name)}`, ...lines].join('\n')
}

function headingOf({ id, title }: Rule): string {
  return `${id} ${title}`
}

/** A link to a heading of the same page, by the anchor that Markdown viewers give it. */
function linkTo(heading: string): string {
  return `[${heading}](#${anchorOf(heading)})`
}

function ruleText(rule: Rule): string {
  return `### ${headingOf(rule)}

${rule.condition}

${[
  `- Severity: ${SEVERITY_NAMES[rule.severity]}`,
  `- Judges: ${sayJudged(rule).toLowerCase()}`,
  `- Rests on: ${sayRestsOn(rule)}`,
  `- Source: ${rule.source}`,
  `- What it cannot see: ${rule.knownLimits}`,
].join('\n')}
${numbersOf(rule)}`
}

function numbersOf(rule: Rule): string {
  if (rule.thresholds.length === 0) return ''
  const rows = rule.thresholds.map((key) => {
    const { title, default: value, min, max, source }: Threshold = THRESHOLDS[key]
    const [usual, from, to] = [value, min, max].map(writer.write)
    const cells = [title, usual, `${from} to ${to}`, source, `\`${key}\``]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return `
| Number | Default | Range | Source | Key |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

function cell(content = ''): string {
  return content.replaceAll('|', '\\|')
}
