// Diagnostics go to the clipboard, never to the page.
import { expect, test } from 'vitest'
import { answering, DONE } from '../../helpers/answering.ts'

test('copied once for each call, and the page learns nothing', async () => {
  const { ask, desk, diagnosticsCopied } = answering()
  desk.opening.openNew(null)
  expect(await ask('diagnostics:copy', 1)).toEqual(DONE)
  expect(diagnosticsCopied()).toBe(1)
})
