// Which findings count as new after a change.
import { expect, test } from 'vitest'
import { personId, roleId } from '../../../shared/ids.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { findingsAppearing } from '../../../shared/what-if/findings-appearing.ts'

function finding(
  rule: RuleId,
  subjects: { readonly roles?: readonly string[]; readonly people?: readonly string[] } = {},
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    message: 'm',
    data: {},
    severity: 'warning',
    subjects: {
      roles: (subjects.roles ?? []).map(roleId),
      people: (subjects.people ?? []).map(personId),
      pods: [],
      stages: [],
    },
    details: [],
    muted: null,
    ...more,
  }
}

const appearing = (before: readonly Finding[], after: readonly Finding[]) =>
  findingsAppearing(before, after).length

const known = finding('SG-01', { roles: ['1', '2'], people: ['x'] })

test.each([
  ['the same again', known, 0],
  ['with other numbers', { ...known, data: { count: 2 }, severity: 'error' as const }, 0],
  ['about fewer', finding('SG-01', { roles: ['2'] }), 0],
  ['about more', finding('SG-01', { roles: ['1', '2', '3'], people: ['x'] }), 1],
  ['about somebody else', finding('SG-01', { roles: ['3'] }), 1],
  ['another rule', { ...known, rule: 'SG-02' }, 1],
  ['another message', { ...known, message: 'n' }, 1],
  ['muted', finding('SG-01', { roles: ['3'] }, { muted: 'Known' }), 0],
  ['a person with the id of a role', finding('SG-01', { people: ['1'] }), 1],
] as const)('%s', (_what, after, count) => {
  expect(appearing([known], [after])).toBe(count)
})

test('about the whole chart: new only where the rule said nothing of the kind', () => {
  expect(appearing([], [finding('SG-01')])).toBe(1)
  expect(appearing([finding('SG-01')], [finding('SG-01')])).toBe(0)
})

test('what became a detail, or stopped being one, is nothing new', () => {
  const detail = finding('SG-02', { roles: ['1'] })
  const folded = { ...known, details: [detail] }
  expect(appearing([known, detail], [folded])).toBe(0)
  expect(appearing([folded], [known, detail])).toBe(0)
})

test('a new detail is told, but not beside the line that came with it', () => {
  const detail = finding('SG-02', { roles: ['1'] })
  const folded = { ...known, details: [detail] }
  expect(findingsAppearing([known], [folded])).toEqual([detail])
  expect(findingsAppearing([], [folded])).toEqual([folded])
})

test('the order of the findings stays', () => {
  const after = (['SG-02', 'SG-01', 'SG-03'] as const).map((rule) => finding(rule))
  expect(findingsAppearing([finding('SG-01')], after).map(({ rule }) => rule)).toEqual([
    'SG-02',
    'SG-03',
  ])
})
