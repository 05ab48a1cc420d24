// What is made when it is first asked for, is made then, and only then.
import { expect, it } from 'vitest'
import { once, onceFor } from '../../shared/once.ts'

it('makes nothing before it is asked, and then the same for everybody', () => {
  let made = 0
  const list = once(() => {
    made += 1
    return []
  })
  expect(made).toBe(0)
  expect(list()).toBe(list())
  expect(made).toBe(1)
})

it('keeps nothing, too, where nothing was made', () => {
  let made = 0
  const nothing = once(() => {
    made += 1
    return undefined
  })
  nothing()
  nothing()
  expect(made).toBe(1)
})

it('makes one value for each key, nothing included', () => {
  const asked: object[] = []
  const made = onceFor((key: { readonly value: string | undefined }) => {
    asked.push(key)
    return key.value
  })
  const [first, second] = [{ value: 'a' }, { value: undefined }]
  expect([first, second, first, second].map(made)).toEqual(['a', undefined, 'a', undefined])
  expect(asked).toEqual([first, second])
})
