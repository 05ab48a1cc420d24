// Values are compared by what they hold, whatever their keys are called.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame } from '../../shared/is-same.ts'

/** As a file is read: also keys such as "__proto__" are the object's own. */
const read = (text: string): unknown => JSON.parse(text)

describe('isSame', () => {
  it.each([
    ['{"a":[1,{"b":null}]}', '{"a":[1,{"b":null}]}'],
    ['{"a":1,"b":2}', '{"b":2,"a":1}'],
    ['{"toString":{}}', '{"toString":{}}'],
    ['{"valueOf":{}}', '{"valueOf":{}}'],
    ['{"constructor":{"a":1}}', '{"constructor":{"a":1}}'],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":1}}'],
    ['{"hasOwnProperty":1}', '{"hasOwnProperty":1}'],
  ])('%s is %s', (one, other) => {
    expect(isSame(read(one), read(other))).toBe(true)
  })

  it.each([
    ['1', '2'],
    ['1', '"1"'],
    ['null', '{}'],
    ['{}', '[]'],
    ['[]', '{}'],
    ['[1]', '[1,2]'],
    ['{"a":1}', '{}'],
    ['{}', '{"a":1}'],
    ['{"a":1}', '{"b":1}'],
    ['{"toString":{}}', '{}'],
    ['{}', '{"toString":{}}'],
    ['{"constructor":{"a":1}}', '{"constructor":{"a":2}}'],
    ['{"__proto__":{"a":1}}', '{"__proto__":{"a":2}}'],
    ['{"__proto__":{}}', '{}'],
  ])('%s is not %s', (one, other) => {
    expect(isSame(read(one), read(other))).toBe(false)
  })

  it('takes a key without a value for none', () => {
    expect(isSame({ a: undefined }, {})).toBe(true)
    expect(isSame({}, { a: undefined })).toBe(true)
    expect(isSame({ a: undefined, b: 1 }, { b: 1, c: 2 })).toBe(false)
    expect(isSame(Number.NaN, Number.NaN)).toBe(true)
  })

  it('agrees with the text of a file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isSame(one, structuredClone(one))).toBe(true)
        const sorted = (value: unknown): string =>
          JSON.stringify(value, (_key, part) =>
            typeof part === 'object' && part !== null && !Array.isArray(part)
              ? { keys: Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)) }
              : part,
          )
        expect(isSame(one, other)).toBe(sorted(one) === sorted(other))
      }),
    )
  })
})
