// Each rule says which figures of the capacity it rests on: no other figure changes what it says.
import { describe, expect, test } from 'vitest'
import { ASSUMPTION_KEYS, ASSUMPTIONS } from '../../../shared/capacity/assumptions.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { rules } from '../../../shared/findings/rules.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { limitsOf } from '../../../shared/thresholds/limits.ts'
import { TODAY } from '../../helpers/today.ts'
import { FIXTURES, organisation, organisationsIn } from '../judgement/judged.ts'

/** Every third one: enough of each kind, and quick. */
const DOCUMENTS: readonly Document[] = organisationsIn(FIXTURES)
  .filter((_name, at) => at % 3 === 0)
  .map((name) => organisation(FIXTURES, name))

const all: readonly Rule[] = rules

/** Thresholds are settings, also where they follow a figure: those of `settings` hold. */
function foundBy(rule: Rule, document: Document, settings: Document): string {
  const { structure } = document
  const applies =
    rule.appliesTo === 'any' || (structure !== null && rule.appliesTo.includes(structure))
  return applies ? JSON.stringify(rule.findingsIn(orgOf(document), limitsOf(settings), TODAY)) : ''
}

/** With an own figure far from what is usual. */
function withFigure(document: Document, key: (typeof ASSUMPTION_KEYS)[number]): Document {
  const { default: usual, max } = ASSUMPTIONS[key]
  const figure = usual === 0 ? 77 : usual * 3 <= max ? usual * 3 : usual / 3
  return { ...document, assumptions: { ...document.assumptions, [key]: figure } }
}

describe.each(ASSUMPTION_KEYS)('%s', (key) => {
  const changing = new Set<string>()
  for (const document of DOCUMENTS) {
    const other = withFigure(document, key)
    for (const rule of all)
      if (foundBy(rule, document, document) !== foundBy(rule, other, document))
        changing.add(rule.id)
  }

  test('changes only what is said to rest on it', () => {
    const resting = all.filter(({ restsOn = [] }) => restsOn.includes(key)).map(({ id }) => id)
    expect([...changing].filter((id) => !resting.some((each) => each === id))).toEqual([])
  })
})
