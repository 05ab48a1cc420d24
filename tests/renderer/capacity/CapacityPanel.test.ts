// The capacity panel: what is asked first, what each bar says, whom to hire, and what is still vacant.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { CapacityPanel } from '../../../renderer/capacity/CapacityPanel.tsx'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { belt, buildDocument, type Note, plus, withRoles } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'
import { OWN_FIGURES } from '../../helpers/own-figures.ts'

const team: Note = withRoles(belt(2, 2, 2, 1), {
  'qualification 2': { ramp: 50 },
  'account-management 1': { accounts: 38 },
})

function shown(note: Note): HTMLElement {
  useSession.setState({ history: startHistory(buildDocument(note)) })
  return mounted(createElement(CapacityPanel))
}

const textOf = (place: HTMLElement, name: string) =>
  place.querySelector(`[aria-label="${name}"]`)?.textContent?.replaceAll('\u00a0', ' ') ?? ''

test('pace and arrivals are two numbers, and usual figures are marked', () => {
  const place = shown({ ...team, assumptions: { ...OWN_FIGURES, leadsWorkedPerMonth: -1 } })
  const stages = textOf(place, 'Deals a month each stage can win')
  expect(stages).toContain('Qualification5.9 → 7.9 · 74% in use')
  expect(stages).toContain('~120 leads each')
  expect(stages).toContain('400 leads arrive, 222% of what they can do')
  expect(stages).toContain('Closingbottleneck4.4 · 100% in use')
  expect(stages).toContain('95% of the time taken')
  expect(stages).toContain('Bottleneck: closing.')
})

test('what tells own figures from usual ones shows no figure, which would be taken for one of the chart', () => {
  const stages = textOf(shown(team), 'Deals a month each stage can win')
  const legend = stages.slice(0, stages.indexOf('Lead generation'))
  expect(legend).toContain('Your own figure ~ usual figure')
  expect(legend).not.toMatch(/\d/)
})

test('the next hire says what it gains and why', () => {
  const rows = [...shown({ ...team, assumptions: OWN_FIGURES }).querySelectorAll('tr')].map(
    ({ textContent }) => textContent,
  )
  expect(rows).toContain('Closinglifts closing+1.5Add')
  expect(rows).toContain('Lead generationleads already wait+0')
  expect(rows).toContain('Account managementfull in 0.5 months+0')
})

test('a plan of vacancies shows what it could win', () => {
  const place = shown({ roles: team.roles.map(({ person: _, ...role }) => role) })
  expect(textOf(place, 'Deals a month')).toContain('Today0 deals a month')
  expect(textOf(place, 'Deals a month')).toContain('All open roles filled and ramped4.4 deals')
})

test('a role that is open has to be filled, not doubled', () => {
  const place = shown(plus(team, { id: 'open', title: 'Closer', does: 'closing', to: 'head' }))
  expect(place.querySelector('button[data-tip="Fill the open role: Closer"]')).not.toBeNull()
})

test('the kind of business is asked first, and changes what is usual', () => {
  const place = shown(team)
  const [kind] = place.querySelectorAll('select')
  expect(kind?.labels?.[0]?.textContent).toBe('Kind of business')
  act(() => {
    if (kind) kind.value = 'agency'
    kind?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(currentDocument().company.kindOfBusiness).toBe('agency')
  expect(textOf(place, 'Deals a month each stage can win')).toContain('~8 customers each')
})

test('people needed: exact for each stage, whole for the team', () => {
  const place = shown({
    ...team,
    company: { target: 900_000, dealSize: 12_000, targetFromNew: 900_000 },
  })
  const target = textOf(place, 'Your target')
  expect(target).toContain('Closing223.3')
  expect(target).toContain('7 people in all to find, qualify and close')
  expect(target).toContain('Beyond the roles on the chart: 2 in closing.')
})

test('what the team costs: not known until it is entered, then by stage, with quotas beside it', () => {
  const note = belt(1, 1, 1, 1)
  const unknown = textOf(shown(note), 'What it costs')
  expect(unknown).toContain('Not known.')
  expect(unknown).not.toContain('0')

  const costs = Object.fromEntries(note.roles.map(({ id }) => [id, { annualCost: 50_000 }]))
  const known = withRoles(withRoles(note, costs), { 'closing 1': { quota: 500_000 } })
  const text = textOf(shown(known), 'What it costs')
  expect(text).toContain('In all250,000–')
  expect(text).toContain('Quotas are 2 times what the people cost.')
})
