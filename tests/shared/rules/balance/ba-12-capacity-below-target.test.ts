// When the target asks for more than the team can win.

import { expect, test } from 'vitest'
import { sayFinding, validate } from '../../../../shared/findings/validate.ts'
import { ba12CapacityBelowTarget } from '../../../../shared/rules/balance/ba-12-capacity-below-target.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  withRoles,
} from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { TODAY } from '../../../helpers/today.ts'

/** A target that asks for so many deals a month. */
const wanting = (deals: number, note: Note): Note => ({
  ...note,
  company: { target: deals * 12 * 1000, dealSize: 1000, ...note.company },
})

/** Blanks that do not break read like others. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** 4.4 deals a month. */
const team = belt(2, 2, 2, 1)
const own: Note = { ...team, assumptions: OWN_FIGURES }

testRule(ba12CapacityBelowTarget, {
  quiet: [
    { name: 'no size of a deal', org: { ...own, company: { target: 900_000 } } },
    { name: 'room to spare', org: wanting(3, own) },
    {
      name: 'exactly 85% of it',
      org: wanting(4.4 * 0.85 - 1e-9, own),
      limit: 'capacity-tight',
    },
    { name: 'enough is never said by usual figures', org: wanting(4.3, team) },
    { name: 'nobody closes, which is said as a gap', org: wanting(9, belt(2, 2, 0, 1)) },
  ],
  fires: [
    {
      name: 'just enough',
      org: wanting(4.4, own),
      limit: 'capacity-least',
      expect: [{ message: 'tight', severity: 'info' }],
    },
    {
      name: 'a little too little',
      org: wanting(4.5, own),
      expect: [{ message: 'short', severity: 'warning', stages: ['closing'] }],
      fixes: ['Add an account executive'],
    },
    {
      name: 'exactly half of it',
      org: wanting(8.8, own),
      limit: 'capacity-far',
      expect: [{ message: 'short', severity: 'warning' }],
      fixes: ['Add 4 roles'],
    },
    {
      name: 'less than half of it',
      org: wanting(9, own),
      expect: [{ message: 'short', severity: 'error' }],
    },
    {
      name: 'a conversion is a usual one, which the finding mainly rests on',
      org: wanting(6, {
        ...own,
        assumptions: { ...OWN_FIGURES, qualifiedToWon: -1 },
      }),
      expect: [{ message: 'short', severity: 'info' }],
    },
    {
      name: 'a conversion is a usual one, and the most favourable would not help',
      org: wanting(9, { ...own, assumptions: { ...OWN_FIGURES, qualifiedToWon: -1 } }),
      expect: [{ message: 'short', severity: 'warning' }],
    },
    {
      name: 'mainly own: the slowest stage of those that limit is, another one is not',
      org: wanting(9, {
        structure: 'two-party',
        roles: many('closing', 3),
        company: { leadSource: 'agency' },
        assumptions: { maxOpenDeals: 20, cycleMonths: 2, qualifiedToWon: 0.22 },
      }),
      expect: [{ message: 'short', severity: 'warning' }],
    },
    {
      name: 'by usual figures a note',
      org: wanting(9, team),
      expect: [{ message: 'short', severity: 'info' }],
    },
    {
      name: 'whatever the figures are',
      org: wanting(5000, team),
      expect: [{ message: 'short', severity: 'warning' }],
      fixes: [],
    },
    {
      name: 'the deals won today are a figure of one’s own',
      org: wanting(9, { ...team, company: { dealsPerMonth: 4 } }),
      expect: [{ message: 'short', severity: 'error' }],
    },
    {
      name: 'customers, and nobody says how much of the target is new',
      org: wanting(9, { ...own, company: { customers: 30 } }),
      expect: [{ message: 'asks', severity: 'info' }],
      fixes: [],
    },
    {
      name: 'it is said, and counts',
      org: wanting(9, { ...own, company: { customers: 30, targetFromNew: 60_000 } }),
      expect: [{ message: 'short', severity: 'warning' }],
    },
    {
      name: 'the open roles close the gap: one level lower',
      org: wanting(5.9, plus(own, { id: 'open', does: 'closing', to: 'head' })),
      expect: [{ message: 'hiring', severity: 'info' }],
      fixes: [],
    },
    {
      name: 'a plan of vacancies that reaches it',
      org: wanting(4, {
        roles: team.roles.map(({ person: _, ...role }) => role),
        assumptions: OWN_FIGURES,
      }),
      expect: [{ message: 'hiring', severity: 'warning' }],
    },
    {
      name: 'beginners: the gap closes once they are ramped',
      org: wanting(4, withRoles(own, { 'closing 1': { ramp: 0 } })),
      expect: [{ message: 'hiring', severity: 'info' }],
    },
  ],
})

test('says what can be won, what it rests on and who is missing', () => {
  const said = (note: Note) => {
    const finding = validate(buildDocument(note), TODAY).find(({ rule }) => rule === 'BA-12')
    return finding && Object.values(sayFinding(finding, english)).map(plain)
  }
  expect(said(wanting(6.25, own))).toEqual([
    'You can win 4.4 of the 6.3 deals a month your target needs',
    'Missing: 2 people in closing. Hire them, or lower the target.',
  ])
  expect(said(wanting(9, team))?.[0]).toBe(
    'You can win 4.4 of the 9 deals a month your target needs, by usual figures',
  )
  expect(said(wanting(5000, team))?.[0]).toMatch(/needs, whatever your figures$/)
  expect(said(wanting(9, { ...team, company: { dealsPerMonth: 4 } }))?.[0]).toMatch(
    /^You can win 4 of the 9 /,
  )
})
