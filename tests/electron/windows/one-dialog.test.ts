// Dialogs of a window: never two at once, no question lost, none asked twice.
import { expect, it } from 'vitest'
import type { Question } from '../../../electron/documents/document-window.ts'
import { oneDialog } from '../../../electron/windows/one-dialog.ts'

const question = (message: string): Question => ({ kind: 'info', message, buttons: ['OK', 'No'] })

/** Questions on the screen, each with the way to answer it. */
function screen() {
  const open: { readonly message: string; readonly press: (button: number) => void }[] = []
  const dialogs = oneDialog(
    ({ message }) =>
      new Promise((resolve) => {
        const shown = {
          message,
          press(button: number) {
            open.splice(open.indexOf(shown), 1)
            resolve(button)
          },
        }
        open.push(shown)
      }),
  )
  const messages = () => open.map(({ message }) => message)
  return { ...dialogs, open, messages }
}

it('questions wait for each other, and each gets its own answer', async () => {
  const { ask, open, messages } = screen()
  const answers = [ask(question('first')), ask(question('second'))]
  await expect.poll(messages).toEqual(['first'])
  open[0]?.press(1)
  await expect.poll(messages).toEqual(['second'])
  open[0]?.press(0)
  expect(await Promise.all(answers)).toEqual([1, 0])
})

it('the same question is there once, and is asked again after its answer', async () => {
  const { ask, open, messages } = screen()
  const answers = Array.from({ length: 50 }, () => ask(question('Replace it?')))
  await expect.poll(messages).toEqual(['Replace it?'])
  open[0]?.press(1)
  expect(await Promise.all(answers)).toEqual(answers.map(() => 1))
  expect(messages()).toEqual([])
  void ask(question('Replace it?'))
  await expect.poll(messages).toEqual(['Replace it?'])
})

it('a file dialog is left out while any other is open', async () => {
  const { ask, choose, open } = screen()
  let choice: (path: string | null) => void = () => {}
  const chosen = choose(
    () =>
      new Promise((resolve) => {
        choice = resolve
      }),
  )
  expect(await choose(async () => '/second')).toBeNull()
  const answer = ask(question('waits'))
  await Promise.resolve()
  expect(open).toEqual([])
  choice('/first')
  expect(await chosen).toBe('/first')
  await expect.poll(() => open.length).toBe(1)
  expect(await choose(async () => '/third')).toBeNull()
  open[0]?.press(0)
  expect(await answer).toBe(0)
  expect(await choose(async () => '/fourth')).toBe('/fourth')
})

it('a dialog that fails keeps no other waiting', async () => {
  const dialogs = oneDialog(async ({ message }) => {
    if (message === 'bad') throw new Error('no display')
    return 0
  })
  await expect(dialogs.ask(question('bad'))).rejects.toThrow('no display')
  await expect(dialogs.choose(() => Promise.reject(new Error('no display')))).rejects.toThrow()
  expect(await dialogs.ask(question('good'))).toBe(0)
  expect(await dialogs.choose(async () => '/x')).toBe('/x')
})
