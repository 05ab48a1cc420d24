// The close guard at work: questions, the page's save, timers, and everybody who waits for the word.
import { describe, expect, it } from 'vitest'
import { type CloseHands, closingOf } from '../../../electron/documents/closing.ts'

/** Lets promises that are settled already run their course. */
const soon = () => new Promise((resolve) => setImmediate(resolve))

function started(hands: Partial<CloseHands> = {}) {
  const timers: (() => void)[] = []
  const pageSaves: number[] = []
  const closing = closingOf({
    ask: async () => 'cancel',
    askAboutStuckPage: async () => 'wait',
    askPageToSave: () => pageSaves.push(1),
    later: (_milliseconds, callback) => timers.push(callback),
    ...hands,
  })
  return { closing, timers, pageSaves }
}

describe('closingOf', () => {
  it('lets a clean window close', async () => {
    const { closing } = started()
    expect(await closing.approve()).toBe(true)
    expect(closing.isApproved).toBe(true)
  })

  it('keeps a window whose user cancels', async () => {
    const { closing } = started()
    closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    expect(await closing.approve()).toBe(false)
    expect(closing.isApproved).toBe(false)
    expect(closing.isDeciding).toBe(false)
  })

  it('has the page save, waits for it, and tells everybody who asked', async () => {
    const { closing, pageSaves } = started({ ask: async () => 'save' })
    closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    const words = [closing.approve(), closing.approve()]
    await soon()
    expect(pageSaves).toHaveLength(1)
    expect(closing.isDeciding).toBe(true)
    closing.tell({ type: 'save-started' })
    closing.tell({ type: 'save-ended', isSaved: true })
    closing.tell({ type: 'page-wants-to-close' })
    expect(await Promise.all(words)).toEqual([true, true])
  })

  it('asks what to do about a page that does not answer, and again when told to wait', async () => {
    const answers = ['wait', 'discard'] as const
    let asked = 0
    const { closing, timers } = started({
      ask: async () => 'save',
      askAboutStuckPage: async () => answers[asked++] ?? 'wait',
    })
    closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    const word = closing.approve()
    await soon()
    timers.shift()?.()
    await soon()
    timers.shift()?.()
    expect(await word).toBe(true)
    expect(asked).toBe(2)
  })

  it('closes after a running save, once the page had time to speak', async () => {
    const { closing, timers } = started()
    closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    closing.tell({ type: 'save-started' })
    const word = closing.approve()
    closing.tell({ type: 'save-ended', isSaved: true })
    expect(closing.isApproved).toBe(false)
    closing.tell({ type: 'unsaved-changed', isUnsaved: false })
    timers.shift()?.()
    expect(await word).toBe(true)
  })
})
