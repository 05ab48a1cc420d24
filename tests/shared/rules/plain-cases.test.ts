// What an experienced reader stumbled over: who does it, how many, and what is really open.
import { expect, test } from 'vitest'
import { gathered } from '../../../shared/findings/gather.ts'
import { ruleOf, sayFinding, validateEach } from '../../../shared/findings/validate.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  withRoles,
} from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { OWN_FIGURES } from '../../helpers/own-figures.ts'
import { TODAY } from '../../helpers/today.ts'

/** What a rule says of an organisation, headline and advice, as people read it. */
function said(rule: RuleId, note: Note): readonly string[] {
  const found = validateEach(buildDocument(note), TODAY)
  return gathered(
    found.filter((finding) => finding.rule === rule),
    ruleOf,
  ).map((finding) => {
    const { headline, advice } = sayFinding(finding, english)
    // Blanks that do not break read like others.
    return `${headline}. ${advice}`.replaceAll('\u00a0', ' ')
  })
}

/** One person finds and qualifies for five closers. */
const doubled: Note = {
  roles: [
    { id: 'sdr', person: 'Sid', does: ['lead-generation', 'qualification'] },
    ...many('closing', 5),
    ...many('account-management', 1),
  ],
  assumptions: OWN_FIGURES,
}

test('stages that the same people carry are several, and are named whole', () => {
  expect(said('BA-01', doubled)).toEqual([
    expect.stringMatching(/^Lead generation and qualification are your bottleneck: /),
  ])
  expect(said('BA-03', doubled)).toEqual([
    expect.stringMatching(/Lead generation and qualification set the pace/),
  ])
})

test('one stage of several pods sets the pace', () => {
  const crew = (pod: string) => [
    ...many('lead-generation', 3, undefined, pod),
    ...many('qualification', 3, undefined, pod),
    ...many('closing', 1, undefined, pod),
    ...many('account-management', 1, undefined, pod),
  ]
  const pods: Note = {
    structure: 'pods',
    pods: ['North', 'South'],
    roles: [...crew('North'), ...crew('South')],
    assumptions: OWN_FIGURES,
  }
  expect(said('BA-03', pods)).toEqual([expect.stringContaining('Closing sets the pace. Train')])
})

test('only what is open or learning is said to make a difference later', () => {
  const target = (note: Note): Note => ({
    ...note,
    company: { target: 12 * 9 * 1000, dealSize: 1000 },
  })
  const team: Note = { ...belt(2, 2, 3, 1), assumptions: OWN_FIGURES }
  const learning = withRoles(team, { 'closing 1': { ramp: 50 } })
  const open = { id: 'open', does: 'closing', to: 'head' } as const
  expect(said('BA-12', target(learning))[0]).toContain(' With everybody up to speed it is 6.6 ')
  expect(said('BA-12', target(plus(team, open)))[0]).toContain(
    ' With every open role filled it is ',
  )
  expect(said('BA-12', target(plus(learning, open)))[0]).toContain(
    ' With every open role filled and everybody up to speed it is ',
  )
})

test('the customers are as many as the company says, not as many as roles have', () => {
  const note: Note = {
    ...withRoles(belt(2, 2, 2, 1), { 'account-management 1': { accounts: 30 } }),
    company: { target: 12 * 9 * 1000, dealSize: 1000, customers: 50 },
  }
  expect(said('BA-12', note)[0]).toContain('You have 50 customers already')
})

test('an open role is named by its market or pod where others have its title', () => {
  const open = { title: 'Closer', does: 'closing', openSince: '2026-01-01' } as const
  const other = {
    id: 'o',
    title: 'Closer',
    person: 'Ola',
    does: 'closing',
    market: 'North',
  } as const
  const alone: Note = {
    roles: [
      { ...open, id: 'v', market: 'North' },
      { ...other, title: 'Agent' },
    ],
  }
  expect(said('SG-03', alone)[0]).toMatch(/^Closer has been open/)
  expect(said('SG-03', plus(alone, { ...other, id: 'p' }))[0]).toMatch(
    /^Closer in North has been open/,
  )
  const pods: Note = {
    structure: 'pods',
    pods: ['East', 'West'],
    roles: [
      { ...open, id: 'v', pod: 'East' },
      { id: 'e', person: 'Eva', does: 'closing', pod: 'East' },
      other,
    ],
  }
  expect(said('SG-03', pods)[0]).toMatch(/^Closer in East has been open/)
})

test('the stage to hand over first is one that the person has', () => {
  const does = ['qualification', 'closing', 'account-management'] as const
  const seller = (person: string) => ({ id: person, person, does })
  const one: Note = { roles: [seller('Ana'), ...many('closing', 1)] }
  expect(said('SPF-02', one)[0]).toContain('usually that is qualification')
  const alone: Note = { structure: 'two-party', roles: [seller('Ana')] }
  expect(said('SPF-02', alone)).toEqual([expect.not.stringContaining('lead generation')])
})

test('a structure is proposed that the advisor would advise as well', () => {
  const team = { structure: null, roles: many('closing', 6) } as const
  expect(said('SF-11', { ...team, company: { complexity: 'simple' } })[0]).toContain('two parties')
  expect(said('SF-11', { ...team, company: { complexity: 'long-cycle' } })[0]).toContain(
    'belt fits',
  )
})
