// The place where JSON breaks, checked against the engine's own parser.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultAt } from '../../../shared/document/json-fault.ts'

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

describe('jsonFaultAt', () => {
  it('finds a fault exactly where the engine refuses the text', () => {
    let broken = 0
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const isSound = isJson(text)
        if (!isSound) broken++
        expect(jsonFaultAt(text) === null).toBe(isSound)
      }),
      { numRuns: 3000 },
    )
    expect(broken).toBeGreaterThan(500)
  })

  it('finds it where the engine does, if that tells', () => {
    let told = 0
    fc.assert(
      fc.property(nearlyJson, (text) => {
        try {
          JSON.parse(text)
        } catch (error) {
          const position = /at position (\d+)/.exec(String(error))?.[1]
          if (position === undefined || !isPlainFault(String(error))) return
          told++
          expect(jsonFaultAt(text)).toBe(Number(position))
        }
      }),
      { numRuns: 3000 },
    )
    expect(told).toBeGreaterThan(200)
  })

  /** Inside of escapes and numbers, engines point at one character or another. */
  function isPlainFault(message: string): boolean {
    return /Expected|control character|non-whitespace/.test(message)
  }

  it.each([
    ['{"a":}', 5],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1,]', 3],
    ['"a\nb"', 2],
    ['"\\x"', 1],
    ['"\\u12G4"', 1],
    ['[tru]', 4],
    ['01', 1],
    ['{} {}', 3],
    ["{'a': 1}", 1],
    ['"open', 5],
    ['// no', 0],
  ])('%j breaks at %i', (text, at) => {
    expect(jsonFaultAt(text)).toBe(at)
  })
})
