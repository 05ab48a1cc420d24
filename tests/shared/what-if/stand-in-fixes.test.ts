// What can be done before somebody leaves.
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { personId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { coverLost } from '../../../shared/what-if/cover-lost.ts'
import { leavingOf, withoutLeaver } from '../../../shared/what-if/leaving.ts'
import { standInFixes } from '../../../shared/what-if/stand-in-fixes.ts'
import { belt, buildDocument, type Note, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

function fixesIn(note: Note, name: string) {
  const org = orgOf(buildDocument(note))
  const who = { kind: 'person', id: personId(name) } as const
  const lostIn = (document: Document) =>
    coverLost(orgOf(document), orgOf(withoutLeaver(orgOf(document), who)))
  const fixes = standInFixes(org, leavingOf(org, who)?.roles ?? [], lostIn(org.document))
  const after = fixes.map((fix) => {
    const outcome = applyEdits(org.document, fix.edits, fix.label)
    if (!outcome.ok) throw new Error(english.write(outcome.error.message))
    return lostIn(outcome.value.document).map(({ after: left }) => left)
  })
  return { labels: fixes.map(({ label }) => english.write(label)), after }
}

test('somebody who could step in becomes the backup of who would leave a gap', () => {
  const { labels, after } = fixesIn(belt(1, 1, 1, 1), 'P closing 1')
  expect(labels).toContain('Make P qualification 1 the backup')
  expect(labels).not.toContain('Make P closing 1 the backup')
  for (const left of after) expect(left).toEqual([1])
})

test('not who does the job anyway: that would make it no safer', () => {
  const { labels, after } = fixesIn(belt(1, 1, 2, 1), 'P closing 1')
  expect(labels).not.toContain('Make P closing 2 the backup')
  expect(labels.length).toBeGreaterThan(0)
  for (const left of after) expect(left).toEqual([2])
})

test('where only a backup leaves, another one is named for who would be alone', () => {
  const note = withRoles(belt(1, 1, 1, 1), { 'closing 1': { backups: ['Head'] } })
  const { labels, after } = fixesIn(note, 'Head')
  expect(labels).not.toContain('Make Head the backup')
  expect(labels.length).toBeGreaterThan(0)
  for (const left of after) expect(left).toEqual([2])
})

test('nothing where two are left, or nobody could do it', () => {
  expect(fixesIn(belt(3, 3, 3, 3), 'P closing 1').labels).toEqual([])
  expect(fixesIn({ roles: [{ id: 'a', person: 'Ann', does: 'closing' }] }, 'Ann').labels).toEqual(
    [],
  )
})
