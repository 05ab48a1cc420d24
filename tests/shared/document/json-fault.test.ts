// The place where JSON breaks, checked against the engine's own parser.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultIn, TOO_DEEP } from '../../../shared/document/json-fault.ts'
import { LIMITS } from '../../../shared/document/limits.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with one character taken out, put in or exchanged, and JSON left alone. */
const nearlyJson = fc
  .record({
    json: fc.oneof(
      fc.json({ depthSize: 'small' }),
      fc.jsonValue().map((value) => JSON.stringify(value, null, 2)),
    ),
    at: fc.nat(200),
    instead: fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '-', '0', '.', 'e', '\n'),
    removed: fc.nat(1),
  })
  .map(({ json, at, instead, removed }) => {
    const place = at % (json.length + 1)
    return json.slice(0, place) + instead + json.slice(place + removed)
  })

describe('jsonFaultIn', () => {
  it('finds a fault exactly where the engine refuses the text', () => {
    let broken = 0
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const isSound = isJson(text)
        if (!isSound) broken++
        expect(jsonFaultIn(text) === null).toBe(isSound)
      }),
      { numRuns: 3000 },
    )
    expect(broken).toBeGreaterThan(500)
  })

  it('finds it on the line where the engine does, if that tells, and no later', () => {
    let told = 0
    fc.assert(
      fc.property(nearlyJson, (text) => {
        try {
          JSON.parse(text)
        } catch (error) {
          const position = /at position (\d+)/.exec(String(error))?.[1]
          if (position === undefined) return
          told++
          const { line, column } = brokenAt(text, Number(position))
          const fault = jsonFaultIn(text)
          expect(fault).toMatchObject({ code: 'E_JSON', line })
          expect(fault?.code === 'E_JSON' && fault.column).toBeLessThanOrEqual(column)
        }
      }),
      { numRuns: 3000 },
    )
    expect(told).toBeGreaterThan(200)
  })

  /** Of texts, words and numbers their beginning. */
  it.each([
    ['{"a":}', 5],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1,]', 3],
    ['"a\nb"', 0],
    ['[\n\n  "\\x"]', 5],
    ['"\\u12G4"', 0],
    ['[tru]', 1],
    ['01', 1],
    ['{} {}', 3],
    ["{'a': 1}", 1],
    ['["open', 1],
    ['// no', 0],
  ])('%j breaks at %i', (text, at) => {
    expect(jsonFaultIn(text)).toEqual(brokenAt(text, at))
  })

  it('says which comes first: a fault, or too many levels', () => {
    const deep = '['.repeat(LIMITS.depth + 1)
    expect(jsonFaultIn(`${deep}x`)).toEqual(TOO_DEEP)
    expect(jsonFaultIn(`[x,${deep}`)).toEqual(brokenAt('[x', 1))
    expect(jsonFaultIn('['.repeat(LIMITS.depth) + ']'.repeat(LIMITS.depth))).toBeNull()
  })
})

function brokenAt(text: string, position: number) {
  const lines = text.slice(0, position).split('\n')
  return { code: 'E_JSON', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
