// Closing from a page: the title shows what is unsaved, and nothing unsaved closes without a question.
import { expect, it } from 'vitest'
import { answering, DONE } from '../../helpers/answering.ts'

it('what the page says of its document goes to the title', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const documentId = open.document.id
  await ask('document:state', 1, {
    documentId,
    isUnsaved: true,
    isTouched: true,
    isLookingThrough: true,
  })
  expect(open.isLookingThrough).toBe(true)
  expect(window.titles.at(-1)).toBe('● Untitled')
  await ask('document:state', 1, {
    documentId,
    isUnsaved: false,
    isTouched: false,
    isLookingThrough: false,
  })
  expect(window.titles.at(-1)).toBe('Untitled')
  expect(open.isLookingThrough).toBe(false)
  // Touched once, touched for ever: no other document may take the window.
  expect(open.document.isTouched).toBe(true)
})

it('unsaved work is asked about', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  open.document.isUnsaved = true
  open.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
  expect(await ask('window:close', 1)).toEqual(DONE)
  await new Promise((resolve) => setImmediate(resolve))
  expect(window.questions[0]?.buttons).toEqual(['Save', 'Don’t save', 'Cancel'])
  expect(window.isDestroyed).toBe(false)
  window.answers.push('Don’t save')
  await ask('window:close', 1)
  await new Promise((resolve) => setImmediate(resolve))
  expect(window.isDestroyed).toBe(true)
  expect(await ask('app:start', 1)).toMatchObject({ error: { code: 'E_SENDER' } })
})
