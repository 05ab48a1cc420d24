// What is wrong with an entered value, in words that no schema would use.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { sayIssue } from '../../../shared/edits/say-issue.ts'
import { english } from '../../helpers/english.ts'

const schema = z.object({
  changes: z.object({
    annualCost: z.number().min(0).optional(),
    headCount: z.number().min(1).optional(),
    openSince: z.string().max(3).optional(),
    ramp: z.number().max(100).optional(),
    title: z.string().min(1).max(5000).optional(),
    since: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    stages: z
      .array(z.object({ share: z.number().max(1) }))
      .max(2)
      .optional(),
  }),
})

test.each([
  [{ annualCost: -1 }, '“cost a year” must be 0 or more'],
  [{ headCount: 0 }, '“people of the firm” must be 1 or more'],
  [{ openSince: 'long' }, '“open since” can be 3 characters long at most'],
  [{ ramp: 150 }, '“ramp” can be 100 at most'],
  [{ title: '' }, '“title” must not be empty'],
  [{ title: 'x'.repeat(6000) }, '“title” can be 5,000 characters long at most'],
  [{ since: 'yesterday' }, '“since” must be a date like 2026-03-31'],
  [{ ramp: 'full' }, '“ramp” does not fit'],
  [{ stages: [{ share: 2 }] }, '“share” can be 1 at most'],
  [{ stages: [{ share: 1 }, { share: 1 }, { share: 1 }] }, '“stages” can have 2 entries at most'],
])('%j', (changes, words) => {
  const { error } = schema.safeParse({ changes })
  expect(english.write(sayIssue(error?.issues[0], 'edit'))).toBe(words)
})

test('a value that is nothing at all', () => {
  expect(english.write(sayIssue(schema.safeParse(null).error?.issues[0], 'set-role'))).toBe(
    '“set role” does not fit',
  )
})
