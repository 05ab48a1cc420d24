// A refusal whose field has gone already is a message; one that stands below its field is none.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { forgetDrafts, type HandOver } from '../../../renderer/controls/drafts.ts'
import { TextField } from '../../../renderer/controls/TextField.tsx'
import { tellUnseenRefusals } from '../../../renderer/state/unseen-refusals.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { mounted, passing, type } from '../../helpers/mounted.ts'

const REFUSING: HandOver = (_text, refuse) => refuse({ message: 'FTE goes from 0 to 1.' })
const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)))

beforeEach(forgetDrafts)

test.each([
  ['gone', true],
  ['there', false],
])('the field is %s', async (_name, isGone) => {
  const stop = tellUnseenRefusals()
  const messages = mounted(createElement(Messages))
  const props = { name: 'role/r1/fte', label: 'FTE', value: '1', onCommit: REFUSING }
  const { place, leave } = passing(createElement(TextField, props))
  const field = place.querySelector('input')
  if (!field) throw new Error('no field')
  type(field, '7')
  act(() => field.blur())
  if (isGone) leave()
  await nextFrame()
  await nextFrame()
  expect(messages.textContent?.includes('“7” was not taken. FTE goes from 0 to 1.')).toBe(isGone)
  stop()
})
