// Who holds a role: somebody who is on the chart already, however the name is typed, or somebody new.
// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { PersonField } from '../../../renderer/inspector/PersonField.tsx'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { mounted, type } from '../../helpers/mounted.ts'

/** What the people of the chart are called, and whom the vacant role has, after this was typed into it. */
function after(text: string) {
  const chart = buildDocument({
    roles: [
      { id: 'a', person: 'André Lee' },
      { id: 'vacant', does: 'closing' },
    ],
  })
  useSession.setState({ history: startHistory(chart) })
  const role = chart.roles.find(({ id }) => id === 'vacant')
  if (!role) throw new Error('There is no role')
  const field = mounted(createElement(PersonField, { role })).querySelector('input')
  if (!field) throw new Error('There is no field')
  type(field, text)
  act(() => field.blur())
  const { people, roles } = currentDocument()
  const holder = people.find(({ id }) => id === roles[1]?.personId)
  return { people: people.map(({ name }) => name), holder: holder?.name ?? null }
}

test.each(['André Lee', 'andré  lee', 'Andre\u0301 Lee', 'André\u200b\u00a0Lee ', 'ＡNDRÉ LEE'])(
  '%j is known',
  (text) => {
    expect(after(text)).toEqual({ people: ['André Lee'], holder: 'André Lee' })
  },
)

test('another name is somebody new, without blanks at its ends', () => {
  expect(after(' Andrea Lee ')).toEqual({
    people: ['André Lee', 'Andrea Lee'],
    holder: 'Andrea Lee',
  })
})

test.each([' ', '\u200b', '\u3164'])('%j is nobody', (text) => {
  expect(after(text)).toEqual({ people: ['André Lee'], holder: null })
})
