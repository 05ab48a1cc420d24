// Whatever changed is said, once, and what is said can be read.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../shared/diff/change.ts'
import { diffOf } from '../../../../shared/diff/diff-of.ts'
import { sayChanges } from '../../../../shared/diff/say/say-changes.ts'
import { type Document, emptyDocument } from '../../../../shared/document/schema.ts'
import { applyEdit } from '../../../../shared/editing/apply-edit.ts'
import { arbitraryDocument } from '../../../helpers/arbitrary-document.ts'
import { arbitraryEdit } from '../../../helpers/arbitrary-edits.ts'
import { leavesOf, withOtherLeaf } from '../../../helpers/changed-leaf.ts'
import { smallOrganisation } from '../../../helpers/edit-tester.ts'
import { english } from '../../../helpers/english.ts'
import { firstVersion, saidInShort, saidOf } from '../../../helpers/versions.ts'

/** What nobody can see is said only where there is nothing else. */
function isUnseen(change: Change): boolean {
  return (
    change.kind === 'unseen' ||
    ((change.kind === 'chart' || change.kind === 'role') &&
      (change.field === 'formerPods' || change.field === 'formerPlaces'))
  )
}

/** Characters that break lines or turn text around. */
const TROUBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066\u2067]/u

function expectSaid(before: Document, after: Document): void {
  const changes = diffOf(before, after)
  const said = sayChanges(changes, { before, after })
  expect(said.length > 0).toBe(changes.length > 0)
  const seen = changes.filter((change) => !isUnseen(change))
  const told = said.flatMap((each) => each.changes)
  expect(new Set(told)).toEqual(new Set(seen.length > 0 ? seen : changes))
  expect(told.length).toBe(new Set(told).size)
  const sentences = said.map(({ sentence }) => english.write(sentence))
  for (const sentence of [...sentences, saidInShort(after, before)]) {
    expect(sentence.length).toBeGreaterThan(5)
    expect(sentence).not.toMatch(TROUBLE)
    expect(sentence).not.toContain('undefined')
  }
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/)
}

describe('what is said', () => {
  it('tells of every edit, each change in one sentence', () => {
    const start = fc.constantFrom(smallOrganisation, firstVersion, emptyDocument('Empty'))
    const manyEdits = fc.array(arbitraryEdit, { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(start, manyEdits, (first, edits) => {
        let document = first
        for (const edit of edits) {
          const outcome = applyEdit(document, edit(document))
          if (!outcome.ok) continue
          expectSaid(document, outcome.value.document)
          document = outcome.value.document
        }
        expectSaid(first, document)
      }),
      { numRuns: 40 },
    )
  })

  it('tells of any other document', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
        expectSaid(before, after)
      }),
    )
  })

  it('never names one value as both the old and the new one', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (before, chance) => {
        const places = leavesOf(before)
        const after = withOtherLeaf(before, places[chance % places.length] ?? [])
        fc.pre(after !== null)
        for (const [one, other] of [
          [before, after],
          [after, before],
        ] as const)
          for (const sentence of saidOf(one, other))
            expect(sentence).not.toMatch(/: (.+), was \1\.$/)
      }),
      { numRuns: 200 },
    )
  })
})
