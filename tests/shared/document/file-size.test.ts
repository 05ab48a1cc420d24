// The size of a file that nobody has written: never less than it comes to, and hardly more.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileSizeOf, utf8Length } from '../../../shared/document/file-size.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { arbitraryEdit } from '../../helpers/arbitrary-edits.ts'

const written = (document: Document) => Buffer.byteLength(writeDocument(document))

/** As if the chart had just been opened: another object, of which nothing is known. */
const fresh = (document: Document): Document => ({ ...document })

function expectCloseTo(document: Document, size: number): void {
  const bytes = written(document)
  expect(size).toBeGreaterThanOrEqual(bytes)
  expect(size).toBeLessThan(bytes * 1.01 + 1_000)
}

describe('fileSizeOf', () => {
  it.each(['v1-everything', 'v1-odd-plan'])('%s', (name) => {
    const path = resolve(import.meta.dirname, `../../fixtures/documents/${name}.salesorg`)
    const read = readDocument(readFileSync(path, 'utf8'))
    if (!read.ok) throw new Error(read.error.code)
    expectCloseTo(read.value, fileSizeOf(read.value))
  })

  it('an empty chart, a large one, and text that takes more bytes than characters', () => {
    const notes = 'é東😀"\n\\\u0001\ud800'.repeat(1_000)
    for (const document of [
      emptyDocument('Team'),
      largeOrganisation(2_000, 'pods'),
      documentSchema().parse({ name: 'Équipe', people: [{ id: 'a', name: '組織', notes }] }),
    ])
      expectCloseTo(document, fileSizeOf(document))
  })

  it('any chart', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => expectCloseTo(document, fileSizeOf(document))),
    )
  })

  it('after any edits, is the same as measured afresh', () => {
    const edits = fc.array(arbitraryEdit, { minLength: 10, maxLength: 30 })
    fc.assert(
      fc.property(arbitraryDocument, edits, (start, chosen) => {
        let document = start
        for (const edit of chosen) {
          const outcome = applyEdit(document, edit(document))
          if (!outcome.ok || outcome.value.document === document) continue
          fileSizeOf(outcome.value.document, document)
          document = outcome.value.document
        }
        expect(fileSizeOf(document)).toBe(fileSizeOf(fresh(document)))
      }),
      { numRuns: 40 },
    )
  })

  it('looks only at what is different', () => {
    const before = largeOrganisation(1_000, 'conveyor')
    fileSizeOf(before)
    let looked = 0
    const [first, ...others] = before.people
    if (!first) throw new Error('nobody there')
    const watched = {
      ...first,
      toJSON() {
        looked++
        return first
      },
    }
    const middle = { ...before, people: [watched, ...others] }
    fileSizeOf(middle, before)
    expect(looked).toBe(1)
    const after = { ...middle, people: [...others.slice(0, 500), watched, ...others.slice(500)] }
    expect(fileSizeOf(after, middle)).toBe(fileSizeOf(middle))
    expect(looked).toBe(1)
  })
})

describe('utf8Length', () => {
  it('is what Node says of any text whose pairs are whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
      }),
    )
  })
})
