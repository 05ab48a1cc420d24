// History: steps back and forth, merging, the limit, the selection, and what "saved" means.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { applyEdit, type EditCall } from '../../../shared/editing/apply-edit.ts'
import {
  type History,
  record,
  redo,
  settle,
  startHistory,
  undo,
} from '../../../shared/editing/history.ts'
import { type RoleId, roleId } from '../../../shared/ids.ts'
import { smallOrganisation } from '../../helpers/edit-tester.ts'
import { english } from '../../helpers/english.ts'

const closer = roleId('closer')
const leads = roleId('leads')

function did(history: History, call: EditCall, selection: readonly RoleId[] = []): History {
  const outcome = applyEdit(history.present, call)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  return record(history, outcome.value, selection)
}

function back(history: History, selection: readonly RoleId[] = []) {
  const step = undo(history, selection)
  if (!step) throw new Error('Nothing to undo')
  return step
}

function forth(history: History, selection: readonly RoleId[] = []) {
  const step = redo(history, selection)
  if (!step) throw new Error('Nothing to redo')
  return step
}

const title = (text: string): EditCall => ({
  edit: 'rename-role',
  args: { roleId: 'closer', title: text },
})
const fte = (value: number): EditCall => ({
  edit: 'set-fte',
  args: { roleId: 'closer', fte: value },
})
const vacate: EditCall = { edit: 'assign-person', args: { roleId: 'closer', person: null } }

const start = startHistory(smallOrganisation)

describe('undo and redo', () => {
  it('has nowhere to go at first', () => {
    expect(undo(start, [])).toBeNull()
    expect(redo(start, [])).toBeNull()
  })

  it('gives back the identical documents, one step at a time', () => {
    const one = did(start, vacate)
    const two = did(one, fte(0.5))
    expect(back(two).history.present).toBe(one.present)
    expect(back(back(two).history).history.present).toBe(start.present)
    const again = forth(back(back(two).history).history)
    expect(again.history.present).toBe(one.present)
    expect(forth(again.history).history.present).toBe(two.present)
  })

  it('keeps the label of each step, in both directions', () => {
    const two = did(did(start, vacate), fte(0.5))
    expect(two.past.map(({ label }) => english.write(label))).toEqual([
      'Take Ben off Account executive',
      'Change the FTE of Account executive',
    ])
    const { history } = back(two)
    expect(history.future.map(({ label }) => english.write(label))).toEqual([
      'Change the FTE of Account executive',
    ])
    expect(english.write(forth(history).history.past.at(-1)?.label ?? '')).toBe(
      'Change the FTE of Account executive',
    )
  })

  it('forgets what was undone as soon as something else is done', () => {
    const { history } = back(did(start, vacate))
    expect(redo(did(history, fte(0.5)), [])).toBeNull()
  })

  it('keeps what was undone when an edit changes nothing', () => {
    const { history } = back(did(start, vacate))
    const same = did(history, title('Account executive'))
    expect(same).toBe(history)
    expect(redo(same, [])).not.toBeNull()
  })
})

describe('selection', () => {
  it('comes back as it was before the change, and on redo as it was before the undo', () => {
    const done = did(start, vacate, [closer])
    const undone = back(done, [leads])
    expect(undone.selection).toEqual([closer])
    expect(forth(undone.history, []).selection).toEqual([leads])
  })

  it('of a merged step is the one before its first change', () => {
    const typed = did(did(start, title('A'), [closer]), title('Ab'), [leads])
    expect(back(typed).selection).toEqual([closer])
  })
})

describe('merging', () => {
  it('makes typing in one field one step', () => {
    const typed = ['A', 'AE', 'AE 1'].reduce((history, text) => did(history, title(text)), start)
    expect(typed.past).toHaveLength(1)
    expect(back(typed).history.present).toBe(smallOrganisation)
  })

  it('ends when the field is left', () => {
    const typed = did(settle(did(start, title('A'))), title('AE'))
    expect(typed.past).toHaveLength(2)
  })

  it('ends with any other edit, also with one that never merges', () => {
    expect(did(did(did(start, title('A')), fte(0.5)), title('AE')).past).toHaveLength(3)
    expect(did(did(did(start, title('A')), vacate), title('AE')).past).toHaveLength(3)
  })

  it('ends with an undo and with a redo', () => {
    const two = did(did(start, vacate), title('A'))
    expect(did(forth(back(two).history).history, title('AE')).past).toHaveLength(3)
    const undone = back(did(settle(did(start, title('A'))), title('AE'))).history
    expect(did(undone, title('AEx')).past).toHaveLength(2)
  })

  it('clears what was undone, as any change does', () => {
    const undone = back(did(did(start, title('A')), vacate)).history
    expect(redo(did(undone, title('AE')), [])).toBeNull()
  })

  it('leaves no step where it ends as it began, but the document of that time', () => {
    const vacated = did(start, vacate)
    const typed = did(did(vacated, title('A')), title('Account executive'))
    expect(typed.present).toBe(vacated.present)
    expect(typed.past).toEqual(vacated.past)
    expect(did(typed, title('A')).past).toHaveLength(2)
  })

  it('takes keys of a newer program that are called like parts of the language', () => {
    const keys: unknown = JSON.parse('{"toString":{},"constructor":{"a":1},"valueOf":2}')
    const roles = smallOrganisation.roles.map((role) => ({ ...role, ...Object(keys) }))
    const odd = startHistory({ ...smallOrganisation, roles })
    const and = did(did(odd, title('A')), title('Account executive'))
    expect(and.past).toEqual([])
    expect(and.present).toBe(odd.present)
  })

  it('leaves a step alone that only comes near to what it began with', () => {
    const typed = did(did(start, title('A')), title('Account executiv'))
    expect(typed.past).toHaveLength(1)
    expect(typed.present).not.toBe(smallOrganisation)
  })

  it('keeps a step that ends like the one before it', () => {
    const two = did(settle(did(start, title('A'))), title('Account executive'))
    expect(two.past).toHaveLength(2)
  })

  it('has a step for a row of answers exactly where they differ from those before', () => {
    const answers = fc.record({
      market: fc.constantFrom('new', 'established', null),
      pains: fc.constantFrom(['silos'], ['silos', 'friction'], null),
      salesHeads: fc.constantFrom(3, 4, null),
    })
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 8 }), (rows) => {
        const calls = rows.map((facts): EditCall => ({ edit: 'set-company', args: { facts } }))
        const given = calls.reduce((history, call) => did(history, call), start)
        expect(given.past.length).toBe(isDeepStrictEqual(given.present, start.present) ? 0 : 1)
        if (given.past.length === 0) expect(given.present).toBe(start.present)
        else expect(back(given).history.present).toBe(start.present)
      }),
    )
  })

  it('needs nothing to settle', () => {
    expect(settle(start)).toBe(start)
  })
})

it('keeps the last 200 steps', () => {
  let history = startHistory(emptyDocument('0'))
  const documents: Document[] = [history.present]
  for (let step = 1; step <= 205; step++) {
    history = settle(did(history, { edit: 'rename-chart', args: { name: String(step) } }))
    documents.push(history.present)
  }
  expect(history.past).toHaveLength(200)
  for (let step = 204; step >= 5; step--) {
    history = back(history).history
    expect(history.present).toBe(documents[step])
  }
  expect(undo(history, [])).toBeNull()
  expect(history.future).toHaveLength(200)
})

it('knows a saved document again by comparison, also after undo and redo', () => {
  const saved = did(start, vacate).present
  const further = did(record(start, { document: saved, label: 'x', mergeKey: null }, []), fte(0.5))
  expect(further.present).not.toBe(saved)
  const undone = back(further).history
  expect(undone.present).toBe(saved)
  expect(back(undone).history.present).not.toBe(saved)
  expect(forth(back(undone).history).history.present).toBe(saved)
})

it('leaves the histories it was given as they were', () => {
  const one = did(start, vacate)
  const copy = structuredClone(one)
  back(one)
  did(one, fte(0.5))
  expect(one).toEqual(copy)
})
