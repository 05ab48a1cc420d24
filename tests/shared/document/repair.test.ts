// Mending of links: what is mended, what is left alone, and what the notes say.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/document/limits.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { repaired } from '../../../shared/document/repair.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'

/** As the file is read: the notes, and the repaired copy where there is something to repair. */
function read(keys: object) {
  const document = documentSchema().parse({ name: 'Team', ...keys })
  const result = readDocument(writeDocument(document))
  if (result.ok) return { notes: [], document: result.value }
  if (result.error.code !== 'E_GRAPH') throw new Error(result.error.code)
  return result.error.repair
}

const ann = { id: 'ann', name: 'Ann' }

describe('an id that is there twice', () => {
  it('stays with the first role, and the links to it with it', () => {
    const { document, notes } = read({
      roles: [
        { id: 'r7', title: 'Head' },
        { id: 'r7', title: 'Closer', managerId: 'r7' },
        { id: 'r8', title: 'Finder', managerId: 'r7' },
      ],
    })
    expect(notes).toEqual(['two roles share the id “r7” (the second, “Closer”, is now “r7-2”)'])
    expect(document.roles.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['r7', null],
      ['r7-2', 'r7'],
      ['r8', 'r7'],
    ])
  })

  it('steps over names that are taken, also further down', () => {
    const { document } = read({
      people: ['a', 'a', 'a', 'a-2', 'a-4'].map((id) => ({ id, name: id })),
    })
    expect(document.people.map(({ id }) => id)).toEqual(['a', 'a-3', 'a-5', 'a-2', 'a-4'])
  })

  it('is mended for people and pods, too', () => {
    const { notes } = read({
      people: [ann, { id: 'ann', name: 'Anna' }],
      pods: [
        { id: 'ann', name: 'North' },
        { id: 'ann', name: '' },
      ],
    })
    expect(notes).toEqual([
      'two people share the id “ann” (the second, “Anna”, is now “ann-2”)',
      'two pods share the id “ann” (the second, “”, is now “ann-2”)',
    ])
  })

  it('of full length gets one that is not too long', () => {
    const id = 'x'.repeat(LIMITS.id)
    const { document } = read({ people: [ann, { id, name: '' }, { id, name: '' }] })
    expect(document.people.map((person) => person.id.length)).toEqual([3, 100, expect.any(Number)])
    expect(repaired(document).notes).toEqual([])
  })

  it('in every one of 50,000 roles is no reason to wait', () => {
    const roles = Array.from({ length: LIMITS.roles }, () => ({ id: 'same', title: '' }))
    const { document, notes } = read({ roles })
    expect(notes).toHaveLength(LIMITS.roles - 1)
    expect(new Set(document.roles.map(({ id }) => id)).size).toBe(LIMITS.roles)
  })

  it('that other objects inherit is not there twice', () => {
    const roles = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id) => ({
      id,
      title: id,
    }))
    expect(read({ roles }).notes).toEqual([])
  })
})

describe('a link to nothing', () => {
  it('becomes a vacant role without a pod, and the note says what was there', () => {
    const { document, notes } = read({
      people: [ann],
      roles: [
        { id: 'a', title: 'Closer', personId: 'ben', podId: 'north', notes: 'kept' },
        { id: 'b', title: ' ', personId: 'ann', podId: 'south' },
      ],
    })
    expect(notes).toEqual([
      'role “Closer” was held by “ben”, who is not in the file',
      'role “Closer” was in the pod “north”, which is not in the file',
      'role “b” was in the pod “south”, which is not in the file',
    ])
    expect(document.roles).toMatchObject([
      { id: 'a', personId: null, podId: null, notes: 'kept' },
      { id: 'b', personId: 'ann', podId: null },
    ])
  })
})

describe('the repaired copy', () => {
  const damaged = documentSchema().parse({
    name: 'Team',
    extra: { kept: true },
    people: [ann, ann],
    roles: [
      { id: 'a', title: '', personId: 'ben', managerId: 'nobody', backups: ['nobody'] },
      { id: 'a', title: '', podId: 'south', managerId: 'a' },
    ],
  })

  it('opens without any further note and is itself left alone', () => {
    const { document } = repaired(damaged)
    expect(readDocument(writeDocument(document))).toEqual({ ok: true, value: document })
    expect(repaired(document)).toEqual({ document, notes: [] })
    expect(repaired(document).document).toBe(document)
  })

  it('keeps everything else, faults of the plan included, and the original as it was', () => {
    const before = writeDocument(damaged)
    const { document } = repaired(damaged)
    expect(writeDocument(damaged)).toBe(before)
    expect(document).toMatchObject({ extra: { kept: true } })
    expect(document.roles[0]).toMatchObject({ managerId: 'nobody', backups: ['nobody'] })
  })
})
