// The clipboard between windows: only what they have to know of each other, and nothing of its content.
import { expect, it } from 'vitest'
import { answering, DONE } from '../../helpers/answering.ts'

function threeWindows() {
  const { desk, ask } = answering()
  const windows = [1, 2, 3].map(() => {
    const open = desk.opening.openNew(null)
    open.isListening = true
    return desk.fakeOf(open)
  })
  for (const { sent } of windows) sent.length = 0
  return { ask, windows }
}

it('asks the page that asked, as the system’s keys would', async () => {
  const { ask, windows } = threeWindows()
  expect(await ask('clipboard:ask', 2, 'cut')).toEqual(DONE)
  expect(windows.map(({ clipboardDeeds }) => clipboardDeeds)).toEqual([[], ['cut'], []])
})

it('tells all other windows that something else is on it, or that a cut was pasted', async () => {
  const { ask, windows } = threeWindows()
  expect(await ask('clipboard:replaced', 1)).toEqual(DONE)
  expect(await ask('clipboard:cut-pasted', 3, '0123456789')).toEqual(DONE)
  const replaced = { name: 'clipboard:replaced', payload: null }
  const pasted = { name: 'clipboard:cut-pasted', payload: '0123456789' }
  expect(windows.map(({ sent }) => sent)).toEqual([[pasted], [replaced, pasted], [replaced]])
})

it.each([
  ['clipboard:ask', 'selectAll'],
  ['clipboard:cut-pasted', ''],
  ['clipboard:cut-pasted', 'x'.repeat(41)],
])('%s of %j is refused', async (name, argument) => {
  const { ask, windows } = threeWindows()
  expect(await ask(name, 1, argument)).toMatchObject({ error: { code: 'E_BAD_REQUEST' } })
  expect(windows.flatMap(({ sent, clipboardDeeds }) => [...sent, ...clipboardDeeds])).toEqual([])
})
