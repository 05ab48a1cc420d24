// Fixes of a line that speaks for several: each button says whom it is about.
import { expect, test } from 'vitest'
import { fixesFor, validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { buildDocument, type Note } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

/** What the buttons of that rule's line say. */
function labels(note: Note, rule: RuleId): readonly string[] {
  const org = orgOf(buildDocument(note))
  const finding = validate(org.document, TODAY).find((each) => each.rule === rule)
  if (!finding) throw new Error(`${rule} says nothing`)
  let number = 0
  const newId = () => `new-${++number}`
  return fixesFor({ org, finding, today: TODAY, newId }).map(({ label }) => english.write(label))
}

const closer = (person: string, ramp: number) =>
  ({ id: person, person, does: 'closing', ramp, quota: 500_000 }) as const

test('of several in one stage each is named', () => {
  const roles = [closer('Ana', 100), closer('Bo', 100), closer('Cy', 40), closer('Di', 40)]
  expect(labels({ structure: 'conveyor', roles }, 'BA-09')).toEqual([
    'Fit the quotas to the ramp',
    'Cy: Fit the quota to the ramp',
    'Di: Fit the quota to the ramp',
  ])
})
