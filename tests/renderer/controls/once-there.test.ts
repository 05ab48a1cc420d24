// Parts that are loaded when they are shown get the focus when they are there.
import { expect, test, vi } from 'vitest'
import { onceThere } from '../../../renderer/controls/once-there.ts'

test('an element that comes some frames later is found, once', async () => {
  const then = vi.fn()
  onceThere('fields', then)
  await new Promise((later) => setTimeout(later, 100))
  expect(then).not.toHaveBeenCalled()
  const fields = document.createElement('div')
  fields.id = 'fields'
  document.body.append(fields)
  await expect.poll(() => then.mock.calls).toEqual([[fields]])
})
