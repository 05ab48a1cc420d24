// File text -> JSON value: tells empty, zeroed, too deep and broken texts apart, without throwing.
import { err, ok, type Result } from '../result.ts'
import { jsonFaultAt } from './json-fault.ts'
import { LIMITS } from './limits.ts'
import type { ReadError } from './read-error.ts'

/** Of a key that is there twice, the last value counts, as everywhere in JSON. */
export function parseJson(text: string): Result<unknown, ReadError> {
  if (text.trim() === '') return err({ code: 'E_EMPTY' })
  if (/^\0+$/.test(text)) return err({ code: 'E_NULLS' })
  if (isTooDeep(text))
    return err({ code: 'E_LIMIT', what: 'levels of nesting', limit: LIMITS.depth })
  try {
    return ok(JSON.parse(text))
  } catch {
    return err({ code: 'E_JSON', ...lineAndColumn(text, jsonFaultAt(text) ?? text.length) })
  }
}

/** Counted before parsing, because deep values overflow the stack of everything that walks them. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > LIMITS.depth) return true
  }
  return false
}

/** Position of the quote that closes the string opened at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

/** Both count from 1. */
function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position)
  return {
    line: before.split('\n').length,
    column: position - before.lastIndexOf('\n'),
  }
}
