// The queue of one document: never two saves at once, never an old content after a newer one.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { KnownFile } from '../../../electron/files/identity.ts'
import { type SaveJob, saveFile } from '../../../electron/files/save-file.ts'
import { saveQueue } from '../../../electron/files/save-queue.ts'
import { knownAt, NOW, saveCase } from '../../helpers/save-case.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

/** A save that ends when the test says so. */
function slowSave() {
  const started: string[] = []
  const ends: (() => void)[] = []
  return {
    started,
    save(job: string): Promise<string> {
      started.push(job)
      return new Promise((resolve, reject) => {
        ends.push(() => (job.startsWith('bad') ? reject(new Error(job)) : resolve(job)))
      })
    },
    async endNext(): Promise<void> {
      await settled()
      ends.shift()?.()
      await settled()
    },
  }
}

/** Long enough for everything that waits for nothing else. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

describe('saveQueue', () => {
  it('runs one save after the other', async () => {
    const { save, started, endNext } = slowSave()
    const queue = saveQueue(save)
    const first = queue.add('a')
    await settled()
    const second = queue.add('b')
    await settled()
    expect(started).toEqual(['a'])
    await endNext()
    expect(started).toEqual(['a', 'b'])
    await endNext()
    expect(await Promise.all([first, second])).toEqual(['a', 'b'])
  })

  it('keeps only the latest of those that wait, and tells it to all of them', async () => {
    const { save, started, endNext } = slowSave()
    const queue = saveQueue(save)
    const first = queue.add('a')
    await settled()
    const waiting = ['b', 'c', 'd'].map((job) => queue.add(job))
    await endNext()
    await endNext()
    expect(started).toEqual(['a', 'd'])
    expect(await first).toBe('a')
    expect(await Promise.all(waiting)).toEqual(['d', 'd', 'd'])
  })

  it('goes on after a save that throws, and tells only its own callers', async () => {
    const { save, endNext } = slowSave()
    const queue = saveQueue(save)
    const first = queue.add('bad')
    const failure = expect(first).rejects.toThrow('bad')
    await settled()
    const second = queue.add('b')
    await endNext()
    await failure
    await endNext()
    expect(await second).toBe('b')
  })

  it('is idle at once when there is nothing to do', async () => {
    await saveQueue(slowSave().save).idle()
  })

  it('is idle only after what runs, what waits, and what came meanwhile', async () => {
    const { save, started, endNext } = slowSave()
    const queue = saveQueue(save)
    let isIdle = false
    void queue.add('a')
    await settled()
    void queue.add('b')
    const idle = queue.idle().then(() => {
      isIdle = true
    })
    await endNext()
    void queue.add('c')
    await endNext()
    expect(isIdle).toBe(false)
    expect(started).toEqual(['a', 'b', 'c'])
    await endNext()
    await idle
  })

  it('is idle also after a failure', async () => {
    const { save, endNext } = slowSave()
    const queue = saveQueue(save)
    const failure = expect(queue.add('bad')).rejects.toThrow('bad')
    const idle = queue.idle()
    await endNext()
    await Promise.all([failure, idle])
  })
})

describe('1,000 saves of one document at once', () => {
  it('to two places in turn: the last one wins, whole, without a conflict', async () => {
    const one = saveCase('old')
    const paths = [one.path, `${one.path}-copy`]
    const known = new Map<string, KnownFile>([[one.path, await knownAt(one.path)]])
    let running = 0
    let saves = 0
    const queue = saveQueue(async ({ path, text }: { path: string; text: string }) => {
      expect(++running).toBe(1)
      saves++
      const job: SaveJob = {
        path,
        bytes: Buffer.from(text),
        // Asked for when the save begins: the one before has changed it.
        known: known.get(path) ?? null,
        historyFolder: one.historyFolder,
        now: NOW,
      }
      const saved = await saveFile(job)
      if (saved.ok) known.set(path, saved.value.file)
      running--
      return saved
    })
    const outcomes: Promise<{ ok: boolean }>[] = []
    for (let number = 0; number < 1000; number++) {
      const path = paths[number % 2] ?? one.path
      outcomes.push(queue.add({ path, text: `${number} `.repeat(1 + (number % 7)) }))
      if (number % 5 === 0) await settled()
    }
    await queue.idle()
    expect((await Promise.all(outcomes)).every(({ ok }) => ok)).toBe(true)
    expect(running).toBe(0)
    // Coalesced: 200 groups came in, of which at most two saves each were needed.
    expect(saves).toBeLessThanOrEqual(400)
    const [last = ''] = [paths[999 % 2]]
    expect((await knownAt(last)).sha256).toBe(known.get(last)?.sha256)
    expect(readFileSync(last, 'utf8')).toBe('999 '.repeat(1 + (999 % 7)))
    expect(tempsIn(one.folder)).toEqual([])
  })
})
