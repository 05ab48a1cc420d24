// Which lanes say who leads them: where several leaders stand above a belt, and no line alone tells.
import { describe, expect, test } from 'vitest'
import type { Layout } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { laneKey } from '../../../shared/org/lanes.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { beltOnPage } from '../../../shared/pages/belt-on-page.ts'
import { buildDocument, many, type Note, type RoleNote } from '../../helpers/build-document.ts'

const HEAD: RoleNote = { id: 'head', person: 'Maya', does: 'leadership' }

const lead = (person: string, to?: string): RoleNote => ({
  id: `lead ${person}`,
  person,
  does: 'leadership',
  ...(to ? { to } : {}),
})

const STAGES = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

/** Of each stage a list of those to whom two people each report there. */
const led = (...bys: readonly (readonly string[])[]): readonly RoleNote[] =>
  bys.flatMap((managers, at) =>
    managers.flatMap((to) =>
      many(STAGES[at] ?? 'closing', 2, to).map((role) => ({ ...role, id: `${role.id} of ${to}` })),
    ),
  )

const toldIn = ({ lanes }: Layout) =>
  lanes.flatMap(({ lane, toldLeads }) =>
    lane.kind === 'stage' || lane.kind === 'team' ? [toldLeads?.join('+') ?? ''] : [],
  )

const told = (roles: readonly RoleNote[], structure: Note['structure'] = 'conveyor') =>
  toldIn(layoutOf(orgOf(buildDocument({ structure, roles })), { dropAreas: true }))

const [A, B, C, D] = ['lead Ann', 'lead Bob', 'lead Cy', 'lead Di'] as const
const LEADS = ['Ann', 'Bob', 'Cy', 'Di'].map((person) => lead(person, 'head'))

describe('lanes say it', () => {
  test('where leaders share lanes, those with the most people first', () => {
    const more = many('qualification', 3, B)
    const roles = [HEAD, ...LEADS, ...led([A], [A, B], [B, C], ['head']), ...more]
    expect(told(roles)).toEqual([A, `${B}+${A}`, `${B}+${C}`, 'head'])
    expect(told(roles, 'two-party')).toEqual([A, `${B}+${A}+${C}`, 'head'])
  })

  test('where so many lead that their lines meet', () => {
    const leads = Array.from({ length: 9 }, (_, at) => lead(`L${at}`, 'head'))
    const bys = leads.map(({ id }) => id)
    const some = (way: number) => bys.filter((_, at) => ((at + 1) >> way) % 2 === 1)
    const said = told([HEAD, ...leads, ...led(some(0), some(1), some(2), some(3))])
    expect(said).toEqual([some(0), some(1), some(2), some(3)].map((ids) => ids.join('+')))
  })

  test('all but those right above which their leader stands', () => {
    const roles = [HEAD, ...LEADS.slice(0, 3), ...led([A], [B], [C], ['head'])]
    expect(told(roles)).toEqual(['', '', '', 'head'])
  })

  test('where the leader right above leads elsewhere as well', () => {
    const roles = [HEAD, ...LEADS.slice(0, 1), ...led([A], [A], [A], ['head'])]
    expect(told(roles, 'two-party')).toEqual([A, A, 'head'])
  })
})

test.each([12, 13])('of a dozen leaders a lane tells, of more it does not: %d', (count) => {
  const leads = Array.from({ length: count }, (_, at) => lead(`L${at}`, 'head'))
  const bys = leads.map(({ id }) => id)
  const said = told([HEAD, ...leads, ...led(['head'], bys, ['lead L0', 'lead L1'], ['head'])])
  expect(said).toEqual(['head', count === 12 ? bys.join('+') : '', 'lead L0+lead L1', 'head'])
})

describe('nothing is said', () => {
  test.each([
    ['one person leads all', [HEAD, ...led(['head'], ['head'], ['head'], ['head'])]],
    [
      'all lanes are led by the same two',
      [lead('Ann'), lead('Bob'), ...led([A, B], [A, B], [A, B], [A, B])],
    ],
    ['each leader stands above their lane', [HEAD, ...LEADS, ...led([A], [B], [C], [D])]],
  ])('where %s', (_name, roles) => {
    expect(told(roles)).toEqual(['', '', '', ''])
  })

  test('where one person leads all in two roles', () => {
    const twice = [lead('Ann'), { ...lead('Bob'), person: 'Ann' }]
    expect(told([...twice, ...led([A], [B], [A, B], [B])])).toEqual(['', '', '', ''])
  })

  test.each([
    ['somebody reports to a colleague in the lane', 'closing 1 of lead Cy'],
    ['somebody reports to nobody', undefined],
    ['somebody reports to a role that is not there', 'gone'],
  ])('in a lane in which %s', (_name, to) => {
    const rest = led([A], [A, B], [C], [B])
    const odd: RoleNote = { id: 'odd', does: 'closing', ...(to ? { to } : {}) }
    expect(told([HEAD, ...LEADS, ...rest, odd])).toEqual([A, `${A}+${B}`, '', B])
  })
})

test('pages of some lanes alone, without the leaders, say it of each', () => {
  const org = orgOf(buildDocument({ roles: [HEAD, ...LEADS, ...led([A], [B], [C], [D])] }))
  const whole = beltOnPage(org, { gap: 40, shape: 1.6 })
  expect(toldIn(whole)).toEqual(['', '', '', ''])
  const only = whole.lanes.map(({ lane }) => lane).filter((lane) => laneKey(lane).includes('clos'))
  expect(toldIn(beltOnPage(org, { gap: 40, shape: 1.6, only }))).toEqual([C])
})
