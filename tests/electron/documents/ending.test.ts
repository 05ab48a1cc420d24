// The end that the system wants: soon, without a question, with all work kept.

import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { endingOf } from '../../../electron/documents/ending.ts'
import { setupSystemEnd } from '../../../electron/start/system-end.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))

function ending({ isSaving = false } = {}) {
  const desk = fakeDesk()
  const timers: (() => void)[] = []
  const state = { hasEnded: false, hasFinished: false }
  let saved = () => {}
  const save = new Promise<void>((resolve) => {
    saved = resolve
  })
  const { keepAndEnd, hasHandedIn } = endingOf({
    ...desk,
    saving: {
      save: () => Promise.reject(new Error('not here')),
      idle: () => (isSaving ? save : Promise.resolve()),
    },
    async finish() {
      state.hasFinished = true
    },
    exit() {
      state.hasEnded = true
    },
    later: (_milliseconds, callback) => timers.push(callback),
  })
  for (let at = 0; at < 2; at++) {
    desk.opening.openNew(null).isListening = true
  }
  return { desk, timers, state, keepAndEnd, hasHandedIn, saved }
}

describe('the end', () => {
  it('waits for what every page has, asks nobody, and writes the settings', async () => {
    const { desk, state, keepAndEnd, hasHandedIn } = ending()
    for (const open of desk.registry.all()) open.isGivenUp = true
    void keepAndEnd()
    await soon()
    expect(desk.registry.all().some(({ isGivenUp }) => isGivenUp)).toBe(false)
    for (const { sent } of desk.windows)
      expect(sent.at(-1)).toEqual({ name: 'recovery:keep-now', payload: null })
    hasHandedIn(1)
    await soon()
    expect(state.hasEnded).toBe(false)
    hasHandedIn(2)
    await soon()
    expect(state).toEqual({ hasEnded: true, hasFinished: true })
    expect(desk.windows.flatMap(({ questions }) => questions)).toEqual([])
  })

  it('does not wait for ever for a page that hangs', async () => {
    const { timers, state, keepAndEnd } = ending()
    void keepAndEnd()
    await soon()
    expect(state.hasEnded).toBe(false)
    timers[0]?.()
    await soon()
    expect(state.hasEnded).toBe(true)
  })

  it('waits for a save that runs, but not for ever', async () => {
    const { timers, state, keepAndEnd, hasHandedIn } = ending({ isSaving: true })
    void keepAndEnd()
    hasHandedIn(1)
    hasHandedIn(2)
    await soon()
    expect(state.hasEnded).toBe(false)
    timers[1]?.()
    await soon()
    expect(state.hasEnded).toBe(true)
  })
})

describe('what the system says', () => {
  function told() {
    const signals = new EventEmitter()
    const power = new EventEmitter()
    const done: string[] = []
    setupSystemEnd(signals, power, {
      keepAndEnd: () => done.push('end'),
      quit: () => done.push('ask'),
    })
    return { signals, power, done }
  }

  it.each(['SIGTERM', 'SIGHUP'])('%s ends at once', (signal) => {
    const { signals, done } = told()
    signals.emit(signal)
    expect(done).toEqual(['end'])
  })

  it('SIGINT asks, and the second one ends', () => {
    const { signals, done } = told()
    signals.emit('SIGINT')
    signals.emit('SIGINT')
    expect(done).toEqual(['ask', 'end'])
  })

  it('a shutdown is held up until the work is kept', () => {
    const { power, done } = told()
    let isHeld = false
    power.emit('shutdown', { preventDefault: () => (isHeld = true) })
    expect([isHeld, ...done]).toEqual([true, 'end'])
  })
})
