// Which findings came and which went, in a sentence or two.
import { SEVERITY_NAMES } from '../../shared/document/vocabulary.ts'
import { findingId } from '../../shared/findings/finding-id.ts'
import { withDetails } from '../../shared/findings/fold.ts'
import { saidAnew } from '../../shared/findings/said-anew.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import type { Writer } from '../../shared/words/writer.ts'

/** So many are said by their headlines, the worst first; the others are counted. */
const MOST_HEADLINES = 2

/** Empty where nothing came or went, wherever folding has put it. */
export function sayFindingsAnew(
  before: readonly Finding[],
  after: readonly Finding[],
  writer: Writer,
): string {
  const came = newIn(after, before)
  const went = newIn(before, after)
  return [
    ...came.slice(0, MOST_HEADLINES).map((finding) => {
      const severity = SEVERITY_NAMES[finding.severity].toLowerCase()
      return `New ${severity}: ${headline(finding, writer)}.`
    }),
    more(came, 'new', writer),
    ...went.slice(0, MOST_HEADLINES).map((finding) => `No longer: ${headline(finding, writer)}.`),
    more(went, 'gone', writer),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function newIn(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(withDetails(others.filter(isSpoken)).map(findingId))
  return saidAnew(findings.filter(isSpoken), (finding) => known.has(findingId(finding)))
}

function headline(finding: Finding, writer: Writer): string {
  return sayFinding(finding, writer).headline.replace(/[.!]$/, '')
}

function more(findings: readonly Finding[], what: 'new' | 'gone', writer: Writer): string {
  const left = findings.length - MOST_HEADLINES
  if (left <= 0) return ''
  return writer.write(words`And ${counted(left, 'finding', 'findings')} more ${what}.`)
}
