// Questions as they are shown: a headline that can be read at a glance, and nothing of them lost.
import { expect, test } from 'vitest'
import { withHeadline } from '../../../electron/windows/headline.ts'

test('what happened is the headline, and why it did stands below, before what else there is to say', () => {
  const message =
    '“a: b.salesorg” was not saved: another program has changed the file since you opened it; choose.'
  expect(withHeadline({ message })).toEqual({
    message: '“a: b.salesorg” was not saved.',
    detail: 'Another program has changed the file since you opened it; choose.',
  })
  expect(withHeadline({ message, detail: 'Both are kept.' }).detail).toBe(
    'Another program has changed the file since you opened it; choose. Both are kept.',
  )
})

test('a place in the file is spelled as it is there', () => {
  const message =
    '“team.salesorg” was not opened and is unchanged: roles[3].title should be text; mend it in a text editor.'
  expect(withHeadline({ message }).detail).toMatch(/^roles\[3\]\.title should/)
})

test.each([
  'Do you want to save the changes to “team.salesorg”?',
  '“team.salesorg” was not opened: it is no longer there.',
  'This window does not answer, so the chart could not be saved yet; it is not known whether it ever will be.',
  'Nothing is quoted here: so nobody knows where a name ends and where the sentence goes on from it.',
])('stays as it is: %s', (message) => {
  expect(withHeadline({ message, detail: 'More.' })).toEqual({ message, detail: 'More.' })
})
