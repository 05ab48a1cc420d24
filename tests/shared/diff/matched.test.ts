// Things of one list found again in another.
import { describe, expect, it } from 'vitest'
import { matched } from '../../../shared/diff/matched.ts'

const thing = (id: string, note = '') => ({ id, note })
const match = (before: readonly { id: string; note: string }[], after: typeof before) =>
  matched(before, after, ({ id }) => id)

describe('matched', () => {
  it('finds what stayed, came and went', () => {
    const [a, b, c] = [thing('a'), thing('b'), thing('c')]
    const changed = thing('b', 'changed')
    expect(match([a, b], [changed, c])).toEqual({
      kept: [{ before: b, after: changed, at: 1 }],
      added: [c],
      removed: [a],
    })
  })

  it('takes what came back under another id for something new', () => {
    const [then, now] = [thing('1', 'Account executive'), thing('2', 'Account executive')]
    expect(match([then], [now])).toEqual({ kept: [], added: [now], removed: [then] })
  })

  it('matches the first with the first where one id is there twice', () => {
    const [first, second] = [thing('a', 'first'), thing('a', 'second')]
    expect(match([first, second], [first])).toEqual({
      kept: [{ before: first, after: first, at: 0 }],
      added: [],
      removed: [second],
    })
    expect(match([first], [first, second]).added).toEqual([second])
  })

  it('takes ids that are words of the language', () => {
    const proto = thing('__proto__')
    expect(match([proto], [thing('constructor')])).toMatchObject({ kept: [], removed: [proto] })
  })

  it('does not look into lists that are one', () => {
    const list = [thing('a')]
    const keyOf = () => {
      throw new Error('looked')
    }
    expect(matched(list, list, keyOf)).toEqual({ kept: [], added: [], removed: [] })
  })
})
