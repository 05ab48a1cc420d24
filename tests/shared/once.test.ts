// What is made when it is first asked for, is made then, and only then.
import { expect, it } from 'vitest'
import { once } from '../../shared/once.ts'

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
