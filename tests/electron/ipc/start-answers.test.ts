// The first call of a page: all it needs, and no path.
import { expect, it } from 'vitest'
import { answering, chartFile } from '../../helpers/answering.ts'

it('tells the page all it needs, and waiting notices once', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  const { open } = desk.soleWindow()
  open.waitingNotices.push({ kind: 'info', message: 'Hello.' })
  expect(await ask('app:start', 1)).toMatchObject({
    ok: true,
    value: {
      opened: { documentId: open.document.id, fileName: 'Untitled', isUntitled: true },
      recent: [],
      preferences: { theme: 'system' },
      platform: 'linux',
      version: '1.2.3',
      systemLocale: 'en-GB',
      notices: [{ kind: 'info', message: 'Hello.' }],
    },
  })
  expect(open.isListening).toBe(true)
  expect(await ask('app:start', 1)).toMatchObject({ value: { notices: [], lists: [] } })
})

it('never tells a path', async () => {
  const { folder, desk, ask } = answering()
  await desk.opening.openPath(chartFile(folder, 'a.salesorg'), null)
  const answer = await ask('app:start', 1)
  expect(answer).toMatchObject({ value: { opened: { fileName: 'a.salesorg' } } })
  const { opened } = JSON.parse(JSON.stringify(answer)).value
  expect(JSON.stringify(opened)).not.toContain(folder)
})
