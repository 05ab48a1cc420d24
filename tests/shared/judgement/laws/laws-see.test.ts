// Each law sees what it is for: many of them are kept today, and a law that sees nothing is kept for ever.
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../shared/rules/rule.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { type Judged, judged, type Line } from '../judged.ts'
import { FEW_LINES } from './few-lines.ts'
import { NO_CONTRADICTION } from './no-contradiction.ts'
import { PLAIN_SENTENCES, SHORT_NAMES } from './plain-sentences.ts'
import { UNTIL_FILLED } from './until-filled.ts'
import { NEW_BUSINESS, USUAL_FIGURES } from './usual-figures.ts'

const LONG = 'Bartholomew of the Northern Lakes and Valleys'
const TEAM: Judged = judged(
  buildDocument({
    roles: [
      { id: 'head', title: 'Head', person: 'Ana', does: 'leadership' },
      { id: 'closer', title: 'Closer', person: 'Ben', does: 'closing', to: 'head' },
      { id: 'other', title: 'Closer', person: LONG, does: 'closing', to: 'head' },
      ...['Cleo', 'Dan', 'Eva'].map((person) => ({ id: person, title: 'Seller', person })),
    ],
  }),
)

/** A line about the head and a closer, of a rule that has nothing to do with it. */
function line(headline: string, advice = 'Do this.', of: Partial<Finding> = {}): Line {
  const finding: Finding = {
    rule: 'ST-13',
    message: 'any',
    data: {},
    severity: 'info',
    subjects: {
      roles: TEAM.document.roles.slice(0, 2).map(({ id }) => id),
      pods: [],
      people: [],
      stages: ['closing'],
    },
    details: [],
    muted: null,
    ...of,
  }
  return { rule: finding.rule, severity: finding.severity, headline, advice, fixes: [], finding }
}

function broken(lines: readonly Line[]): readonly string[] {
  return [...FEW_LINES, ...PLAIN_SENTENCES, SHORT_NAMES, ...NO_CONTRADICTION]
    .filter((law) => law.breachesIn({ ...TEAM, lines }).length > 0)
    .map(({ name }) => name)
}

describe('sentences', () => {
  test.each([
    ['no two stops in a row', line('Ana leads', 'Who wins?. Do this.')],
    ['advice ends like a sentence, a headline is open', line('Ana leads.')],
    ['advice ends like a sentence, a headline is open', line('Ana leads', 'Do this')],
    ['people, not titles, report and lead', line('Head leads nobody')],
    ['people, not titles, report and lead', line('Ana reports to Closer')],
    ['no title is listed twice', line('No deputy for Closer and Closer')],
    ['no title is listed twice', line('Three', 'Seller, Closer and Closer wait for it.')],
    ['nobody reports to itself', line('Ana reports to itself')],
    ['nobody reports to itself', line('Ana reports to Ana')],
    ['a headline has 140 characters', line(`Ana ${'very '.repeat(30)}much`)],
    ['a figure has its unit', line('Quotas are 52 above plan', 'Lower them by 20.')],
    ['money is written in one way', line('Quotas reach 52,000 EUR')],
    ['money is written in one way', line('Quotas reach 52,000\u00A0EUR')],
    ['a list names three and a count', line('Ana, Ben, Cleo, Dan and Eva are new')],
    ['names beyond 30 characters are shortened', line(`No deputy for ${LONG}`)],
  ])('%s', (law, said) => {
    expect(broken([said])).toEqual([law])
  })

  test('a plain line breaks none', () => {
    const said = line(
      'Ana leads 9 people and carries 45% of EUR 2,000',
      '3 of 8 sellers made it since 30 Jun 2026; 8 reports are usual. Name a deputy for Ben or Cleo.',
    )
    expect(broken([said])).toEqual([])
  })
})

describe('lines', () => {
  const [once, twice, five] = FEW_LINES.map(({ name }) => name)
  const rules = ['ST-10', 'ST-11', 'ST-12', 'ST-13', 'ST-14', 'ST-15'] as const

  test('the same rule twice', () => {
    expect(broken([line('One'), line('Two')])).toEqual([once])
  })

  test('three lines about one person', () => {
    const lines = rules.slice(0, 3).map((rule) => line('One', 'Do this.', { rule }))
    expect(broken(lines)).toEqual([twice])
    expect(broken(lines.slice(1))).toEqual([])
  })

  test('errors are never too many', () => {
    const lines = rules
      .slice(0, 3)
      .map((rule) => line('One', 'Do this.', { rule, severity: 'error' }))
    expect(broken(lines)).toEqual([])
  })

  test('six lines for four people', () => {
    const nobody = { roles: [], pods: [], people: [], stages: [] }
    const lines = rules.map((rule) => line('One', 'Do this.', { rule, subjects: nobody }))
    const few = { ...TEAM, people: 4, lines }
    const breaking = FEW_LINES.filter((law) => law.breachesIn(few).length > 0)
    expect(breaking.map(({ name }) => name)).toEqual([five])
    expect(broken(lines)).toEqual([])
  })
})

describe('contradictions', () => {
  const [together, advised] = NO_CONTRADICTION.map(({ name }) => name)

  test('over-full and idle, for one stage only', () => {
    const full = line('Full', 'Do this.', { rule: 'BA-02' })
    const idle = line('Idle', 'Do this.', { rule: 'BA-03' })
    const { subjects } = idle.finding
    const elsewhere = line('Idle', 'Do this.', {
      rule: 'BA-03',
      subjects: { ...subjects, stages: ['qualification'] },
    })
    expect(broken([full, idle])).toEqual([together])
    expect(broken([full, elsewhere])).toEqual([])
  })

  test('a line against the structure that is advised', () => {
    const advice = { ...TEAM.advice, structure: 'conveyor' } as const
    const lines = [line('Too thin', 'Do this.', { rule: 'SF-01' })]
    const breaking = NO_CONTRADICTION.filter(
      (law) => law.breachesIn({ ...TEAM, advice, lines }).length > 0,
    )
    expect(breaking.map(({ name }) => name)).toEqual([advised])
  })
})

describe('usual figures', () => {
  const [notes, usual, anyhow, says, stages] = USUAL_FIGURES.map(({ name }) => name)
  const breaking = (each: Line, document = TEAM.document) =>
    USUAL_FIGURES.filter(
      (law) => law.breachesIn({ ...TEAM, document, lines: [each] }).length > 0,
    ).map(({ name }) => name)
  const full = (headline: string, of: Partial<Finding>) =>
    line(headline, 'Hire.', { rule: 'BA-02', ...of })
  const warning = { severity: 'warning' } as const
  const own = (...keys: readonly ('maxOpenDeals' | 'cycleMonths')[]) => ({
    ...TEAM.document,
    assumptions: Object.fromEntries(keys.map((key) => [key, 3])),
  })

  test.each([
    ['a note that says so', full('Full, by usual figures', { data: { basis: 'usual' } }), []],
    ['an alarm', full('Full', { data: { basis: 'own' }, ...warning }), [notes, stages]],
    [
      'an alarm that says so',
      full('Full, by usual figures', { data: { basis: 'usual' }, ...warning }),
      [notes, usual, stages],
    ],
    ['a note that says nothing', full('Full', { data: { basis: 'usual' } }), [usual]],
    [
      'one of several',
      full('Full', { data: { all: [{ basis: 'usual' }, { basis: 'own' }] } }),
      [usual],
    ],
    [
      'an alarm whatever they are',
      full('Full, whatever your figures', { data: { basis: 'anyhow' }, ...warning }),
      [],
    ],
    [
      'an error whatever they are',
      full('Full, whatever your figures', { data: { basis: 'anyhow' }, severity: 'error' }),
      [anyhow, stages],
    ],
    ['whatever they are, unsaid', full('Full', { data: { basis: 'anyhow' } }), [anyhow]],
    ['not a word about figures', full('Full', { data: {} }), [says]],
    ['a word where nothing rests on any', line('One', 'Hire.', { data: { basis: 'own' } }), [says]],
  ])('%s', (_name, each, broken) => {
    expect(breaking(each)).toEqual(broken)
  })

  test('an error that rests on one own figure of two', () => {
    const error = full('Full', { data: { basis: 'own' }, severity: 'error' })
    expect(breaking(error, own('maxOpenDeals'))).toEqual([stages])
    expect(breaking(error, own('maxOpenDeals', 'cycleMonths'))).toEqual([])
    expect(breaking({ ...error, severity: 'warning' }, own('maxOpenDeals'))).toEqual([])
  })
})

test('a target that may partly come from customers', () => {
  const company = { customers: 9, target: 100 }
  const short = line('You can win 3 of 9 deals', 'Hire.', { rule: 'BA-12' })
  const asks = { ...short, headline: 'You can win 3 of 9 deals if all of it is new business' }
  const bottleneck = line('Closing', 'Hire.', { rule: 'BA-01', severity: 'warning' })
  const breaking = (each: Line, about: Judged['document']['company'] = company) =>
    NEW_BUSINESS.some(
      (law) =>
        law.breachesIn({ ...TEAM, document: { ...TEAM.document, company: about }, lines: [each] })
          .length > 0,
    )
  expect([short, asks, bottleneck].map((each) => breaking(each))).toEqual([true, false, true])
  const said = { ...company, targetFromNew: 100 }
  expect([short, bottleneck].map((each) => breaking(each, said))).toEqual([false, false])
})

test('until a role is filled, of what stays so when it is', () => {
  const said = judged(buildDocument(belt(2, 2, 2, 2)))
  const goal = said.lines.find(({ rule }) => rule === 'ST-13')
  if (!goal) throw new Error('They share no goal.')
  const promised = { ...goal, headline: 'No shared goal until its open role is filled' }
  const breaches = (read: Line) => UNTIL_FILLED.breachesIn({ ...said, lines: [read] }).length
  expect([goal, promised].map(breaches)).toEqual([0, 1])
})
