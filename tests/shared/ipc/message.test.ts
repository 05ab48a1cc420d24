// What crosses the border arrives as it was, long texts as they are.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { messageOf, readMessage } from '../../../shared/ipc/message.ts'

const LONG = '{"a":"\\n"}\n'.repeat(20_000)

test('anything that is JSON comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readMessage(messageOf(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('short ones are JSON, long texts stand behind it as they are', () => {
  expect(messageOf([{ name: 'x' }])).toBe('[{"name":"x"}]')
  const message = messageOf([{ first: LONG, inner: { second: `${LONG}!` }, third: 'short' }])
  expect(message.slice(message.indexOf('\n') + 1)).toBe(`${LONG}${LONG}!`)
})

test('long texts come back, wherever they stand', () => {
  const value = { first: LONG, list: ['x', { second: `${LONG}!` }], third: null, fourth: 'short' }
  expect(readMessage(messageOf(value))).toEqual(value)
  const many = Array.from({ length: 20 }, () => ({ text: LONG }))
  expect(readMessage(messageOf(many))).toEqual(many)
  expect(readMessage(messageOf(LONG))).toBe(LONG)
})

test('what is no message throws', () => {
  for (const text of ['', '{', '\n', '{\n}', 'undefined']) expect(() => readMessage(text)).toThrow()
})
