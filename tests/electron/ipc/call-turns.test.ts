// Calls take turns, other work comes in between, and a page can only ask for so much.
import { setTimeout as later } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { callTurns } from '../../../electron/ipc/call-turns.ts'
import { LONGEST_CALL, MOST_CALLS } from '../../../electron/ipc/refusals.ts'

const never = () => new Promise<never>(() => {})

describe('turns', () => {
  it('come in the order of the calls, and leave room for other work in between', async () => {
    const { take } = callTurns()
    const done: string[] = []
    const names = ['a', 'b', 'c', 'd', 'e']
    const calls = names.map((name) =>
      take(1, 0, async () => {
        // Longer than it takes until the timer is due.
        const end = performance.now() + 2
        while (performance.now() < end);
        done.push(name)
      }),
    )
    // What main has to do besides.
    const other = later(1).then(() => done.push('other work'))
    await Promise.all([...calls, other])
    expect(done.filter((name) => names.includes(name))).toEqual(names)
    expect(done.indexOf('other work')).toBeLessThan(names.length)
  })

  it('of a call that waits for somebody keep no other waiting', async () => {
    const { take } = callTurns()
    void take(1, 0, never)
    expect(await take(1, 0, async () => 'done')).toBe('done')
  })

  it('go on after a fault', async () => {
    const { take } = callTurns()
    await expect(take(1, 0, () => Promise.reject(new Error('Bug')))).rejects.toThrow('Bug')
    expect(await take(1, 0, async () => 'done')).toBe('done')
  })
})

describe('a page', () => {
  it('can have a hundred unanswered calls, and more when they are answered', async () => {
    const { take } = callTurns()
    const answers: (() => void)[] = []
    const waiting = Array.from({ length: MOST_CALLS }, () =>
      take(1, 0, () => new Promise<void>((resolve) => answers.push(resolve))),
    )
    expect(take(1, 0, async () => 'one too many')).toBeNull()
    // Another page is not made to pay for it.
    expect(await take(2, 0, async () => 'done')).toBe('done')
    await expect.poll(() => answers.length).toBe(MOST_CALLS)
    answers[0]?.()
    await waiting[0]
    expect(await take(1, 0, async () => 'done')).toBe('done')
  })

  it('can have two charts under way', async () => {
    const { take } = callTurns()
    void take(1, LONGEST_CALL, never)
    void take(1, LONGEST_CALL, never)
    expect(take(1, 1, never)).toBeNull()
    expect(take(2, 1, never)).not.toBeNull()
  })
})
