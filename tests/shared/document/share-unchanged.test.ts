// What two versions have in common is the same object afterwards, and nothing else is.
import { expect, it } from 'vitest'
import { shareUnchanged } from '../../../shared/document/share-unchanged.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

const before = buildDocument(belt(2, 1, 2, 1))

it('of a copy everything is the same, list by list', () => {
  const shared = shareUnchanged(before, structuredClone(before))
  expect(shared).toEqual(before)
  expect([shared.roles, shared.people, shared.pods]).toEqual([
    before.roles,
    before.people,
    before.pods,
  ])
  expect(shared.roles).toBe(before.roles)
  expect(shared.people).toBe(before.people)
})

it('what was changed, moved, added or taken away is as it is in the second one', () => {
  const [first, second, ...others] = structuredClone(before).roles
  if (!first || !second) throw new Error('two roles')
  const { notes: _, ...plain } = first
  const after = { ...before, roles: [second, { ...plain, quota: 7 }, ...others.slice(1)] }
  const shared = shareUnchanged(before, after)
  expect(shared).toEqual(after)
  expect(shared.roles[0]).toBe(before.roles[1])
  expect(shared.roles[1]).not.toBe(before.roles[0])
  expect(shared.roles.slice(2)).toEqual(before.roles.slice(3))
  expect(shared.roles[2]).toBe(before.roles[3])
})

it('a list that only lost its end is another one', () => {
  const after = { ...structuredClone(before), people: before.people.slice(0, -1) }
  expect(shareUnchanged(before, after).people).toHaveLength(before.people.length - 1)
})
