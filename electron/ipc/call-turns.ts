// Lets calls of pages in one after the other, and only so many: a page that never stops asking is refused.
import { setImmediate as afterPendingEvents } from 'node:timers/promises'
import { LONGEST_CALL, MOST_CALLS } from './refusals.ts'

/** Characters that a page's unanswered calls may have: a save, an export and a copy can be under way at once. */
const MOST_CHARACTERS = 2 * LONGEST_CALL

interface Unanswered {
  calls: number
  characters: number
}

export interface CallTurns {
  /** Answers null, without any work, where the page has asked for too much. */
  take<Answer>(pageId: number, length: number, work: () => Promise<Answer>): Promise<Answer> | null
}

/**
 * Between two calls this thread is free for whatever else is waiting, such as other windows. What a
 * call waits for itself, such as a dialog, keeps no other waiting.
 */
export function callTurns(): CallTurns {
  const pages = new Map<number, Unanswered>()
  let turn: Promise<unknown> = Promise.resolve()

  async function answer<Answer>(
    pageId: number,
    length: number,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const unanswered = pages.get(pageId) ?? { calls: 0, characters: 0 }
    pages.set(pageId, unanswered)
    unanswered.calls += 1
    unanswered.characters += length
    const mine = turn
    turn = mine.then(() => afterPendingEvents())
    try {
      await mine
      return await work()
    } finally {
      unanswered.calls -= 1
      unanswered.characters -= length
      if (unanswered.calls === 0) pages.delete(pageId)
    }
  }

  return {
    take(pageId, length, work) {
      const { calls = 0, characters = 0 } = pages.get(pageId) ?? {}
      const isTooMuch = calls >= MOST_CALLS || characters + length > MOST_CHARACTERS
      return isTooMuch ? null : answer(pageId, length, work)
    },
  }
}
