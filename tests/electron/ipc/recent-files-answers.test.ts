// The list of recent files from a page: what is seen of each file, and what is taken off the list.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { answering, chartFile, DONE } from '../../helpers/answering.ts'
import { buildDocument } from '../../helpers/build-document.ts'

/** A program whose latest recent file is this one, with a window. */
function withRecent(path: string) {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  desk.recent.add(path)
  const id = desk.recent.list()[0]?.id ?? -1
  return { desk, id, glance: () => ask('recent:glance', 1, id, 'light'), ask }
}

it('a chart is seen without being opened: its people, the worst finding in words, a small picture', async () => {
  const { folder } = answering()
  const path = join(folder, 'team.salesorg')
  writeFileSync(
    path,
    writeDocument(buildDocument({ roles: [{ id: 'ae', person: 'Ann', does: 'closing' }] })),
  )
  const { glance, desk } = withRecent(path)
  expect(await glance()).toMatchObject({
    ok: true,
    value: {
      kind: 'chart',
      name: 'Test team',
      people: 1,
      structure: 'conveyor',
      worst: { headline: expect.stringMatching(/\w/) },
      picture: {
        spots: expect.arrayContaining([{ colour: expect.any(String), box: expect.any(Object) }]),
      },
    },
  })
  expect(desk.registry.all()).toHaveLength(1)
})

it('a file that was changed is looked at again', async () => {
  const { folder } = answering()
  const path = chartFile(folder, 'a.salesorg')
  const { glance } = withRecent(path)
  expect(await glance()).toMatchObject({ value: { name: 'a.salesorg', people: 0 } })
  writeFileSync(
    path,
    writeDocument(buildDocument({ roles: [{ id: 'ae', person: 'Ann', does: 'closing' }] })),
  )
  expect(await glance()).toMatchObject({ value: { name: 'Test team', people: 1 } })
})

it('a file that is gone, or is no chart, is said to be so', async () => {
  const { folder } = answering()
  expect(await withRecent(join(folder, 'gone.salesorg')).glance()).toEqual({
    ok: true,
    value: { kind: 'missing' },
  })
  const path = join(folder, 'odd.salesorg')
  writeFileSync(path, '{ "format": "salesorg", "version": 99, "document": {} }')
  expect(await withRecent(path).glance()).toMatchObject({
    value: { kind: 'unreadable', why: expect.stringContaining('newer') },
  })
})

it('one file is forgotten, and the others stay', async () => {
  const { desk, id, ask } = withRecent('/nowhere/a.salesorg')
  desk.recent.add('/nowhere/b.salesorg')
  expect(await ask('recent:forget', 1, id)).toEqual(DONE)
  expect(desk.recent.list().map(({ name }) => name)).toEqual(['b.salesorg'])
})

it('is cleared', async () => {
  const { desk, ask } = answering()
  desk.recent.add('/nowhere/a.salesorg')
  desk.opening.openNew(null)
  expect(await ask('recent:clear', 1)).toEqual(DONE)
  expect(desk.recent.list()).toEqual([])
})
