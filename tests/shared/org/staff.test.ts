// The staff: who holds what, which roles are vacant, what is hidden behind another role's id.
import { expect, test } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const document = buildDocument({
  roles: [
    { id: 'leads', person: 'Ben', does: 'lead-generation' },
    { id: 'closer', person: 'Ana', does: 'closing', ramp: 50 },
    { id: 'open', does: 'closing' },
    { id: 'accounts', person: 'Ana', does: 'account-management', ramp: 20 },
  ],
})
const org = orgOf(document)
const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

test('members are those who hold a role, in the order of the document, with all they hold', () => {
  const idle = {
    ...document,
    people: [
      ...document.people,
      ...buildDocument({
        roles: [{ id: 'elsewhere', person: 'Cas', does: 'closing' }],
      }).people,
    ],
  }
  const { members } = orgOf(idle)
  expect(idle.people).toHaveLength(3)
  const held = new Map(members.map(({ person, roles }) => [person.name, roles.map(({ id }) => id)]))
  expect(held).toEqual(
    new Map([
      ['Ben', ['leads']],
      ['Ana', ['closer', 'accounts']],
    ]),
  )
  const order = idle.people.filter(({ name }) => held.has(name))
  expect(members.map(({ person }) => person)).toEqual(order)
})

test('a role without a person is vacant, and so is one whose person is not on the chart', () => {
  expect(org.vacancies.map(({ id }) => id)).toEqual(['open'])
  const gone = { ...document, people: document.people.filter(({ name }) => name !== 'Ana') }
  expect(orgOf(gone).vacancies.map(({ id }) => id)).toEqual(['closer', 'open', 'accounts'])
})

test('busy is who holds several roles', () => {
  expect(namesOf(document.people.filter(org.isBusy))).toEqual(['Ana'])
})

test('of two roles with one id the earlier one is hidden', () => {
  expect(org.hiddenRoles).toEqual([])
  const [first, second] = document.roles
  if (!first || !second) throw new Error('The chart has roles')
  const double = { ...document, roles: [first, { ...second, id: first.id }] }
  expect(orgOf(double).hiddenRoles).toEqual([first])
})

test('a stage where all are learning has nobody past it', () => {
  expect(org.hasRamped('lead-generation', null)).toBe(true)
  expect(org.hasRamped('closing', null)).toBe(false)
  expect(org.hasRamped('support', null)).toBe(false)
})
