// No difference is silent, and none is made up.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffOf } from '../../../shared/diff/diff-of.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdit, type EditId } from '../../../shared/editing/apply-edit.ts'
import { edits } from '../../../shared/editing/edits.ts'
import { roleId } from '../../../shared/ids.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { arbitraryEdit } from '../../helpers/arbitrary-edits.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { leavesOf, withOtherLeaf } from '../../helpers/changed-leaf.ts'
import { deepFreeze } from '../../helpers/deep-freeze.ts'
import { smallOrganisation } from '../../helpers/edit-tester.ts'

const kindsOf = (before: Document, after: Document) => diffOf(before, after).map(({ kind }) => kind)

/** The same chart, read from its file. */
function readAgain(document: Document): Document {
  const read = readDocument(writeDocument(document))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

/** A card may be put where it is, and no markets may be entered where there are none. */
const MAY_BE_UNSEEN: ReadonlySet<EditId> = new Set(['move-roles', 'place-reports', 'set-company'])

describe('diffOf', () => {
  it('finds nothing between a chart and itself, also read anew from its file', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        deepFreeze(document)
        expect(diffOf(document, document)).toEqual([])
        expect(diffOf(document, structuredClone(document))).toEqual([])
        expect(diffOf(document, readAgain(document))).toEqual([])
      }),
    )
  })

  it('finds something between any two that are not the same, and never throws', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (one, other) => {
        const isSame = writeDocument(one) === writeDocument(other)
        expect(diffOf(one, other).length > 0).toBe(!isSame)
      }),
    )
  })

  it('tells of another value in any one place, known or not', () => {
    // A chart that was switched remembers where things stood.
    const switched = arbitraryDocument.map((document) => planSwitch(document, 'two-party').document)
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument, switched), fc.nat(), (document, chance) => {
        // Another id is another thing, and is looked at elsewhere.
        const places = leavesOf(document).filter((path) => path.at(-1) !== 'id')
        const changed = withOtherLeaf(document, places[chance % places.length] ?? [])
        fc.pre(changed !== null)
        const kinds = kindsOf(document, changed)
        expect(kinds.length).toBeGreaterThan(0)
        expect(kinds).not.toContain('unseen')
      }),
      { numRuns: 200 },
    )
  })

  it('tells of every edit that changes anything', () => {
    const seen = new Set<EditId>()
    const manyEdits = fc.array(arbitraryEdit, { minLength: 30, maxLength: 30 })
    fc.assert(
      fc.property(
        fc.constantFrom(smallOrganisation, emptyDocument('Empty'), buildDocument(belt(1, 1, 2, 1))),
        manyEdits,
        (start, chosen) => {
          let document = start
          for (const edit of chosen) {
            const call = edit(document)
            const outcome = applyEdit(document, call)
            if (!outcome.ok || outcome.value.document === document) continue
            const kinds = kindsOf(document, outcome.value.document)
            expect(kinds.length, call.edit).toBeGreaterThan(0)
            if (!MAY_BE_UNSEEN.has(call.edit)) expect(kinds, call.edit).not.toContain('unseen')
            seen.add(call.edit)
            document = outcome.value.document
          }
        },
      ),
    )
    expect([...seen].toSorted()).toEqual(Object.keys(edits).toSorted())
  })

  it('says so where files differ in nothing that has a meaning', () => {
    const { name, ...rest } = emptyDocument('Chart')
    const before = { name, ...rest }
    for (const after of [
      { ...before, notes: '' },
      { ...before, settings: { muted: [] } },
      { ...before, stages: { closing: {} } },
    ])
      expect(diffOf(before, after)).toEqual([{ kind: 'unseen' }])
  })

  it('does not look into what both versions share', () => {
    const before = buildDocument(belt(2, 2, 2, 2))
    const untouchable = new Proxy(before.roles[1] ?? {}, {
      get(role, key) {
        if (key === 'id' || key === 'stages' || key === 'podId') return Reflect.get(role, key)
        throw new Error(`Looked at ${String(key)}`)
      },
    })
    const shared = documentSchema().parse(before)
    const roles = shared.roles.map((role, at) => (at === 1 ? (untouchable as typeof role) : role))
    const then = { ...shared, roles }
    const now = {
      ...then,
      roles: roles.map((role, at) => (at === 0 ? { ...role, fte: 0.5 } : role)),
    }
    expect(kindsOf(then, now)).toEqual(['role'])
  })

  it('takes the largest charts', () => {
    const one = buildDocument(belt(1, 1, 1, 1))
    const [role] = one.roles
    if (!role) throw new Error('There is no role')
    const roles = Array.from({ length: 10_000 }, (_, at) => ({ ...role, id: roleId(`r${at}`) }))
    const before = { ...one, roles }
    const after = { ...one, roles: roles.toReversed().map((each) => ({ ...each, fte: 0.5 })) }
    const changes = diffOf(before, after)
    expect(changes.filter(({ kind }) => kind === 'role')).toHaveLength(10_000)
    expect(changes.filter(({ kind }) => kind === 'role-order')).toHaveLength(1)
    expect(diffOf(before, structuredClone(before))).toEqual([])
  })
})
