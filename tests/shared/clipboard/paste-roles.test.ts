// Copied roles on a chart again: people, pods and managers come along, and nobody is there twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fragmentOf } from '../../../shared/clipboard/fragment.ts'
import { type PastePlace, pastedRoles } from '../../../shared/clipboard/paste-roles.ts'
import { readFragment } from '../../../shared/clipboard/read-fragment.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { podId, roleId } from '../../../shared/ids.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const CLOSING: PastePlace = { lane: { kind: 'stage', stage: 'closing' }, index: 0 }

const belt = buildDocument({
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'lead', person: 'Tor', does: 'leadership', to: 'head' },
    { id: 'sdr', person: 'Priya', does: 'qualification', to: 'lead', backups: ['Tor'] },
    { id: 'ae', title: 'Closer', person: 'Jonas', does: 'closing', to: 'lead', fte: 0.5 },
    { id: 'ae2', person: 'Aisha', does: 'closing', to: 'head' },
  ],
})

const pods = buildDocument({
  structure: 'pods',
  pods: ['North', 'South'],
  podDetails: { North: { leadId: 'n-ae', target: 500 } },
  roles: [
    { id: 'n-sdr', person: 'Ana', does: 'qualification', pod: 'North', to: 'n-ae' },
    { id: 'n-ae', person: 'Ben', does: 'closing', pod: 'North' },
    { id: 's-ae', person: 'Cleo', does: 'closing', pod: 'South' },
  ],
})

/** As it goes over the clipboard: written, and read again. */
function copied(document: Document, ...ids: readonly string[]): Document {
  const read = readFragment(writeDocument(fragmentOf(document, ids.map(roleId))))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

function paste(document: Document, fragment: Document, place: PastePlace | null = null) {
  let id = 0
  const { calls, roleIds } = pastedRoles(document, fragment, place, () => `new${id++}`)
  const outcome = applyEdits(document, calls)
  if (!outcome.ok) throw new Error(String(outcome.error.code))
  const after = outcome.value.document
  const pasted = roleIds.map((each) => {
    const role = after.roles.find((one) => one.id === each)
    if (!role) throw new Error('not pasted')
    return role
  })
  return { after, pasted, order: after.roles.map((role) => role.id) }
}

describe('in the chart they come from', () => {
  it('stand beside what they are copies of, with the same people', () => {
    const { after, pasted, order } = paste(belt, copied(belt, 'ae'))
    expect(order).toEqual(['head', 'lead', 'sdr', 'ae', pasted[0]?.id, 'ae2'])
    expect(pasted[0]).toMatchObject({ title: 'Closer', personId: 'Jonas', managerId: 'lead' })
    expect(after.people).toBe(belt.people)
  })

  it('managers among them are copied, others stay theirs', () => {
    const { pasted } = paste(belt, copied(belt, 'lead', 'sdr', 'ae2'))
    const [lead, sdr, ae2] = pasted
    expect(lead?.managerId).toBe('head')
    expect(sdr?.managerId).toBe(lead?.id)
    expect(ae2?.managerId).toBe('head')
    expect(sdr?.backups).toEqual(['Tor'])
  })

  it('of one lane they go where one points to, and do its work', () => {
    const { pasted, order } = paste(belt, copied(belt, 'sdr'), CLOSING)
    expect(pasted[0]?.stages).toEqual([{ stage: 'closing' }])
    expect(order).toEqual(['head', 'lead', 'sdr', pasted[0]?.id, 'ae', 'ae2'])
  })

  it('of several lanes they keep their work, but go to the pod one points to', () => {
    const { pasted } = paste(belt, copied(belt, 'sdr', 'ae'), CLOSING)
    expect(pasted.map(({ stages }) => stages[0]?.stage)).toEqual(['qualification', 'closing'])
    const lane = { kind: 'pod', podId: podId('South'), stage: 'closing' } as const
    const south = paste(pods, copied(pods, 'n-sdr', 'n-ae'), { lane }).pasted
    expect(south.map((role) => [role.podId, role.stages[0]?.stage])).toEqual([
      ['South', 'qualification'],
      ['South', 'closing'],
    ])
  })
})

describe('in another chart', () => {
  const other = buildDocument({
    roles: [
      { id: 'chief', person: 'Zoe', does: 'leadership' },
      { id: 'x', person: 'Somebody', does: 'closing', to: 'chief' },
    ],
  })
  const withNames: Document = {
    ...other,
    people: other.people.map((person) =>
      person.name === 'Somebody' ? { ...person, name: ' jonas ' } : person,
    ),
  }

  it('people who are there by name are the same, all others come along whole', () => {
    const noted = {
      ...belt,
      people: belt.people.map((person) => ({ ...person, notes: `of ${person.name}` })),
    }
    const { after, pasted } = paste(withNames, copied(noted, 'ae', 'sdr'))
    expect(after.people.map(({ name }) => name)).toEqual(['Zoe', ' jonas ', 'Tor', 'Priya'])
    expect(after.people.at(-1)?.notes).toBe('of Priya')
    expect(pasted[1]?.personId).toBe('Somebody')
  })

  it('report to whoever leads there, where their manager was left behind', () => {
    const { pasted } = paste(other, copied(belt, 'sdr', 'lead'))
    const [lead, sdr] = pasted
    expect(sdr?.managerId).toBe(lead?.id)
    expect(lead?.managerId).toBe('chief')
  })

  it('bring their pods to a chart of pods, with lead and target, and to no other', () => {
    const empty = { ...pods, pods: [], people: [], roles: [] }
    const { after, pasted } = paste(empty, copied(pods, 'n-sdr', 'n-ae'))
    expect(after.pods).toEqual([{ id: 'North', name: 'North', target: 500, leadId: pasted[1]?.id }])
    expect(paste(other, copied(pods, 'n-ae')).pasted[0]?.podId).toBeNull()
  })

  it('an empty chart takes over how theirs is built', () => {
    const { after } = paste(emptyDocument('New'), copied(pods, 'n-sdr'))
    expect([after.structure, after.pods[0]?.name]).toEqual(['pods', 'North'])
  })
})

it('a circle of managers is opened at one place, and the rest of it kept', () => {
  const circle = buildDocument({
    roles: [
      { id: 'a', does: 'closing', to: 'b' },
      { id: 'b', does: 'closing', to: 'a' },
    ],
  })
  const { pasted } = paste(circle, copied(circle, 'a', 'b'))
  expect(pasted.filter(({ managerId }) => managerId === null)).toHaveLength(1)
})

it('whatever is copied can be pasted, anywhere', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (from, onto) => {
      if (from.roles.length === 0) return
      const fragment = copied(from, ...from.roles.map(({ id }) => id))
      const { after, pasted } = paste(onto, fragment)
      expect(pasted).toHaveLength(from.roles.length)
      expect(after.roles).toHaveLength(onto.roles.length + pasted.length)
      expect(pasted.map(({ title }) => title)).toEqual(from.roles.map(({ title }) => title))
    }),
    { numRuns: 40 },
  )
})

it.each([
  ['', 'damaged'],
  ['{"format":"salesorg"', 'damaged'],
  [writeDocument(emptyDocument('Nobody')), 'damaged'],
  [writeDocument(belt).replace('"version": 1', '"version": 99'), 'newer'],
  [writeDocument(belt).replace('"personId": "Maya"', '"personId": "Nobody"'), 'damaged'],
])('the clipboard is not trusted: %#', (text, why) => {
  const read = readFragment(text)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.error).toContain(why)
})

it('what is larger than any file is not even read', () => {
  const text = writeDocument(belt)
  expect(readFragment(text).ok).toBe(true)
  expect(readFragment(text + ' '.repeat(LIMITS.fileBytes)).ok).toBe(false)
})
