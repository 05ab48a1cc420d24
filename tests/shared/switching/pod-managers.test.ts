// Whoever leads a pod manages it, within the limits of a span; markets that are written decide who stands where.
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { sayMoves } from '../../../shared/switching/new-managers.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { belt, buildDocument, many, type Note, plus } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const inPods = (note: Note) => planSwitch(buildDocument(note), 'pods').document
const roleOf = ({ roles }: Document, id: string) => roles.find((role) => role.id === id)
const reportsOf = ({ roles }: Document, id: string | null | undefined) =>
  roles.filter(({ managerId }) => managerId === id)

describe('the lead of a pod', () => {
  it('manages it, and reports to whoever led before', () => {
    const document = inPods(belt(3, 3, 3, 3))
    expect(document.pods.map(({ leadId }) => leadId)).toEqual(['closing 1', 'closing 2'])
    for (const { id, leadId } of document.pods) {
      const others = document.roles.filter((role) => role.podId === id && role.id !== leadId)
      expect(others.map(({ managerId }) => managerId)).toEqual(others.map(() => leadId))
    }
    expect(reportsOf(document, 'head').map(({ id }) => id)).toEqual(['closing 1', 'closing 2'])
  })

  it('who sells leads five; the next ones lead the others', () => {
    const document = inPods(belt(4, 4, 4, 4))
    expect(document.pods).toHaveLength(2)
    for (const { leadId } of document.pods) expect(reportsOf(document, leadId)).toHaveLength(5)
    const outside = document.roles.filter(
      ({ id, podId, managerId }) =>
        podId && managerId === 'head' && !document.pods.some(({ leadId }) => leadId === id),
    )
    expect(outside).toEqual([])
  })

  it('is a manager who has people there, where there is one; none of them loses all', () => {
    const teams = {
      roles: [
        { id: 'head', person: 'H', does: 'leadership' as const },
        { id: 'front', person: 'F', does: 'leadership' as const, to: 'head' },
        { id: 'back', person: 'B', does: 'leadership' as const, to: 'head' },
        ...many('lead-generation', 2, 'front'),
        ...many('qualification', 4, 'front'),
        ...many('closing', 4, 'back'),
        ...many('account-management', 4, 'back'),
      ],
    }
    const document = inPods(teams)
    expect(document.pods.map(({ leadId }) => leadId).toSorted()).toEqual(['back', 'front'])
    for (const id of ['front', 'back']) {
      expect(roleOf(document, id)?.managerId).toBe('head')
      expect(reportsOf(document, id)).toHaveLength(7)
    }
  })

  it('reports past those of the pod whom it leads now', () => {
    const roles = belt(2, 2, 2, 2).roles.map((role) =>
      role.id === 'closing 1' ? { ...role, to: 'qualification 1' } : role,
    )
    const chosen = { podCount: 2, pods: [{ leadId: roleId('closing 1') }] }
    const { document } = planSwitch(buildDocument({ roles }), 'pods', chosen)
    expect(document.pods[0]?.leadId).toBe('closing 1')
    expect(roleOf(document, 'closing 1')?.managerId).toBe('head')
    expect(roleOf(document, 'qualification 1')?.managerId).toBe('closing 1')
  })

  it('changes nothing where people report in a circle', () => {
    const circle = belt(2, 2, 2, 2).roles.map((role) =>
      role.id === 'head' ? { ...role, to: 'closing 1' } : role,
    )
    const document = buildDocument({ roles: circle })
    const managers = ({ roles }: Document) => roles.map(({ managerId }) => managerId)
    expect(managers(planSwitch(document, 'pods').document)).toEqual(managers(document))
  })
})

describe('back on the belt', () => {
  const before = buildDocument(belt(3, 3, 3, 3))
  const there = planSwitch(before, 'pods').document

  it('everybody reports to whom they did', () => {
    const back = planSwitch(there, 'conveyor').document
    expect(back.roles.map(({ managerId }) => managerId)).toEqual(
      before.roles.map(({ managerId }) => managerId),
    )
    expect(planSwitch(back, 'pods').document.roles.map(({ managerId }) => managerId)).toEqual(
      there.roles.map(({ managerId }) => managerId),
    )
  })

  it('managers who lead nobody on the belt find their pods again by way of two others', () => {
    const lead = (id: string) => ({ id, person: id, does: 'leadership' as const, to: 'head' })
    const chart = buildDocument({
      roles: [
        { id: 'head', person: 'H', does: 'leadership' },
        ...['one', 'two', 'three'].map(lead),
        ...many('lead-generation', 4, 'one'),
        ...many('qualification', 4, 'two'),
        ...many('closing', 4, 'three'),
        ...many('account-management', 4, 'three'),
      ],
    })
    const pods = planSwitch(chart, 'pods').document
    expect(roleOf(pods, 'three')?.managerId).not.toBe('head')
    const away = planSwitch(planSwitch(pods, 'two-party').document, 'conveyor').document
    expect(roleOf(away, 'three')?.managerId).toBe('head')
    expect(planSwitch(away, 'pods').document.roles.map(({ managerId }) => managerId)).toEqual(
      pods.roles.map(({ managerId }) => managerId),
    )
  })

  it('whoever was given another manager by hand keeps that one', () => {
    const changed = applyEdit(there, {
      edit: 'set-manager',
      args: { roleIds: ['qualification 1'], managerId: 'closing 3' },
    })
    if (!changed.ok) throw new Error(english.write(changed.error.message))
    const back = planSwitch(changed.value.document, 'conveyor').document
    expect(roleOf(back, 'qualification 1')?.managerId).toBe('closing 3')
    expect(roleOf(back, 'qualification 2')?.managerId).toBe('head')
  })

  it('nobody reports to a role that left', () => {
    const gone = applyEdit(there, { edit: 'remove-roles', args: { roleIds: ['head'] } })
    if (!gone.ok) throw new Error(english.write(gone.error.message))
    const back = planSwitch(gone.value.document, 'conveyor').document
    expect(back.roles.filter(({ managerId }) => managerId === 'head')).toEqual([])
  })

  it('nor comes to report to one that only the file remembers', () => {
    const remembering = {
      ...there,
      roles: there.roles.map((role) => ({
        ...role,
        formerPlaces: {
          conveyor: { stages: role.stages, podId: null, managerId: roleId('never there') },
        },
      })),
    }
    const back = planSwitch(remembering, 'conveyor').document
    const managers = new Set(back.roles.map(({ managerId }) => managerId))
    expect(managers).toEqual(new Set(there.roles.map(({ managerId }) => managerId)))
  })
})

describe('who leads whom from now on', () => {
  const saying = (document: Document, to: 'conveyor' | 'pods' | 'two-party') =>
    sayMoves(planSwitch(document, to)).map(english.write)

  it('is said before it is so', () => {
    const document = buildDocument(belt(3, 3, 3, 3))
    expect(saying(document, 'pods').at(-1)).toBe(
      'P closing 1 and P closing 2 lead the people of their pods from now on.',
    )
    expect(saying(planSwitch(document, 'pods').document, 'conveyor').at(-1)).toBe(
      'People report to whom they did before.',
    )
    expect(saying(document, 'two-party').join()).not.toMatch(/lead the people|report to/)
  })
})

describe('markets that are written', () => {
  const withMarkets = belt(2, 2, 4, 2).roles.map((role) =>
    role.id.startsWith('closing')
      ? { ...role, market: role.id === 'closing 1' ? 'South' : 'north' }
      : role,
  )

  it('say in which pod somebody stands', () => {
    const document = inPods({ company: { segments: ['North', 'South'] }, roles: withMarkets })
    expect(document.pods.map(({ name }) => name)).toEqual(['North', 'South'])
    const closers = document.roles.filter(({ id }) => id.startsWith('closing'))
    expect(closers.map(({ podId }) => podId)).toEqual(['pod-2', 'pod-1', 'pod-1', 'pod-1'])
  })

  it('are not followed where a pod would have nobody', () => {
    const roles = belt(2, 2, 2, 2).roles.map((role) => ({ ...role, market: 'North' }))
    const document = inPods({ company: { segments: ['North', 'South'] }, roles })
    const pods = document.roles
      .filter(({ id }) => id.startsWith('closing'))
      .map(({ podId }) => podId)
    expect(pods.toSorted()).toEqual(['pod-1', 'pod-2'])
  })

  it('name the pods where the company lists none', () => {
    const roles = belt(2, 2, 2, 2).roles.map((role, at) => ({
      ...role,
      market: at % 2 ? 'Coast' : 'Hills',
    }))
    expect(
      inPods({ roles })
        .pods.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Coast', 'Hills'])
  })

  it('are all served, also by fewer pods', () => {
    const segments = ['A', 'B', 'C', 'D', 'E']
    const document = inPods(plus({ ...belt(2, 2, 2, 2), company: { segments } }))
    expect(document.pods.map(({ segment }) => segment)).toEqual(['A, B, C', 'D, E'])
  })
})
