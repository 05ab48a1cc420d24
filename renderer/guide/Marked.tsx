// A text in which the words that it was found by are marked.
import { createContext, createElement, Fragment, useContext } from 'react'
import { markPattern } from './search.ts'

/** The words of the search that led to what is shown. */
export const MarkedWords = createContext<readonly string[]>([])

export function Marked({ text }: { readonly text: string }) {
  const pattern = markPattern(useContext(MarkedWords))
  if (!pattern) return text
  // Every second part is one of the words: the pattern keeps what it splits at.
  const parts = text
    .split(pattern)
    .map((part, at) => (at % 2 === 1 ? createElement('mark', null, part) : part))
  return createElement(Fragment, null, ...parts)
}
