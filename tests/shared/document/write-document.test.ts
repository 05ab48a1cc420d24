// The text of a file: the same bytes for the same document, through any number of round trips.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../../shared/document/read-document.ts'
import { documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'

function reread(text: string): string {
  const read = readDocument(text)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return writeDocument(read.value)
}

/** The same value with the keys of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

/** Arrays in their order, keys in any. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}

describe('any document', () => {
  it('read and written again, is the same bytes', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = writeDocument(document)
        expect(reread(text)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing on the way, unknown keys included', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { document: written } = z
          .object({ document: z.unknown() })
          .parse(JSON.parse(writeDocument(document)))
        expect(sortedJson(written)).toBe(sortedJson(document))
      }),
    )
  })

  it('is pure text: UTF-8 carries it unchanged', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = writeDocument(document)
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
        expect(text).not.toContain('\r')
        expect(text.endsWith('}\n')).toBe(true)
      }),
    )
  })
})

describe('the order of keys', () => {
  const jumbled = {
    zebra: { b: 1, a: 2 },
    roles: [{ zebra: 1, title: 'Closer', id: 'r', stages: [{ share: 1, stage: 'closing' }] }],
    kpis: [{ made: 1, eligible: 2, flag: 'quota', aardvark: 1, date: '2026-01-31', id: 'k' }],
    settings: { thresholds: { zoo: 1, ape: 2 } },
    stages: { closing: { handOver: 'Signed', metric: 'Won' }, 'lead-generation': {} },
    aardvark: true,
    name: 'Jumbled',
  }

  it('is the schema’s, then that of the unknown keys, at every level', () => {
    const text = writeDocument(documentSchema().parse(jumbled))
    const keys = [...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key)
    expect(keys).toEqual([
      ...['format', 'version', 'document', 'name', 'company', 'structure'],
      ...['stages', 'lead-generation', 'closing', 'metric', 'handOver', 'pods', 'people'],
      ...['roles', 'id', 'title', 'stages', 'stage', 'share', 'podId', 'personId', 'managerId'],
      ...['fte', 'ramp', 'backups', 'zebra'],
      ...['kpis', 'id', 'date', 'flag', 'made', 'eligible', 'aardvark'],
      ...['assumptions', 'settings', 'thresholds', 'ape', 'zoo'],
      ...['zebra', 'b', 'a', 'aardvark'],
    ])
  })

  it('does not depend on the order in memory', () => {
    const known = documentSchema().parse({ ...jumbled, zebra: undefined, aardvark: undefined })
    const turned = documentSchema().parse(reversed(known))
    // One unknown key per object keeps its place whatever the order; two would swap.
    expect(writeDocument(turned)).toBe(writeDocument(known))
  })

  it('is the same where an edit has added a key after all others', () => {
    const role = { id: 'r', title: 'Closer', notes: 'New', zebra: 1 }
    const before = documentSchema().parse({ name: 'A', roles: [role] })
    const args = { roleId: 'r', changes: { quota: 5 } }
    const after = applyEdit(before, { edit: 'set-role-details', args })
    const text = after.ok ? writeDocument(after.value.document) : ''
    const keys = [...text.matchAll(/"(quota|notes|zebra)":/g)].map(([, key]) => key)
    expect(keys).toEqual(['quota', 'notes', 'zebra'])
  })
})

describe('the layout', () => {
  it('has two spaces per level, a newline at the end and no keys that are undefined', () => {
    const document = { ...emptyDocument('New'), currency: undefined }
    expect(writeDocument(documentSchema().parse(document))).toBe(`{
  "format": "salesorg",
  "version": 1,
  "document": {
    "name": "New",
    "company": {},
    "structure": null,
    "stages": {},
    "pods": [],
    "people": [],
    "roles": [],
    "kpis": [],
    "assumptions": {},
    "settings": {}
  }
}
`)
  })

  it('changes in one line where one field changes', () => {
    const before = writeDocument(
      documentSchema().parse({ name: 'A', people: people('Ann', 'Ben') }),
    )
    const after = writeDocument(documentSchema().parse({ name: 'A', people: people('Ann', 'Bea') }))
    const lines = before.split('\n')
    expect(after.split('\n').filter((line, at) => line !== lines[at])).toEqual([
      '        "name": "Bea"',
    ])
  })

  function people(...names: readonly string[]): object[] {
    return names.map((name, at) => ({ id: `p${at}`, name }))
  }
})
