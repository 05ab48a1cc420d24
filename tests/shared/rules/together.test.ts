// What rules say of several things at once: one line, three names and a count, and fixes that reach each.
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { gathered } from '../../../shared/findings/gather.ts'
import { rules } from '../../../shared/findings/rules.ts'
import { fixesFor, ruleOf, sayFinding } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { type Finding, TOGETHER } from '../../../shared/rules/rule.ts'
import { limitsOf } from '../../../shared/thresholds/limits.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'
import { SAID } from './said-together.ts'
import { OF_FIGURES, SAME_NAMES } from './together-of-figures.ts'

const TABLE = [
  ...Object.entries({ ...SAID, ...OF_FIGURES }).map(([id, [org, headline]]) => ({
    id,
    document: buildDocument(org),
    headline,
  })),
  {
    id: 'DQ-07',
    document: SAME_NAMES,
    headline: '2 names are given to several people: Ana and Ben',
  },
]

/** All that the rule says of the document, before other rules silence any of it. */
function saidBy(id: string, document: Document): readonly Finding[] {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  return gathered(rule.findingsIn(orgOf(document), limitsOf(document), TODAY), ruleOf)
}

const keysOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, subjects }) => JSON.stringify([rule, severity, subjects]))

test.each(TABLE)('$id speaks once of several', ({ id, document, headline }) => {
  const found = saidBy(id, document).filter(({ message }) => message === TOGETHER)
  expect(found.map((finding) => sayFinding(finding, english).headline)).toEqual([headline])
})

test.each(TABLE)('$id: a fix for all of it is taken and ends it', ({ id, document }) => {
  const finding = saidBy(id, document).find(({ message }) => message === TOGETHER)
  if (!finding) throw new Error('expected a finding')
  let number = 0
  const newId = () => `new ${++number}`
  for (const { edits, ends, label } of fixesFor({
    org: orgOf(document),
    finding,
    today: TODAY,
    newId,
  })) {
    const outcome = applyEdits(document, edits, label)
    expect(outcome).toMatchObject({ ok: true })
    if (!outcome.ok) continue
    const left = keysOf(
      saidBy(id, outcome.value.document)
        .flatMap((each) => [each, ...each.details])
        .filter(({ message }) => message !== 'hiring' && message !== TOGETHER),
    )
    const ended = keysOf(ends ? [ends] : finding.details)
    // What is begun, such as an open role, may be said one level lower.
    expect(left.filter((each) => ended.includes(each))).toEqual([])
  }
})

test('every rule that has words for several is here', () => {
  const speaking = rules.filter(({ messages }) => Object.hasOwn(messages, TOGETHER))
  expect(speaking.map((rule) => rule.id).toSorted()).toEqual(TABLE.map(({ id }) => id).toSorted())
})
