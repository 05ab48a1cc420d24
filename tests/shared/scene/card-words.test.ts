// What a card says in its second line, and to a screen reader.
import { describe, expect, test } from 'vitest'
import { USUAL_CARDS } from '../../../shared/scene/card-choices.ts'
import { cardLabel, figuresLine, firstLine, secondLine } from '../../../shared/scene/card-words.ts'
import { buildDocument, type RoleNote } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

/** The role and its holder, as a card is told of them. */
function roleOf(note: Omit<RoleNote, 'id'>, external: readonly string[] = []) {
  const { roles, people } = buildDocument({ roles: [{ id: 'Closer', ...note }], external })
  const [role] = roles
  if (!role) throw new Error('There is no role')
  return { role, holder: people.find(({ id }) => id === role.personId) ?? null }
}

describe('the line below the title', () => {
  test.each<[string, Omit<RoleNote, 'id'>]>([
    ['Ana', { person: 'Ana', does: 'closing' }],
    ['Vacant', { does: 'closing' }],
    ['Vacant · hiring', { does: 'closing', openSince: '2026-01-01' }],
    ['Ana', { person: 'Ana', does: 'closing', openSince: '2026-01-01' }],
    ['Ana · 0.5 FTE · 40% ramped', { person: 'Ana', does: 'closing', fte: 0.5, ramp: 40 }],
    ['Ana · operations', { person: 'Ana', does: 'support', supportKind: 'operations' }],
    ['Ana', { person: 'Ana', title: 'Operations', does: 'support', supportKind: 'operations' }],
  ])('%s', (line, note) => {
    const { role, holder } = roleOf(note)
    expect(secondLine(role, holder, english, USUAL_CARDS)).toBe(line)
  })

  test('an agency is marked', () => {
    const { role, holder } = roleOf({ person: 'Agency', does: 'closing' }, ['Agency'])
    expect(secondLine(role, holder, english, USUAL_CARDS)).toBe('Agency · external')
  })
})

describe('by choice', () => {
  const { role, holder } = roleOf({ person: 'Ana', does: 'closing', quota: 600_000 })
  const byPerson = { ...USUAL_CARDS, first: 'person' } as const

  test('who holds the role stands first', () => {
    expect(firstLine(role, holder, byPerson)).toBe('Ana')
    expect(secondLine(role, holder, english, byPerson)).toBe('Closer')
    expect([firstLine(role, null, byPerson), secondLine(role, null, english, byPerson)]).toEqual([
      'Closer',
      'Vacant',
    ])
  })
  test('full-time jobs are told, too', () => {
    expect(secondLine(role, holder, english, { ...USUAL_CARDS, fte: true })).toBe('Ana · 1 FTE')
  })
  test('figures that the role has', () => {
    const all = { ...USUAL_CARDS, quota: true, cost: true, start: true }
    expect(figuresLine(role, english, USUAL_CARDS)).toBe('')
    expect(figuresLine(role, english, all)).toBe('quota 600k')
    const full = { ...role, annualCost: 90_000, startDate: '2025-03-01' }
    expect(figuresLine(full, english, all)).toBe('quota 600k · cost 90k · 1 Mar 2025')
  })
})

describe('what a screen reader says', () => {
  test('title, person and stages', () => {
    const { role, holder } = roleOf({ person: 'Ana', does: ['qualification', 'closing'] })
    expect(cardLabel(role, holder, null)).toBe('Closer, Ana, qualification and closing')
  })
  test('what is missing', () => {
    const { role, holder } = roleOf({ does: [] })
    expect(cardLabel(role, holder, null)).toBe('Closer, vacant, no stage yet')
  })
  test.each([
    ['error', 'has errors'],
    ['warning', 'has warnings'],
    ['info', 'has a note'],
  ] as const)('its worst finding: %s', (severity, words) => {
    const { role, holder } = roleOf({ person: 'Ana', does: 'closing' })
    expect(cardLabel(role, holder, severity)).toBe(`Closer, Ana, closing, ${words}`)
  })
})
