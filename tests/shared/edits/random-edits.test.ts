// Any 50 random edits: undo gives back the first document, and the document stays sound throughout.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { freeze } from 'immer'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { isStage } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdit, type EditId } from '../../../shared/editing/apply-edit.ts'
import { edits } from '../../../shared/editing/edits.ts'
import { type History, record, redo, startHistory, undo } from '../../../shared/editing/history.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { arbitraryEdit, type RandomEdit } from '../../helpers/arbitrary-edits.ts'
import { smallOrganisation } from '../../helpers/edit-tester.ts'
import { english } from '../../helpers/english.ts'

const EDITS_PER_RUN = 50

function fixture(name: string): Document {
  const path = join(import.meta.dirname, '../../fixtures/organisations', `${name}.salesorg`)
  const read = readDocument(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`)
  return read.value
}

/** Documents without circles and without links to nothing. */
const saneDocument = fc.constantFrom(
  ...[
    smallOrganisation,
    emptyDocument('Empty'),
    fixture('t02-two-party-of-three'),
    fixture('t05-healthy-belt'),
    fixture('t06-ready-for-pods'),
  ].map((document) => freeze(document, true)),
)

/** A plan with every fault that opens all the same. */
const oddDocument: Document = documentSchema().parse({
  name: '',
  structure: 'pods',
  pods: [{ id: 'pod', name: '', leadId: 'gone' }],
  people: [{ id: 'ann', name: '', external: false }],
  roles: [
    { id: 'a', title: '', managerId: 'b', fte: 7, ramp: -1, quota: -5 },
    { id: 'b', title: 'B', managerId: 'a', personId: 'ann', backups: ['ann', 'ann', 'gone'] },
    { id: 'self', title: 'Self', managerId: 'self', podId: 'pod' },
    { id: 'lost', title: 'Lost', managerId: 'gone', stages: Array(6).fill({ stage: 'closing' }) },
  ],
  settings: { muted: [{ rule: 'XX', subject: 'gone', reason: '' }], thresholds: { odd: -1 } },
  fromNewerProgram: { kept: true },
})

const manyEdits = fc.array(arbitraryEdit, {
  minLength: EDITS_PER_RUN,
  maxLength: EDITS_PER_RUN,
})

function edited(document: Document, edit: RandomEdit): Document {
  const outcome = applyEdit(document, edit(document))
  return outcome.ok ? outcome.value.document : document
}

/** One edit recorded, or one step undone, where that is possible. */
function afterAction(history: History, action: RandomEdit | 'undo'): History {
  if (action === 'undo') return undo(history, [])?.history ?? history
  const outcome = applyEdit(history.present, action(history.present))
  return outcome.ok ? record(history, outcome.value, []) : history
}

function repeated(step: typeof undo, history: History, times: number): History {
  let at = history
  for (let taken = 0; taken < times; taken++) at = step(at, [])?.history ?? at
  return at
}

/** Ids that a document names and does not hold. */
function linksToNothing({
  roles,
  people,
  pods,
  formerPods,
  settings,
}: Document): readonly string[] {
  const roleIds = new Set<string>(roles.map(({ id }) => id))
  const personIds = new Set<string>(people.map(({ id }) => id))
  const podIds = new Set<string>(pods.map(({ id }) => id))
  // Pods that wait for their structure come back, and with them what is muted about them.
  const waiting = Object.values(formerPods ?? {}).flatMap((former) => former?.pods ?? [])
  const anyId = new Set<string>([
    ...roleIds,
    ...personIds,
    ...podIds,
    ...waiting.map(({ id }) => id),
  ])
  return [
    ...roles.flatMap(({ managerId }) => managerId ?? []).filter((id) => !roleIds.has(id)),
    ...[...pods, ...waiting].flatMap(({ leadId }) => leadId ?? []).filter((id) => !roleIds.has(id)),
    ...roles.flatMap(({ personId }) => personId ?? []).filter((id) => !personIds.has(id)),
    ...roles.flatMap(({ backups }) => backups).filter((id) => !personIds.has(id)),
    ...roles.flatMap(({ podId }) => podId ?? []).filter((id) => !podIds.has(id)),
    ...(settings.muted ?? [])
      .flatMap(({ subject }) => subject ?? [])
      .filter((id) => !anyId.has(id) && !isStage(id)),
  ]
}

describe('any 50 random edits', () => {
  it('and undos in between, all undone, give the identical first document', () => {
    const action = fc.oneof(
      { weight: 4, arbitrary: arbitraryEdit },
      { weight: 1, arbitrary: fc.constant('undo' as const) },
    )
    const actions = fc.array(action, { minLength: EDITS_PER_RUN, maxLength: EDITS_PER_RUN })
    fc.assert(
      fc.property(saneDocument, actions, (document, chosen) => {
        const done = chosen.reduce(afterAction, startHistory(document))
        const steps = done.past.length
        const first = repeated(undo, done, steps)
        expect(first.present).toBe(document)
        expect(undo(first, [])).toBeNull()
        expect(repeated(redo, first, steps).present).toBe(done.present)
      }),
    )
  })

  it('make no circle and no link to nothing', () => {
    fc.assert(
      fc.property(saneDocument, manyEdits, (start, chosen) => {
        let document = start
        for (const edit of chosen) {
          document = edited(document, edit)
          expect(orgOf(document).reporting.loops).toEqual([])
          expect(linksToNothing(document)).toEqual([])
        }
      }),
    )
  })

  const anyDocument = fc.oneof(saneDocument, fc.constant(freeze(oddDocument, true)))

  it('leave a document that fits the schema and reads back from its file', () => {
    fc.assert(
      fc.property(anyDocument, manyEdits, (start, chosen) => {
        let document = start
        for (const edit of chosen) {
          const next = edited(document, edit)
          if (next !== document) expect(documentSchema().safeParse(next).success).toBe(true)
          document = next
        }
        expect(readDocument(writeDocument(document))).toEqual({ ok: true, value: document })
      }),
    )
  })

  it('really do something: every edit is carried out and most are refused once, too', () => {
    const done = new Set<EditId>()
    const refused = new Set<EditId>()
    for (const [at, chosen] of fc.sample(manyEdits, { numRuns: 40, seed: 1 }).entries()) {
      let document: Document = at % 8 === 0 ? emptyDocument('Empty') : smallOrganisation
      for (const edit of chosen) {
        const call = edit(document)
        const outcome = applyEdit(document, call)
        if (!outcome.ok) refused.add(call.edit)
        else if (outcome.value.document !== document) {
          done.add(call.edit)
          document = outcome.value.document
        }
      }
    }
    expect([...done].toSorted()).toEqual(Object.keys(edits).toSorted())
    expect(refused.size).toBeGreaterThan(10)
  })
})

describe.each(Object.values(edits))('$id', (edit) => {
  it('answers any arguments with a document or a sentence', () => {
    const keys = ['roleId', 'roleIds', 'roles', 'lane', 'changes', 'facts', 'person', '__proto__']
    const nonsense = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
      fc.dictionary(fc.constantFrom(...keys), fc.anything()),
    )
    fc.assert(
      fc.property(nonsense, (args) => {
        const outcome = edit.run(smallOrganisation, args)
        if (outcome.ok)
          expect(documentSchema().safeParse(outcome.value.document).success).toBe(true)
        else expect(english.write(outcome.error.message)).toMatch(/^Nothing was changed: .+\.$/)
      }),
    )
  })
})
