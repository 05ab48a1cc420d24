// Who holds a role: somebody who is on the chart already, however the name is typed, or somebody new.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { PersonField } from '../../../renderer/inspector/PersonField.tsx'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { pressKey } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { control, press } from '../../helpers/press.ts'

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

/** A role that Jonas Berg holds, who stands in for another one; its field, with this typed and finished. */
function renamed(text: string) {
  const chart = buildDocument({
    roles: [
      { id: 'a', person: 'Jonas Berg' },
      { id: 'b', person: 'Mia', backups: ['Jonas Berg'] },
    ],
  })
  useSession.setState({ history: startHistory(chart) })
  const [role] = chart.roles
  if (!role) throw new Error('There is no role')
  const place = mounted(createElement(PersonField, { role }))
  const field = place.querySelector('input')
  if (!field) throw new Error('There is no field')
  type(field, text)
  pressKey(field, 'Enter')
  return { place, field }
}

const people = () => currentDocument().people.map(({ name }) => name)
const holder = () => {
  const { people, roles } = currentDocument()
  return people.find(({ id }) => id === roles[0]?.personId)?.name
}

test('a new name for a held role is asked about: the same person keeps everything', () => {
  const { place } = renamed('Jonas Bergh')
  expect(people()).toEqual(['Jonas Berg', 'Mia'])
  expect(place.textContent).toContain(
    'Nobody on the chart is called Jonas Bergh yet: is it Jonas Berg under another name, or somebody else?',
  )
  press(place, 'Rename Jonas Berg')
  expect(people()).toEqual(['Jonas Bergh', 'Mia'])
  expect(currentDocument().roles[1]?.backups).toEqual([currentDocument().people[0]?.id])
  expect(place.textContent).not.toContain('somebody else')
})

test('somebody else takes the role over, and it is asked again the next time', () => {
  const { place, field } = renamed('Ida')
  press(place, 'Somebody else')
  expect([people(), holder()]).toEqual([['Jonas Berg', 'Mia', 'Ida'], 'Ida'])
  type(field, 'Ida Lund')
  pressKey(field, 'Enter')
  expect(control(place, 'Rename Ida')).toBeTruthy()
})

test('Escape closes the question and keeps the text; the next one gives it up', () => {
  const { place, field } = renamed('Jonas Bergh')
  pressKey(field, 'Escape')
  expect([field.value, place.querySelector('[role=alert]')]).toEqual(['Jonas Bergh', null])
  pressKey(field, 'Escape')
  expect([field.value, people()]).toEqual(['Jonas Berg', ['Jonas Berg', 'Mia']])
})

test.each([
  ['Mia', ['Jonas Berg', 'Mia'], 'Mia'],
  ['', ['Jonas Berg', 'Mia'], undefined],
  ['jonas  berg', ['jonas  berg', 'Mia'], 'jonas  berg'],
])('what means one thing is not asked: %j', (text, all, held) => {
  const { place } = renamed(text)
  expect(place.querySelector('[role=alert]')).toBeNull()
  expect([people(), holder()]).toEqual([all, held])
})
