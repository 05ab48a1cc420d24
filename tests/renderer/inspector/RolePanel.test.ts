// The role panel: what it shows for none, one and several roles, and what its fields change.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { RolePanel } from '../../../renderer/inspector/RolePanel.tsx'
import { currentDocument, currentSession, selectRoles } from '../../../renderer/state/store.ts'
import { roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { choose, field, fill, labelled } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const chart = buildDocument({
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership' },
    { id: 'lead', person: 'Cid', does: 'closing', to: 'head' },
    { id: 'closer', person: 'Bob', does: 'closing', to: 'lead' },
  ],
})

function panelFor(...selection: readonly string[]): HTMLElement {
  openChart(chart, selection)
  return mounted(createElement(RolePanel))
}

const role = (id: string) => currentDocument().roles.find((each) => each.id === id)

test('without a selection it says how to begin', () => {
  expect(panelFor().textContent).toMatch(/^No role is selected/)
})

test('of several roles it says how many, and what is done with them is done with all', () => {
  const place = panelFor('lead', 'closer')
  expect(place.textContent).toMatch(/^2 roles are selected/)
  press(place, 'Delete')
  expect(currentDocument().roles.map(({ id }) => id)).toEqual(['head'])
})

test('each finished field is a step of its own', () => {
  const place = panelFor('closer')
  fill(place, 'Title', 'Hunter')
  fill(place, 'Market', 'Alps')
  fill(place, 'Quota', '1200')
  expect(role('closer')).toMatchObject({ title: 'Hunter', market: 'Alps', quota: 1200 })
  expect(stepsDone()).toHaveLength(3)
})

test('a name that is on the chart is that person, another one a new person, none a vacant role', () => {
  const place = panelFor('closer')
  fill(place, 'Person', ' cid ')
  expect(role('closer')?.personId).toBe(role('lead')?.personId)
  fill(place, 'Person', 'Dora')
  press(place, 'Somebody else')
  expect(currentDocument().people.map(({ name }) => name)).toContain('Dora')
  fill(place, 'Person', '')
  expect(role('closer')?.personId).toBeNull()
})

test('stages are pressed on and off; the first one is where the card stands', () => {
  const place = panelFor('closer')
  press(place, 'Qualification')
  expect(role('closer')?.stages.map(({ stage }) => stage)).toEqual(['closing', 'qualification'])
  expect(control(place, 'Closing').dataset.tip).toBe('The card stands in this stage')
  press(place, 'Closing')
  expect(role('closer')?.stages.map(({ stage }) => stage)).toEqual(['qualification'])
})

test('nobody reports to somebody below', () => {
  const place = panelFor('lead')
  const offered = [...labelled(place, 'Reports to').querySelectorAll('option')]
  expect(offered.map(({ text }) => text)).toEqual(['Nobody', 'head (Ann)'])
  choose(place, 'Reports to', 'Nobody')
  expect(role('lead')?.managerId).toBeNull()
})

test('the line of command leads up to the top and down to who reports', () => {
  const line = (place: Element) => {
    const entries = [...place.querySelectorAll('[aria-label="Line of command"] li')]
    return entries.map((entry) => entry.querySelector('strong')?.textContent)
  }
  const place = panelFor('lead')
  expect(line(place)).toEqual(['Ann', 'Cid', 'Bob'])
  const here = place.querySelector('[aria-current="true"]')
  expect(here?.textContent).toContain('Cid')
  expect(here?.querySelector('button')).toBeNull()
  const [top] = place.querySelectorAll<HTMLElement>('[aria-label="Line of command"] button')
  act(() => top?.click())
  expect(currentSession().selection).toEqual(['head'])
  // Nothing to say of a role that stands alone; a circle ends where it began.
  openChart(buildDocument({ roles: [{ id: 'only' }] }), ['only'])
  expect(mounted(createElement(RolePanel)).textContent).not.toContain('Line of command')
  const circle = buildDocument({
    roles: [
      { id: 'x', person: 'Xia', to: 'y' },
      { id: 'y', person: 'Yan', to: 'x' },
      { id: 'self', person: 'Sam', to: 'self' },
    ],
  })
  openChart(circle, ['x'])
  expect(line(mounted(createElement(RolePanel)))).toEqual(['Yan', 'Xia', 'Yan'])
  openChart(circle, ['self'])
  expect(mounted(createElement(RolePanel)).textContent).not.toContain('Line of command')
})

test('a manager below oneself, or one who is not on the chart, is shown and can be changed', () => {
  const odd = buildDocument({
    roles: [
      { id: 'x', to: 'y' },
      { id: 'y', to: 'x' },
      { id: 'lost', to: 'nobody' },
    ],
  })
  const shown = (id: string) => {
    openChart(odd, [id])
    const place = mounted(createElement(RolePanel))
    const field = labelled(place, 'Reports to')
    const chosen = Reflect.get(field, 'value')
    const said = [...field.querySelectorAll('option')].find(({ value }) => value === chosen)?.text
    choose(place, 'Reports to', 'Nobody')
    return [said, role(id)?.managerId]
  }
  expect(shown('x')).toEqual(['y', null])
  expect(shown('lost')).toEqual(['Not on the chart', null])
})

test('backups are chosen and removed', () => {
  const place = panelFor('closer')
  choose(place, 'Backups', 'Cid')
  choose(place, 'Backups', 'Ann')
  expect(role('closer')?.backups).toHaveLength(2)
  press(place, 'Remove Cid')
  expect(role('closer')?.backups).toEqual([role('head')?.personId])
})

test('another selection shows the fields of another role', () => {
  const place = panelFor('closer')
  act(() => selectRoles([roleId('head')]))
  expect(field(place, 'Title').value).toBe('head')
  press(place, 'What if Ann leaves?')
  expect(currentSession().overlay?.kind).toBe('leaves')
})

test('duties of its stages are ticked and unticked, and it says who else has them', () => {
  const place = panelFor('closer')
  const tick = (duty: string) => {
    const box = field(place, duty)
    act(() => box.click())
  }
  tick('Creating and giving demos')
  tick('Following up personally')
  expect(role('closer')?.duties).toEqual(['demos', 'follow-up'])
  expect(place.textContent).not.toContain('Cultivating leads')
  act(() => selectRoles([roleId('lead')]))
  expect(place.textContent).toContain('Creating and giving demosBob')

  act(() => selectRoles([roleId('closer')]))
  tick('Creating and giving demos')
  tick('Following up personally')
  expect(role('closer')).not.toHaveProperty('duties')
})

test('in two parties a seller answers for what sellers answer for, and support for nothing', () => {
  openChart({ ...chart, structure: 'two-party' }, ['closer'])
  const place = mounted(createElement(RolePanel))
  expect(place.textContent).toContain('Winning more and bigger deals, faster')
  openChart({ ...chart, structure: 'two-party' }, ['head'])
  expect(mounted(createElement(RolePanel)).textContent).not.toContain('Answers for')
})

test('a quota may be shared; without one nobody is asked', () => {
  expect(panelFor('closer').textContent).not.toMatch('Shared quota')
  const place = panelFor('closer')
  fill(place, 'Quota', '1200')
  const box = labelled(place, 'Shared quota')
  act(() => box.click())
  expect(role('closer')).toMatchObject({ quota: 1200, sharedQuota: true })
  act(() => box.click())
  expect(role('closer')).not.toHaveProperty('sharedQuota')
})
