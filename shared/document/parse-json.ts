// File text -> JSON value: tells empty, zeroed, too deep and broken texts apart, without throwing.
import { err, ok, type Result } from '../result.ts'
import { jsonFaultIn, TOO_DEEP } from './json-fault.ts'
import { LIMITS } from './limits.ts'
import type { ReadError } from './read-error.ts'

/** More than the largest chart has. JSON.parse takes 50 bytes and more for each level that is open. */
const MANY_BRACKETS = 500_000

/** Of a key that is there twice, the last value counts, as everywhere in JSON. */
export function parseJson(text: string): Result<unknown, ReadError> {
  if (text.trim() === '') return err({ code: 'E_EMPTY' })
  if (/^\0+$/.test(text)) return err({ code: 'E_NULLS' })
  // Looking for a fault takes longer than parsing, but stops at the first level too many.
  const isLarge = hasManyBrackets(text)
  const fault = isLarge ? jsonFaultIn(text) : null
  if (fault) return err(fault)
  try {
    const value: unknown = JSON.parse(text)
    return !isLarge && isDeeperThan(LIMITS.depth, value) ? err(TOO_DEEP) : ok(value)
  } catch {
    return err(jsonFaultIn(text) ?? { code: 'E_JSON', line: 1, column: 1 })
  }
}

function hasManyBrackets(text: string): boolean {
  let count = 0
  for (const bracket of ['[', '{']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      count++
      if (count > MANY_BRACKETS) return true
    }
  }
  return false
}

/**
 * Deep values would overflow the stack of everything that walks them. Key by key, because a list of a
 * million keys takes longer to make than parsing took.
 */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const key in value) if (isDeeperThan(levels - 1, Reflect.get(value, key))) return true
  return false
}
