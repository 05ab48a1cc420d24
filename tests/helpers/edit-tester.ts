// Tests one edit: what it does, refuses and leaves alone, and what every edit has to keep to.
import { freeze } from 'immer'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../shared/document/read-document.ts'
import { type Document, documentSchema } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import type { EditCall, EditId } from '../../shared/editing/apply-edit.ts'
import { edits } from '../../shared/editing/edits.ts'
import { record, redo, startHistory, undo } from '../../shared/editing/history.ts'
import type { EditError, EditOutcome } from '../../shared/edits/edit.ts'

import { english } from './english.ts'

type ArgsOf<Id extends EditId> = Extract<EditCall, { edit: Id }>['args']

interface Does<Id extends EditId> {
  readonly args: ArgsOf<Id>
  /** Instead of the small organisation. */
  readonly on?: Document
  /** As it reads after "Undo ". */
  readonly label: string
  expect(after: Document, before: Document): void
}

interface Refuses {
  /** May be anything: a menu, a file or a script can hand over nonsense. */
  readonly args: unknown
  readonly on?: Document
  readonly code: EditError['code']
  readonly says: string
}

interface Leaves<Id extends EditId> {
  readonly args: ArgsOf<Id>
  readonly on?: Document
}

interface EditCases<Id extends EditId> {
  readonly does: Readonly<Record<string, Does<Id>>>
  readonly refuses: Readonly<Record<string, Refuses>>
  /** The same document comes back, by reference; missing where the edit always changes something. */
  readonly leaves?: Readonly<Record<string, Leaves<Id>>>
  /** Calls of one list become one undo step in a row; missing: each call is a step of its own. */
  readonly merges?: {
    readonly together: readonly [ArgsOf<Id>, ArgsOf<Id>]
    /** Missing where there is only one such field in a chart. */
    readonly apart?: readonly [ArgsOf<Id>, ArgsOf<Id>]
  }
}

/** Two pods under one head: held, vacant, external, with a lead, backups, mutings and extras. */
export const smallOrganisation: Document = documentSchema().parse({
  name: 'Small',
  company: { customers: 10, needs: ['transparency'] },
  structure: 'pods',
  stages: { closing: { metric: 'Deals won' } },
  pods: [
    { id: 'north', name: 'North', segment: 'Retail', leadId: 'closer' },
    { id: 'south', name: 'South' },
  ],
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
    { id: 'agency', name: 'Agency', external: true },
  ],
  roles: [
    { id: 'head', title: 'Head of sales', stages: [{ stage: 'leadership' }], personId: 'ann' },
    {
      id: 'closer',
      title: 'Account executive',
      stages: [{ stage: 'closing', share: 0.75, note: 'kept' }, { stage: 'support' }],
      podId: 'north',
      personId: 'ben',
      managerId: 'head',
      backups: ['ann'],
      quota: 300_000,
    },
    {
      id: 'leads',
      title: 'Lead researcher',
      stages: [{ stage: 'lead-generation' }],
      podId: 'north',
      managerId: 'closer',
      openSince: '2026-01-15',
      backups: ['ben'],
    },
    {
      id: 'accounts',
      title: 'Account manager',
      stages: [{ stage: 'account-management' }],
      podId: 'south',
      personId: 'agency',
      managerId: 'closer',
      colour: 'from a newer program',
    },
  ],
  settings: {
    thresholds: { 'belt-too-thin': 5 },
    muted: [
      { rule: 'SPF-01', subject: 'closer', reason: 'Ann is being trained' },
      { rule: 'SG-01', reason: 'Known' },
    ],
    unconfirmed: ['assumptions.fillMonths', 'thresholds.cover-people'],
  },
})

/** The role with this id, which has to be there. */
export function roleIn(document: Document, id: string): Document['roles'][number] {
  const role = document.roles.find((candidate) => candidate.id === id)
  if (!role) throw new Error(`There is no role ${id}`)
  return role
}

/** Runs all cases of one edit. */
export function editTester<Id extends EditId>(id: Id, cases: EditCases<Id>): void {
  const run = (document: Document, args: unknown) => edits[id].run(freeze(document, true), args)

  describe(`${id} changes`, () => {
    it.each(Object.entries(cases.does))('%s', (_name, { args, on, label, expect: check }) => {
      const before = on ?? smallOrganisation
      const outcome = outcomeOf(run(before, args))
      expect(english.write(outcome.label)).toBe(label)
      expect(outcome.document).not.toBe(before)
      check(outcome.document, before)
      expectSound(outcome.document)
      expectUndoable(before, outcome)
      expect(outcomeOf(run(before, args))).toEqual(outcome)
    })
  })

  describe(`${id} refuses`, () => {
    it.each(Object.entries(cases.refuses))('%s', (_name, { args, on, code, says }) => {
      const result = run(on ?? smallOrganisation, args)
      if (result.ok) throw new Error('It was not refused')
      const { error } = result
      expect({ ...error, message: english.write(error.message) }).toEqual({ code, message: says })
      expect(says).toMatch(/^[\p{Lu}“].*\.$/u)
    })
  })

  const { leaves } = cases
  if (leaves)
    describe(`${id} leaves the document as it is`, () => {
      it.each(Object.entries(leaves))('%s', (_name, { args, on }) => {
        const before = on ?? smallOrganisation
        expect(outcomeOf(run(before, args)).document).toBe(before)
      })
    })

  it(`${id} ${cases.merges ? 'merges calls about one field' : 'makes each call a step of its own'}`, () => {
    const keyOf = (args: unknown) => outcomeOf(run(smallOrganisation, args)).mergeKey
    if (!cases.merges) {
      for (const { args, on } of Object.values(cases.does))
        expect(outcomeOf(run(on ?? smallOrganisation, args)).mergeKey).toBeNull()
      return
    }
    const [a, b] = cases.merges.together.map(keyOf)
    expect(a).not.toBeNull()
    expect(b).toBe(a)
    if (!cases.merges.apart) return
    const [c, d] = cases.merges.apart.map(keyOf)
    expect(d).not.toBe(c)
  })
}

function outcomeOf(result: ReturnType<(typeof edits)[EditId]['run']>): EditOutcome {
  if (!result.ok) throw new Error(`Refused: ${english.write(result.error.message)}`)
  return result.value
}

/** Fits the schema as it is, and reads back from a file, which also checks ids and links. */
function expectSound(document: Document): void {
  expect(documentSchema().parse(document)).toEqual(document)
  const read = readDocument(writeDocument(document))
  expect(read).toEqual({ ok: true, value: document })
}

function expectUndoable(before: Document, outcome: EditOutcome): void {
  const done = record(startHistory(before), outcome, [])
  const back = undo(done, [])
  if (!back) throw new Error('There was no step to undo')
  expect(back.history.present).toBe(before)
  expect(redo(back.history, [])?.history.present).toBe(outcome.document)
}
