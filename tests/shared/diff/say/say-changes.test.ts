// Moves, switches, many changes at once, names and numbers in sentences.
import { describe, expect, it } from 'vitest'
import { diffOf } from '../../../../shared/diff/diff-of.ts'
import { sayChanges } from '../../../../shared/diff/say/say-changes.ts'
import { applyEdit } from '../../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../../shared/ids.ts'
import { writerFor } from '../../../../shared/words/writer.ts'
import { firstVersion, saidOf, versionWith } from '../../../helpers/versions.ts'

const seller = { title: 'Account executive', stages: [{ stage: 'closing' }] }

describe('sayChanges tells of', () => {
  it('things in another order', () => {
    const { roles, pods, people } = firstVersion
    const [first, ...others] = people
    const after = {
      ...firstVersion,
      roles: roles.toSorted((a, b) => Number(a.id === 'ana') - Number(b.id === 'ana')),
      pods: pods.toReversed(),
      people: first ? [...others, first] : [],
    }
    expect(saidOf(after)).toEqual([
      'Pod South stands elsewhere among the pods.',
      'Ada stands elsewhere in the list of people.',
      'Ana stands elsewhere in Closing.',
    ])
  })

  it('a switch of the structure as a switch, not as what it remembers', () => {
    const outcome = applyEdit(firstVersion, {
      edit: 'set-structure',
      args: {
        structure: 'two-party',
        choices: { sellers: [{ roleId: 'cleo', becomes: 'full-cycle' }] },
      },
    })
    if (!outcome.ok) throw new Error('refused')
    const said = saidOf(outcome.value.document)
    expect(said[0]).toBe('Structure: Two-party, was Conveyor.')
    expect(said.join()).not.toContain('remembers')
  })

  it('a card that was dragged to another pod as one move', () => {
    const pods = versionWith({ structure: 'pods', roles: { ana: { podId: 'north' } } })
    const outcome = applyEdit(pods, {
      edit: 'move-roles',
      args: {
        roleIds: ['ana'],
        lane: { kind: 'pod', podId: 'south', stage: 'account-management' },
      },
    })
    if (!outcome.ok) throw new Error('refused')
    expect(saidOf(outcome.value.document, pods)).toEqual([
      'Ana moved from Closing of North to Account management of South.',
    ])
  })
})

describe('many changes', () => {
  const many = (count: number, thing: (at: number) => object) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, thing(at)]))

  it('that are not alike are counted', () => {
    const before = versionWith({ roles: many(8, (at) => ({ ...seller, quota: at })) })
    const after = versionWith({ roles: many(8, (at) => ({ quota: 1000 - at })) }, before)
    expect(saidOf(after, before)).toEqual([
      'Quota of 8 roles changed: Account executive (vacant), Account executive (vacant), Account executive (vacant) and 5 others.',
    ])
  })

  it('are told by lane, where they are too many by title', () => {
    const titled = (at: number) => ({ ...seller, title: `Closer ${at}` })
    expect(saidOf(versionWith({ roles: { ...many(6, titled), one: { title: 'X' } } }))).toEqual([
      'Added 6 roles to Closing: Closer 0 (vacant), Closer 1 (vacant), Closer 2 (vacant) and 3 others.',
      'Added 1 role, not placed yet: X (vacant).',
    ])
  })

  it('of a thousand people are one sentence', () => {
    const people = many(1000, (at) => ({ name: `P ${at}` }))
    expect(saidOf(versionWith({ people }))).toEqual(['P 0, P 1, P 2 and 997 others joined.'])
  })

  it('of ten thousand roles are a few sentences', () => {
    const [role] = firstVersion.roles
    if (!role) throw new Error('There is no role')
    const roles = Array.from({ length: 10_000 }, (_, at) => ({ ...role, id: roleId(`r${at}`) }))
    const before = { ...firstVersion, roles }
    const after = {
      ...before,
      roles: roles.toReversed().map((each, at) => ({
        ...each,
        title: `T ${at}`,
        quota: at,
        stages: [{ stage: 'closing' as const }],
        managerId: roleId(`r${at % 20}`),
      })),
    }
    expect(saidOf(after, before)).toEqual([
      '10,000 roles report to somebody else now: Ada (T 0), Ada (T 1), Ada (T 2) and 9,997 others.',
      '10,000 roles moved from Leadership to Closing.',
      'Title of 10,000 roles changed: Ada (T 0), Ada (T 1), Ada (T 2) and 9,997 others.',
      'Quota of 10,000 roles changed: Ada (T 0), Ada (T 1), Ada (T 2) and 9,997 others.',
    ])
  })
})

describe('names and numbers', () => {
  it('follow the locale of the writer', () => {
    const after = versionWith({ roles: { ana: { quota: 500_000, startDate: '2026-03-01' } } })
    const german = writerFor('de-DE', 'EUR')
    const said = sayChanges(diffOf(firstVersion, after), { before: firstVersion, after })
    expect(said.map(({ sentence }) => german.write(sentence))).toEqual([
      'Start of Ana’s role: 01.03.2026, was 01.01.2026.',
      'Quota of Ana’s role: 500.000\u00a0EUR, was 400.000\u00a0EUR.',
    ])
  })

  it('cannot break or turn a sentence, and do not fill the window', () => {
    const hostile = `\u202eevil\n${'x'.repeat(200)}`
    const after = versionWith({
      people: { ana: { name: hostile }, ben: { name: ' ' }, cleo: { name: 'שרה' } },
      roles: { cleo: { fte: 0.5 }, ben: { fte: 0.2 }, dan: { market: hostile } },
      pods: { north: { name: '' }, south: { name: '', leadId: 'ana' } },
    })
    expect(saidOf(after)).toEqual([
      `A pod without a name is led by evil ${'x'.repeat(55)}… now.`,
      'Pod North is called a pod without a name now.',
      'Pod South is called a pod without a name now.',
      `Ana is called evil ${'x'.repeat(55)}… now.`,
      'Ben is called somebody without a name now.',
      'Cleo is called \u2068שרה\u2069 now.',
      `Market of Dan’s role: “evil ${'x'.repeat(55)}…”, was none.`,
      'FTE of the role of somebody without a name: 0.2, was 1.',
      'FTE of \u2068שרה\u2069’s role: 0.5, was 1.',
    ])
  })
})
