// Sellers: what becomes of those who qualify, close or do both.
import { describe, expect, it } from 'vitest'
import type { RoleStage } from '../../../shared/document/schema.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { stagesAs } from '../../../shared/switching/sellers.ts'
import { belt, buildDocument, many, type RoleNote } from '../../helpers/build-document.ts'

const FULL_CYCLE = ['qualification', 'closing'] as const

const sellers = (count: number, change: (at: number) => Partial<RoleNote> = () => ({})) =>
  Array.from({ length: count }, (_, at) => ({
    id: `s${at + 1}`,
    person: `P${at + 1}`,
    does: FULL_CYCLE,
    ...change(at),
  }))

/** What every seller would become on a belt. */
const onBelt = (roles: readonly RoleNote[]) =>
  planSwitch(buildDocument({ structure: 'two-party', roles }), 'conveyor').sellers.map(
    ({ becomes }) => becomes,
  )

describe('from two parties to a belt', () => {
  it('leaves a lone seller to do both', () => {
    expect(onBelt(sellers(1))).toEqual(['full-cycle'])
  })

  it.each([
    [2, 1],
    [3, 1],
    [5, 1],
    [6, 2],
    [7, 2],
  ])('makes of %i sellers %i that qualify, and closers of the others', (count, qualifiers) => {
    const kinds = onBelt(sellers(count))
    expect(kinds.filter((kind) => kind === 'qualifier')).toHaveLength(qualifiers)
    expect(kinds.filter((kind) => kind === 'closer')).toHaveLength(count - qualifiers)
  })

  it('lets those qualify who are held, less ramped, and have the smaller quota', () => {
    expect(onBelt(sellers(6, (at) => (at === 1 ? { ramp: 50 } : {})))).toEqual([
      'qualifier',
      'qualifier',
      'closer',
      'closer',
      'closer',
      'closer',
    ])
    // Not beginners only, as long as somebody past learning still closes.
    expect(onBelt(sellers(3, (at) => (at === 1 ? { ramp: 50 } : {})))[1]).toBe('closer')
    expect(onBelt(sellers(2, (at) => (at === 1 ? { ramp: 50 } : {})))[1]).toBe('qualifier')
    expect(onBelt(sellers(3, (at) => (at === 2 ? {} : { quota: 300 })))[2]).toBe('qualifier')
    const vacant = { id: 'open', does: FULL_CYCLE, ramp: 10 }
    expect(onBelt([vacant, ...sellers(2)])[0]).toBe('closer')
  })

  it('lets nobody lose what a quota or a title says', () => {
    // Somebody has to qualify: with a quota, they go on closing as well; the smallest one has most time.
    expect(onBelt(sellers(3, (at) => ({ quota: 300 - at })))).toEqual([
      'closer',
      'closer',
      'full-cycle',
    ])
    expect(onBelt(sellers(2, () => ({ title: 'Account executive' })))).toContain('full-cycle')
    expect(onBelt(sellers(2, () => ({ title: 'Account executive' })))).not.toContain('qualifier')
    const sdrs = onBelt(sellers(4, (at) => (at < 3 ? { title: 'SDR' } : {})))
    expect(sdrs).toEqual(['qualifier', 'full-cycle', 'full-cycle', 'closer'])
  })

  it('makes no seller of a sales engineer', () => {
    const engineer = {
      id: 'se',
      person: 'E',
      does: 'closing',
      supportKind: 'sales-engineering',
    } as const
    const titled = {
      id: 'presales',
      title: 'Sales engineer',
      person: 'T',
      does: 'closing',
    } as const
    const chart = buildDocument({ roles: [engineer, titled, ...sellers(2)] })
    for (const to of ['two-party', 'pods'] as const) {
      const { roles } = planSwitch(chart, to).document
      expect(roles.slice(0, 2).map(({ stages }) => stages)).toEqual(
        chart.roles.slice(0, 2).map(({ stages }) => stages),
      )
    }
  })

  it('leaves those alone who do more than sell, and those who lead', () => {
    const founder = { id: 'f', person: 'F', does: ['lead-generation', ...FULL_CYCLE] as const }
    const head = { id: 'h', person: 'H', does: ['leadership', ...FULL_CYCLE] as const }
    expect(onBelt([founder, head])).toEqual(['full-cycle'])
  })

  it('needs no more qualifiers where there are some', () => {
    const sdr = { id: 'sdr', person: 'S', does: 'qualification' } as const
    expect(onBelt([sdr, ...sellers(2)])).toEqual(['qualifier', 'closer', 'closer'])
  })
})

it('from a belt to two parties everybody who sells does all of it', () => {
  const plan = planSwitch(buildDocument(belt(1, 1, 2, 1)), 'two-party')
  expect(plan.sellers.map(({ is, becomes }) => [is, becomes])).toEqual([
    ['qualifier', 'full-cycle'],
    ['closer', 'full-cycle'],
    ['closer', 'full-cycle'],
  ])
  const kept = planSwitch(buildDocument(belt(1, 1, 2, 1)), 'two-party', {
    sellers: plan.sellers.map(({ roleId, is }) => ({ roleId, becomes: is })),
  })
  expect(kept.document.roles.map(({ stages }) => stages)).toEqual(
    buildDocument(belt(1, 1, 2, 1)).roles.map(({ stages }) => stages),
  )
})

it('in two parties nobody becomes several departments', () => {
  const roles = [
    { id: 'front', person: 'F', does: ['lead-generation', 'qualification'] as const },
    { id: 'back', person: 'B', does: ['closing', 'account-management'] as const },
    { id: 'closer', person: 'C', does: 'closing' as const },
  ]
  const { sellers: plans } = planSwitch(buildDocument({ roles }), 'two-party')
  expect(plans.map(({ becomes }) => becomes)).toEqual(['qualifier', 'closer', 'full-cycle'])
})

it('into pods there is somebody for either in every pod', () => {
  const segments = ['A', 'B', 'C']
  const chart = buildDocument({
    structure: 'two-party',
    company: { segments },
    roles: [
      ...many('lead-generation', 3),
      ...many('account-management', 3),
      ...sellers(7, () => ({ quota: 100 })),
    ],
  })
  const { document, misfits } = planSwitch(chart, 'pods')
  expect(document.pods).toHaveLength(3)
  expect(misfits).toEqual([])
  expect(
    document.roles
      .filter(({ quota }) => quota)
      .every(({ stages }) => stages.some(({ stage }) => stage === 'closing')),
  ).toBe(true)
})

it('between belt and pods nobody is asked', () => {
  expect(planSwitch(buildDocument(belt(2, 2, 2, 2)), 'pods').sellers).toEqual([])
})

describe('stages of a seller', () => {
  const part = (stage: RoleStage['stage'], share?: number): RoleStage =>
    share === undefined ? { stage } : { stage, share }

  it.each([
    [
      'full-cycle',
      [part('closing', 0.8), part('support', 0.2)],
      [part('qualification', 0.4), part('closing', 0.4), part('support', 0.2)],
    ],
    ['closer', [part('qualification', 0.25), part('closing', 0.5)], [part('closing', 0.75)]],
    ['qualifier', [part('qualification'), part('closing', 0.5)], [part('qualification')]],
    [
      'closer',
      [part('lead-generation'), part('qualification'), part('closing')],
      [part('lead-generation'), part('closing')],
    ],
    // Numbers that make no sense add up to none that a file could hold.
    ['closer', [part('qualification', 1e308), part('closing', 1e308)], [part('closing')]],
    // A stage that a file names twice would be more than a role can hold.
    [
      'full-cycle',
      [part('closing'), part('closing'), part('support'), part('support')],
      [part('qualification'), part('closing'), part('support')],
    ],
  ] as const)('as %s keeps other work and the time for it', (kind, before, after) => {
    expect(stagesAs(kind, before)).toEqual(after)
  })

  it('are the same list where nothing changes', () => {
    const stages = [part('closing'), part('closing')]
    expect(stagesAs('closer', stages)).toBe(stages)
  })
})

describe('into two parties', () => {
  const intoTwoParty = (...roles: readonly RoleNote[]) =>
    planSwitch(buildDocument({ structure: null, roles }), 'two-party').sellers.map(
      ({ becomes }) => becomes,
    )
  const farmer: RoleNote = { id: 'f', person: 'Fay', does: ['closing', 'account-management'] }

  it('lets closers qualify beside their customers where nobody else would', () => {
    expect(intoTwoParty(farmer, ...many('lead-generation', 1))).toEqual(['full-cycle'])
  })

  it('leaves them with two stages where others qualify', () => {
    expect(intoTwoParty(farmer, ...sellers(1))).toEqual(['closer', 'full-cycle'])
  })
})
