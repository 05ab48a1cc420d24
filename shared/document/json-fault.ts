// Finds what is wrong with JSON. JSON.parse does not always say where, and each engine words it differently.
import { visit } from 'jsonc-parser'
import { LIMITS } from './limits.ts'
import type { ReadError } from './read-error.ts'

type JsonFault = Extract<ReadError, { code: 'E_JSON' | 'E_LIMIT' }>

export const TOO_DEEP: JsonFault = {
  code: 'E_LIMIT',
  what: 'levels of nesting',
  limit: LIMITS.depth,
}

/** The first thing that is wrong: too many levels, or where the text breaks. null for sound JSON. */
export function jsonFaultIn(text: string): JsonFault | null {
  let depth = 0
  const enter = () => {
    depth++
    if (depth > LIMITS.depth) throw new Found(TOO_DEEP)
  }
  const leave = () => {
    depth--
  }
  try {
    visit(
      text,
      {
        onObjectBegin: enter,
        onArrayBegin: enter,
        onObjectEnd: leave,
        onArrayEnd: leave,
        onError(_code, _offset, _length, line, column) {
          throw new Found({ code: 'E_JSON', line: line + 1, column: column + 1 })
        },
      },
      { disallowComments: true },
    )
    return null
  } catch (cause) {
    if (cause instanceof Found) return cause.fault
    throw cause
  }
}

/** Thrown because a visit cannot be ended otherwise; where the text is too deep, going on would overflow the stack. */
class Found extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.code)
    this.fault = fault
  }
}
