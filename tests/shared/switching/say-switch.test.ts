// What moves and what no longer fits, in words.
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { Structure } from '../../../shared/document/vocabulary.ts'
import { sayMisfit } from '../../../shared/switching/misfits.ts'
import { sayMove } from '../../../shared/switching/moves.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { belt, buildDocument, many, type Note, plus } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const moves = (note: Note, to: Structure | null) =>
  planSwitch(buildDocument(note), to).moves.map((move) => english.write(sayMove(move)))
const misfits = (note: Note, to: Structure | null) =>
  planSwitch(buildDocument(note), to).misfits.map((misfit) => english.write(sayMisfit(misfit)))

describe('moves', () => {
  it('are grouped by where people come from and go to', () => {
    expect(moves(plus(belt(2, 1, 0, 0), { id: 'Closer', does: 'closing' }), 'two-party')).toEqual([
      'P lead-generation 1 and P lead-generation 2 move from Lead generation to Lead generation team.',
      'P qualification 1 moves from Qualification to Sales team, and qualifies and closes from now on.',
      'Closer (vacant) moves from Closing to Sales team, and qualifies and closes from now on.',
    ])
  })

  it('into a pod for the same work are said so', () => {
    expect(moves(belt(0, 0, 4, 0), 'pods')).toEqual([
      'P closing 1 and P closing 3 join Pod 1 for closing.',
      'P closing 2 and P closing 4 join Pod 2 for closing.',
    ])
  })

  it('of many are counted', () => {
    expect(moves(belt(0, 0, 0, 40), 'two-party')).toEqual([
      '40 roles move from Account management to Support team.',
    ])
  })

  it('are none where the structure is the same', () => {
    expect(moves(belt(1, 1, 1, 1), 'conveyor')).toEqual([])
  })
})

describe('what no longer fits', () => {
  it('is nothing on an empty chart', () => {
    expect(planSwitch(emptyDocument('Empty'), 'conveyor').misfits).toEqual([])
  })

  it.each([
    ['conveyor', 'There is nobody for closing and account management.'],
    ['two-party', 'There is nobody for looking after customers.'],
  ] as const)('is work that nobody does (%s)', (to, says) => {
    expect(misfits({ ...belt(1, 1, 0, 0), structure: null }, to)).toContain(says)
  })

  it('is a pod that lacks somebody, or a role that stands in none', () => {
    expect(misfits(belt(2, 2, 1, 2), 'pods')).toEqual(['Pod 2 has nobody for closing.'])
    const outside = buildDocument({ structure: 'pods', roles: many('closing', 1) })
    const back = planSwitch(planSwitch(outside, 'conveyor').document, 'pods')
    expect(back.misfits.map((misfit) => english.write(sayMisfit(misfit)))).toEqual([
      'P closing 1 stands in no pod.',
    ])
  })

  it('is the pods themselves', () => {
    const note = { structure: 'pods', pods: ['North', 'South'], roles: [] } as const
    expect(misfits(note, 'conveyor')).toEqual([
      'North and South are out of sight. Pods come back, with their leads and targets, when you use pods again.',
    ])
  })

  it('is support that the other structure has no place for', () => {
    const support = (...kinds: readonly ('design' | 'product-marketing' | 'operations')[]) =>
      plus(
        belt(1, 1, 1, 1),
        ...kinds.map((supportKind) => ({
          id: supportKind,
          person: supportKind,
          does: 'support' as const,
          supportKind,
        })),
      )
    expect(misfits(support('design', 'operations'), 'two-party')).toEqual([
      'Operations is no part of a two-party team as such; the support team takes it in.',
    ])
    const teams = { ...support('design', 'product-marketing'), structure: 'two-party' } as const
    expect(misfits(teams, 'conveyor')).toEqual([
      'Design and product marketing have no station on the belt; they stand below it, for everybody.',
    ])
  })

  it('is a role without a stage', () => {
    expect(
      misfits({ ...plus(belt(1, 1, 1, 1), { id: 'Helper' }), structure: null }, 'conveyor'),
    ).toEqual(['Helper (vacant) has no stage yet and stands apart.'])
  })
})
