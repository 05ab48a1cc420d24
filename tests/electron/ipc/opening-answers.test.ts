// Opening charts from a page: new ones, files that are chosen or recent, samples.

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documentOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { ok } from '../../../shared/result.ts'
import { answering, chartFile, DONE } from '../../helpers/answering.ts'

it('opens new charts, samples, chosen and recent files', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  const title = () => desk.fakeOf(desk.soleWindow().open).titles.at(-1)
  expect(await ask('document:open-sample', 1, 'healthy-belt')).toEqual(DONE)
  expect(documentOf(desk.soleWindow().open.document.chart).roles.length).toBeGreaterThan(3)
  expect(await ask('document:new', 1)).toEqual(DONE)
  expect(documentOf(desk.soleWindow().open.document.chart).roles).toEqual([])
  expect(await ask('document:open', 1)).toEqual(DONE)
  expect(title()).toBe('Untitled')
  desk.soleWindow().window.choices.push(chartFile(folder, 'a.salesorg'))
  expect(await ask('document:open', 1)).toEqual(DONE)
  expect(title()).toBe('a.salesorg')

  desk.soleWindow().window.destroy()
  desk.opening.openNew(null)
  const [recent] = desk.recent.list()
  expect(await ask('document:open-recent', 2, recent?.id)).toEqual(ok(true))
  expect(title()).toBe('a.salesorg')
  expect(await ask('document:new', 2)).toEqual(DONE)
  expect(desk.registry.all()).toHaveLength(2)
})

it('opens nothing for a recent file that was never listed', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  expect(await ask('document:open-recent', 1, 7)).toMatchObject({ error: { code: 'E_GONE' } })
  expect(desk.soleWindow().window.titles.at(-1)).toBe('Untitled')
})

it('says that a recent file is gone, and that nothing was opened', async () => {
  const { folder, desk, ask } = answering()
  const open = desk.opening.openNew(null)
  open.isListening = true
  desk.recent.add(join(folder, 'gone.salesorg'))
  const [recent] = desk.recent.list()
  expect(await ask('document:open-recent', 1, recent?.id)).toEqual(ok(false))
  expect(JSON.stringify(desk.fakeOf(open).sent)).toContain('taken off the list of recent files')
})

it('opens a new chart that is filled already as unsaved work', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  const filled = { ...emptyDocument('Plan'), sharedGoal: 'Win together' }
  expect(await ask('document:new-from', 1, filled)).toEqual(DONE)
  expect(desk.soleWindow().open.document).toMatchObject({
    chart: expect.stringContaining('"sharedGoal":"Win together"'),
    isUnsaved: true,
  })
  expect(await ask('document:new-from', 1, { ...filled, name: 'Another' })).toEqual(DONE)
  expect(desk.registry.all()).toHaveLength(2)
  expect(await ask('document:new-from', 1, { name: 5 })).toMatchObject({
    error: { code: 'E_BAD_REQUEST' },
  })
})

it('says how a new chart is to be filled to the window that shows it, once', async () => {
  const { desk, ask } = answering()
  const first = desk.opening.openNew(null)
  first.isListening = true
  expect(await ask('document:new-for', 1, 'list')).toEqual(DONE)
  expect(desk.fakeOf(first).sent.at(-1)).toMatchObject({
    name: 'document:opened',
    payload: { beginsWith: 'list' },
  })
  // Somebody works in it by now: the next chart gets a window of its own, whose page asks for it.
  first.document.isTouched = true
  expect(await ask('document:new-for', 1, 'advisor')).toEqual(DONE)
  expect(desk.fakeOf(first).sent).toHaveLength(1)
  expect(await ask('app:start', 2)).toMatchObject({ value: { opened: { beginsWith: 'advisor' } } })
  expect(await ask('app:start', 2)).not.toMatchObject({
    value: { opened: { beginsWith: expect.anything() } },
  })
  expect(await ask('document:new-for', 1, 'import')).toMatchObject({ ok: false })
})

it('knows no samples outside its folder, and says so of others', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  for (const name of ['../fonts/OFL', 'a/b', 'A', ''])
    expect(await ask('document:open-sample', 1, name)).toMatchObject({
      error: { code: 'E_BAD_REQUEST' },
    })
  expect(await ask('document:open-sample', 1, 'nothing-like-it')).toMatchObject({
    error: { code: 'E_GONE' },
  })
})
