// What findings are about, one by one, also where a rule speaks once of several.
import { expect, test } from 'vitest'
import { podId, roleId } from '../../../shared/ids.ts'
import { type Finding, type Subjects, TOGETHER } from '../../../shared/rules/rule.ts'
import { isAbout, subjectsIn } from '../../../shared/what-if/same-subjects.ts'

function finding(subjects: Partial<Subjects>, details: readonly Finding[] = []): Finding {
  return {
    rule: 'SG-07',
    message: details.length > 0 ? TOGETHER : 'nobody',
    data: {},
    severity: 'error',
    subjects: { roles: [], pods: [], people: [], stages: [], ...subjects },
    details,
    muted: null,
  }
}

const [north, south] = [podId('north'), podId('south')]
const inNorth = finding({ pods: [north], stages: ['closing'] })
const inSouth = finding({ pods: [south], stages: ['qualification'] })
const both = finding({ pods: [north, south], stages: ['closing', 'qualification'] }, [
  inNorth,
  inSouth,
])

test('several are about what each of them is about, and nothing else', () => {
  expect(subjectsIn(both)).toEqual(['north/closing', 'south/qualification'])
  expect(isAbout(inNorth, both, 'north/closing')).toBe(true)
  expect(isAbout(inNorth, both, 'south/qualification')).toBe(false)
  expect(isAbout(both, inSouth, 'south/qualification')).toBe(true)
})

test('where one of them names nobody, the place counts', () => {
  const open = finding({ pods: [north], stages: ['closing'], roles: [roleId('r')] })
  expect(isAbout(open, inNorth, 'north/closing')).toBe(true)
  expect(isAbout(inNorth, open, 'r')).toBe(true)
  expect(isAbout(inSouth, open, 'r')).toBe(false)
})

test('the same place with other roles is something else', () => {
  const one = finding({ stages: ['closing'], roles: [roleId('a')] })
  const other = finding({ stages: ['closing'], roles: [roleId('b')] })
  expect(subjectsIn(one)).toEqual(['a'])
  expect(isAbout(other, one, 'a')).toBe(false)
})

test('what is about the whole chart is about the same', () => {
  expect(subjectsIn(finding({}))).toEqual([''])
  expect(isAbout(finding({}), finding({}), '')).toBe(true)
})
