// Which findings count as new after a change.
import { expect, test } from 'vitest'
import { personId, roleId } from '../../../shared/ids.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { findingsAppearing } from '../../../shared/what-if/findings-appearing.ts'

function finding(
  rule: string,
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

const known = finding('A', { roles: ['1', '2'], people: ['x'] })

test.each([
  ['the same again', known, 0],
  ['with other numbers', { ...known, data: { count: 2 }, severity: 'error' as const }, 0],
  ['about fewer', finding('A', { roles: ['2'] }), 0],
  ['about more', finding('A', { roles: ['1', '2', '3'], people: ['x'] }), 1],
  ['about somebody else', finding('A', { roles: ['3'] }), 1],
  ['another rule', { ...known, rule: 'B' }, 1],
  ['another message', { ...known, message: 'n' }, 1],
  ['muted', finding('A', { roles: ['3'] }, { muted: 'Known' }), 0],
  ['a person with the id of a role', finding('A', { people: ['1'] }), 1],
] as const)('%s', (_what, after, count) => {
  expect(appearing([known], [after])).toBe(count)
})

test('about the whole chart: new only where the rule said nothing of the kind', () => {
  expect(appearing([], [finding('A')])).toBe(1)
  expect(appearing([finding('A')], [finding('A')])).toBe(0)
})

test('the order of the findings stays', () => {
  const after = ['B', 'A', 'C'].map((rule) => finding(rule))
  expect(findingsAppearing([finding('A')], after).map(({ rule }) => rule)).toEqual(['B', 'C'])
})
