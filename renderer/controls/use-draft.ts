// The text of a field while it is typed: handed over when it is finished or goes away, given up by Escape.
import { type KeyboardEvent, useEffect } from 'react'
import { isComposing } from './composing.ts'
import {
  adoptDraft,
  closeQuestion,
  forgetDraft,
  type HandOver,
  handOverDraft,
  keepDraft,
  type Refusal,
  useDrafts,
} from './drafts.ts'

interface DraftedText {
  readonly text: string
  /** Why the text was not taken, or null. */
  readonly refusal: Refusal | null
  setText(text: string): void
  /** Hands over what was typed, if anything was; false: it was refused, and stays. */
  finish(): boolean
  /** Escape gives up what was typed; where nothing was, it is left to whatever is around the field. */
  giveUp(event: KeyboardEvent): void
}

/** `name` says what the text is about, so that it is found again where the field comes back. */
export function useDraft(name: string, value: string, handOver: HandOver): DraftedText {
  const draft = useDrafts(({ drafts }) => drafts.get(name))
  const isOrphan = draft?.handOver === null
  useEffect(() => {
    // It was typed before a crash; from here on there is somebody to take it.
    if (isOrphan) adoptDraft(name, handOver)
  })
  useEffect(
    () => () => {
      handOverDraft(name)
    },
    [name],
  )
  return {
    text: draft?.text ?? value,
    refusal: draft?.refusal ?? null,
    setText(text) {
      if (text === value) forgetDraft(name)
      else keepDraft(name, text, handOver)
    },
    finish: () => handOverDraft(name),
    giveUp(event) {
      if (event.key !== 'Escape' || (draft === undefined && !isComposing(event))) return
      event.stopPropagation()
      // An input method takes the first Escape for itself, and a question the next one.
      if (!isComposing(event) && !closeQuestion(name)) forgetDraft(name)
    },
  }
}
