// One dialog at a time in a window, so that a page that keeps asking cannot bury the desktop in them.
import type { Question } from '../documents/document-window.ts'

export interface OneDialog {
  /** Waits until no other is open. The same question is asked once, for all who ask it. */
  ask(question: Question): Promise<number>
  /** A file dialog; null, without one, while any other is open or waiting. */
  choose(show: () => Promise<string | null>): Promise<string | null>
}

/** `show` puts a question on the screen and answers the number of the button. */
export function oneDialog(show: (question: Question) => Promise<number>): OneDialog {
  const asked = new Map<string, Promise<number>>()
  let turn: Promise<unknown> = Promise.resolve()
  let isChoosing = false
  return {
    ask(question) {
      const key = JSON.stringify(question)
      const already = asked.get(key)
      if (already) return already
      const answer = turn.then(() => show(question)).finally(() => asked.delete(key))
      turn = answer.catch(() => undefined)
      asked.set(key, answer)
      return answer
    },
    async choose(showFiles) {
      if (isChoosing || asked.size > 0) return null
      isChoosing = true
      const chosen = showFiles().finally(() => {
        isChoosing = false
      })
      turn = chosen.catch(() => undefined)
      return await chosen
    },
  }
}
