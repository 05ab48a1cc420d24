// One change of several roles: one step, an honest label, and in words who was left out of it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { STAGES } from '../../../shared/document/vocabulary.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { record, startHistory, undo } from '../../../shared/editing/history.ts'
import { personId, podId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { changeSeveral } from '../../../shared/several-roles/change-several.ts'
import type { SeveralChange } from '../../../shared/several-roles/several-change.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const chart = buildDocument({
  structure: 'pods',
  pods: ['North', 'South'],
  roles: [
    { id: 'Head', person: 'Ann', does: 'leadership' },
    { id: 'Lead', person: 'Cid', does: 'closing', to: 'Head', pod: 'North' },
    { id: 'Closer', person: 'Bob', does: 'closing', to: 'Lead', pod: 'North', quota: 5 },
    { id: 'Sender', does: 'lead-generation', to: 'Lead', pod: 'South' },
  ],
})

/** The chart after it, with what is said; or why it was refused. */
function after(roles: readonly string[], change: SeveralChange, document: Document = chart) {
  const step = changeSeveral(document, roles.map(roleId), change)
  if (!step.ok) return { document, refused: english.write(step.error.message) }
  const { calls, label, done, leftOut } = step.value
  const outcome = applyEdits(document, calls, label)
  if (!outcome.ok) return { document, refused: english.write(outcome.error.message) }
  return {
    document: outcome.value.document,
    label: english.write(outcome.value.label),
    done: english.write(done),
    leftOut: leftOut && english.write(leftOut),
  }
}

const to = (document: Document) => document.roles.map(({ managerId }) => managerId)
const HEAD = roleId('Head')
const LEAD = roleId('Lead')

test('a manager: whoever would report to itself or in a circle is left out and named', () => {
  const said = after(['Head', 'Lead', 'Closer', 'Sender'], {
    what: 'manager',
    managerId: roleId('Closer'),
  })
  expect(said).toMatchObject({
    label: 'Set the manager of Sender',
    done: 'Sender reports to Closer now.',
    leftOut:
      'Closer was left out: a role cannot report to itself. ' +
      'Head and Lead were left out: Closer already reports there, directly or further up.',
  })
  expect(to(said.document)).toEqual([null, 'Head', 'Lead', 'Closer'])

  expect(after(['Closer', 'Sender'], { what: 'manager', managerId: HEAD })).toMatchObject({
    label: 'Set the manager of 2 roles',
    done: '2 roles report to Head now.',
    leftOut: null,
  })
  expect(after(['Closer', 'Lead'], { what: 'manager', managerId: null })).toMatchObject({
    done: '2 roles report to nobody now.',
  })
})

test('where it holds for none of them it is refused', () => {
  expect(after(['Head', 'Lead'], { what: 'manager', managerId: LEAD })).toMatchObject({
    document: chart,
    refused:
      'Nothing was changed: a role cannot report to itself and Lead already reports there, directly or further up.',
  })
  expect(after(['Head'], { what: 'pod', podId: null })).toMatchObject({
    refused:
      'Nothing was changed: leadership, support and roles without a stage stand outside the pods.',
  })
  expect(after(['Sender'], { what: 'vacate' })).toMatchObject({
    refused: 'Nothing was changed: it is so already.',
  })
  expect(after(['gone'], { what: 'vacate' })).toMatchObject({
    refused: 'Nothing was changed: that role is no longer on the chart.',
  })
})

test('a pod: each goes to its own stage there, and leadership stays outside', () => {
  const said = after(['Head', 'Closer', 'Sender'], { what: 'pod', podId: podId('South') })
  expect(said).toMatchObject({
    label: 'Set the pod of 2 roles',
    done: '2 roles are in pod South now.',
    leftOut:
      'Head was left out: leadership, support and roles without a stage stand outside the pods.',
  })
  const { roles } = said.document
  expect(roles.map(({ id, podId }) => `${id} ${podId}`).toSorted()).toEqual([
    'Closer South',
    'Head null',
    'Lead North',
    'Sender South',
  ])
  expect(roles.map(({ stages }) => stages[0]?.stage).toSorted()).toEqual(
    chart.roles.map(({ stages }) => stages[0]?.stage).toSorted(),
  )
  expect(after(['Closer'], { what: 'pod', podId: null })).toMatchObject({
    done: 'Closer is in no pod now.',
  })
  const belt: Document = { ...chart, structure: 'conveyor' }
  expect(after(['Closer'], { what: 'pod', podId: null }, belt)).toMatchObject({
    refused: 'Nothing was changed: this chart is not made of pods.',
  })
})

test('a backup: the holder is left out; one is taken from those who have them', () => {
  const named = after(['Lead', 'Closer', 'Sender'], {
    what: 'backup',
    personId: personId('Bob'),
    isNamed: true,
  })
  expect(named).toMatchObject({
    label: 'Make Bob a backup of 2 roles',
    done: 'Bob is a backup of 2 roles now.',
    leftOut: 'Closer was left out: Bob is the holder, and nobody can be their own backup.',
  })
  expect(
    after(
      ['Lead', 'Closer', 'Sender'],
      { what: 'backup', personId: personId('Bob'), isNamed: false },
      named.document,
    ),
  ).toMatchObject({ done: 'Bob is no backup of 2 roles any more.', leftOut: null })
})

test('figures, days and texts are said as they are written', () => {
  const both = ['Closer', 'Sender']
  const done = (change: SeveralChange) => after(both, change).done
  expect(done({ what: 'fte', value: 0.25 })).toBe('Set the FTE of 2 roles to 0.25.')
  expect(done({ what: 'ramp', value: 50 })).toBe('Set the ramp of 2 roles to 50%.')
  expect(done({ what: 'quota', value: 1200 })).toBe('Set the quota of 2 roles to EUR\u00a01,200.')
  expect(done({ what: 'quota', value: null })).toBe('Cleared the quota of 2 roles.')
  expect(done({ what: 'market', value: 'Alps' })).toBe('Set the market of 2 roles to “Alps”.')
  expect(done({ what: 'startDate', value: '2026-03-31' })).toBe(
    'Set the start of 2 roles to 31 Mar 2026.',
  )
  expect(done({ what: 'stage', stage: 'closing' })).toBe('2 roles stand in Closing now.')
  expect(after(['Head', 'Lead', 'Sender'], { what: 'vacate' })).toMatchObject({
    label: 'Make 2 roles vacant',
    done: '2 roles are vacant now. Everybody stays in People.',
  })
  expect(after(both, { what: 'fte', value: 7 }).refused).toMatch(/^FTE goes from/)
})

test('whatever is changed, one undo gives the same document back, and nobody stands in a circle', () => {
  const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
  const role = some(chart.roles.map(({ id }) => id))
  const change: fc.Arbitrary<SeveralChange> = fc.oneof(
    fc.record({ what: some(['manager'] as const), managerId: fc.option(role) }),
    fc.record({
      what: some(['pod'] as const),
      podId: fc.option(some(chart.pods.map((pod) => pod.id))),
    }),
    fc.record({ what: some(['stage'] as const), stage: some(STAGES) }),
    fc.record({
      what: some(['backup'] as const),
      personId: some(chart.people.map(({ id }) => id)),
      isNamed: fc.boolean(),
    }),
    fc.record({ what: some(['vacate'] as const) }),
    fc.record({
      what: some(['fte', 'ramp'] as const),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ what: some(['quota'] as const), value: fc.option(fc.nat()) }),
    fc.record({ what: some(['market'] as const), value: fc.option(fc.string({ maxLength: 5 })) }),
  )
  const changes = fc.array(fc.tuple(fc.uniqueArray(role, { minLength: 1 }), change), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(changes, (chosen) => {
      let history = startHistory(chart)
      for (const [roles, each] of chosen) {
        const before = history.present
        const step = changeSeveral(before, roles, each)
        const outcome = step.ok ? applyEdits(before, step.value.calls, step.value.label) : step
        if (!outcome.ok) continue
        const steps = history.past.length
        history = record(history, outcome.value, [])
        expect(history.past.length - steps).toBe(history.present === before ? 0 : 1)
        if (history.present !== before) expect(undo(history, [])?.history.present).toBe(before)
        expect(orgOf(history.present).reporting.loops).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
