// The listing of a chart: readable, stable, and another one after every change.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { listingAsData, writeListing } from '../../../shared/listing/write-listing.ts'
import { seen } from '../../../shared/names/unseen.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { leavesOf, type Path, withOtherLeaf } from '../../helpers/changed-leaf.ts'

const listed = (document: Document) => writeListing(document, 'en-GB')

const team = buildDocument(belt(1, 1, 1, 1))

function changed(document: Document, edit: Parameters<typeof applyEdit>[1]): Document {
  const outcome = applyEdit(document, edit)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

/** Ids stand for things whose names are shown; of a photo only the length is. */
function isShown(path: Path): boolean {
  const key = path.at(-1) ?? ''
  return !['id', 'photo'].includes(key)
}

/** What cannot be seen in the old value or the new one cannot be seen in the listing either. */
function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    document,
  )
}

describe('the listing of a chart', () => {
  it('says where roles stand, whom they report to and what is written of them', () => {
    const document = changed(team, {
      edit: 'set-role-details',
      args: {
        roleId: 'closing 1',
        changes: { quota: 1_200_000.5, notes: 'First line\nsecond line' },
      },
    })
    const text = listed(document)
    expect(text.split('\n')[0]).toBe(seen(document.name))
    expect(text).toMatch(/^Closing\n {2}\S.*\n(?: {4}.*\n)* {4}Quota: 1,200,000\.5$/m)
    expect(text).toContain('    Notes:\n      First line\n      second line\n')
    expect(text).not.toContain('undefined')
    expect(text.endsWith('\n')).toBe(true)
  })

  it('puts ids behind names that several things have', () => {
    const [one, two] = team.roles
    if (!one || !two) throw new Error('The belt has two roles')
    const twins: Document = {
      ...team,
      roles: team.roles.map((role) =>
        [one.id, two.id].includes(role.id) ? { ...role, title: 'Rep', personId: null } : role,
      ),
    }
    const text = listed(twins)
    expect(text).toContain(`Rep (vacant) [${one.id}]`)
    expect(text).toContain(`Rep (vacant) [${two.id}]`)
    expect(listed(team)).not.toContain('[')
  })

  it('steers no terminal and turns nothing around, whatever the names are', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(listed(document).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
      }),
      { numRuns: 30 },
    )
  })

  it('is another one after any change that can be seen', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (before, chance) => {
        const places = leavesOf(before).filter(isShown)
        const path = places[chance % places.length] ?? []
        const after = withOtherLeaf(before, path)
        fc.pre(after !== null && String(valueAt(before, path)) !== '')
        expect(listed(after), path.join(' ')).not.toBe(listed(before))
      }),
      // A whole chart shrinks for minutes, and the first one says which field it is.
      { numRuns: 80, endOnFailure: true },
    )
  })

  it('is the same as data, section by section', () => {
    const sections = listingAsData(team, 'en-GB')
    const text = listed(team)
    expect(Array.isArray(sections) && sections.length).toBeGreaterThan(3)
    for (const { title } of Array.isArray(sections) ? sections : []) expect(text).toContain(title)
  })
})
