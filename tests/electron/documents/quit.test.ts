// Quitting: all windows are asked, none closes until all may, and running saves are awaited.
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { setupQuit } from '../../../electron/documents/quit.ts'
import type { Saving } from '../../../electron/documents/saving.ts'
import { type FakeDesk, fakeDesk } from '../../helpers/fake-desk.ts'

class Host extends EventEmitter {
  hasQuit = false
  quit(): void {
    let isPrevented = false
    this.emit('before-quit', { preventDefault: () => (isPrevented = true) })
    this.hasQuit ||= !isPrevented
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 10))

const nothing = async () => {}

function started({ idle = nothing, finish = nothing, isMac = false } = {}) {
  const host = new Host()
  const desk = fakeDesk()
  const saving: Saving = { save: () => Promise.reject(new Error('not here')), idle }
  setupQuit(host, { registry: desk.registry, saving, isMac, onClosingAll: nothing, finish })
  return { host, desk }
}

/** Three windows; the named ones have unsaved work. */
function open(desk: FakeDesk, unsaved: readonly number[]): void {
  for (let at = 0; at < 3; at++) desk.opening.openNew(null)
  for (const [at, { closing }] of desk.registry.all().entries())
    closing.tell({ type: 'unsaved-changed', isUnsaved: unsaved.includes(at) })
}

describe('setupQuit', () => {
  it('asks nobody without windows', async () => {
    const { host } = started()
    host.quit()
    await soon()
    expect(host.hasQuit).toBe(true)
  })

  it('waits for what is left to write, once all windows are gone', async () => {
    let finish = () => {}
    const whenFinished = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    const { host, desk } = started({ finish: whenFinished })
    open(desk, [])
    host.quit()
    await soon()
    expect(desk.windows.every(({ isDestroyed }) => isDestroyed)).toBe(true)
    expect(host.hasQuit).toBe(false)
    finish()
    await soon()
    expect(host.hasQuit).toBe(true)
  })

  it('asks nobody when all is saved', async () => {
    const { host, desk } = started()
    open(desk, [])
    host.quit()
    await soon()
    expect(host.hasQuit).toBe(true)
    expect(desk.windows.every(({ isDestroyed }) => isDestroyed)).toBe(true)
    expect(desk.windows.flatMap(({ questions }) => questions)).toEqual([])
  })

  it('keeps every window when one is kept, and asks again the next time', async () => {
    const { host, desk } = started()
    open(desk, [0, 2])
    desk.windows[2]?.answers.push('Don’t save', 'Don’t save')
    desk.windows[0]?.answers.push('Cancel', 'Don’t save')
    host.quit()
    host.quit()
    await soon()
    expect(host.hasQuit).toBe(false)
    expect(desk.windows.map(({ isDestroyed }) => isDestroyed)).toEqual([false, false, false])
    expect(desk.windows.map(({ questions }) => questions.length)).toEqual([1, 0, 1])
    expect(desk.registry.all().some(({ closing }) => closing.isApproved)).toBe(false)
    // Otherwise a window that goes for another reason later would take its work along.
    expect(desk.registry.all().some(({ isGivenUp }) => isGivenUp)).toBe(false)

    host.quit()
    await soon()
    expect(host.hasQuit).toBe(true)
    expect(desk.windows.map(({ questions }) => questions.length)).toEqual([2, 0, 2])
  })

  it('is given up by new work in a window that had nothing to lose', async () => {
    const { host, desk } = started()
    open(desk, [0])
    const first = desk.windows[0]
    const last = desk.registry.all()[2]
    if (!first || !last) throw new Error('three windows')
    const { ask } = first
    first.ask = (question) => {
      last.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
      return ask(question)
    }
    first.answers.push('Don’t save')
    host.quit()
    await soon()
    expect(host.hasQuit).toBe(false)
    expect(desk.windows.some(({ isDestroyed }) => isDestroyed)).toBe(false)
  })

  it('waits for what is being saved', async () => {
    let finish = () => {}
    const idle = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    const { host, desk } = started({ idle })
    desk.opening.openNew(null)
    host.quit()
    await soon()
    expect(host.hasQuit).toBe(false)
    expect(desk.windows[0]?.isDestroyed).toBe(false)
    finish()
    await soon()
    expect(host.hasQuit).toBe(true)
  })

  it('is given up by new work in a window that has to wait for the save of another', async () => {
    let finish = () => {}
    const idle = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    const { host, desk } = started({ idle })
    open(desk, [])
    host.quit()
    await soon()
    desk.registry.all()[2]?.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    for (let at = 0; at < 3; at++) {
      finish()
      await soon()
    }
    expect(desk.windows.map(({ isDestroyed }) => isDestroyed)).toEqual([false, false, false])
    expect(host.hasQuit).toBe(false)
    expect(desk.registry.all().some(({ closing }) => closing.isApproved)).toBe(false)
  })

  it('follows the last window, but not on a Mac', async () => {
    for (const isMac of [false, true]) {
      const { host } = started({ isMac })
      host.emit('window-all-closed')
      await soon()
      expect(host.hasQuit).toBe(!isMac)
    }
  })
})
