// The list of recent files from a page.
import { expect, it } from 'vitest'
import { answering, DONE } from '../../helpers/answering.ts'

it('is cleared', async () => {
  const { desk, ask } = answering()
  desk.recent.add('/nowhere/a.salesorg')
  desk.opening.openNew(null)
  expect(await ask('recent:clear', 1)).toEqual(DONE)
  expect(desk.recent.list()).toEqual([])
})
