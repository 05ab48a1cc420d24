// What is typed into a field before it is handed over: finished by leaving, given up by Escape.
import { type KeyboardEvent, useEffect, useState } from 'react'
import { beginTyping } from '../state/store.ts'

interface Draft {
  readonly text: string
  /** Why the last text was refused, or null. */
  readonly problem: string | null
  setText(text: string): void
  /** Hands over what was typed, if anything was. */
  finish(): void
  /** Escape gives up what was typed; where nothing was, it is left to whatever is around the field. */
  giveUp(event: KeyboardEvent): void
}

/** `onCommit` takes the finished text; a sentence that comes back is shown and the old text kept. */
export function useDraft(value: string, onCommit: (text: string) => string | null): Draft {
  const [text, setText] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    setText(value)
    setProblem(null)
  }, [value])
  const isUnfinished = text !== value
  // Closing the window asks about it.
  useEffect(() => (isUnfinished ? beginTyping() : undefined), [isUnfinished])

  return {
    text,
    problem,
    setText,
    finish() {
      setProblem(text === value ? null : onCommit(text))
      // Back to what is on the chart: that may be the old text, or the new one in another spelling.
      setText(value)
    },
    giveUp(event) {
      if (event.key !== 'Escape' || (text === value && problem === null)) return
      event.stopPropagation()
      setText(value)
      setProblem(null)
    },
  }
}
