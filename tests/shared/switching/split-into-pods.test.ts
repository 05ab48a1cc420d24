// The way into pods: how many, named after what, who stands in which, who leads them.
import { describe, expect, it } from 'vitest'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import type { SwitchChoices } from '../../../shared/switching/choices.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { belt, buildDocument, many, plus, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const inPods = (document: Document, choices: SwitchChoices = {}) =>
  planSwitch(document, 'pods', choices).document
const names = ({ pods }: Document) => pods.map(({ name }) => name)
const podOf = ({ roles }: Document, id: string) => roles.find((role) => role.id === id)?.podId
const counts = ({ roles, pods }: Document) =>
  pods.map(({ id }) => roles.filter(({ podId }) => podId === id).length)

describe('the number of pods', () => {
  it.each([
    ['the segments', belt(4, 4, 4, 4), ['EU', 'US', 'Asia'], 3],
    ['the people of the scarcest stage', belt(4, 2, 4, 4), ['EU', 'US', 'Asia'], 2],
    ['two at least', belt(1, 1, 1, 1), ['EU'], 2],
    ['seven people each, without segments', belt(5, 5, 5, 5), [], 3],
    ['the scarcest stage, without segments', belt(9, 9, 9, 1), [], 2],
    ['seven people each of many, too', belt(30, 30, 30, 30), [], 17],
    ['two for an empty chart', { roles: [] }, [], 2],
  ])('follows %s', (_name, note, segments, count) => {
    expect(inPods(buildDocument({ ...note, company: { segments } })).pods).toHaveLength(count)
  })

  it('is what the user chooses', () => {
    expect(inPods(buildDocument(belt(2, 2, 2, 2)), { podCount: 4 }).pods).toHaveLength(4)
  })
})

describe('names', () => {
  const company = { segments: [' EU ', 'US', 'US', ''] }

  it('come from the segments, then from numbers', () => {
    const after = inPods(buildDocument({ ...belt(3, 3, 3, 3), company }), { podCount: 3 })
    expect(names(after)).toEqual(['EU', 'US', 'Pod 3'])
    expect(after.pods.map(({ segment }) => segment)).toEqual(['EU', 'US', undefined])
  })

  it('are as chosen; an empty segment is none', () => {
    const after = inPods(buildDocument({ ...belt(2, 2, 2, 2), company }), {
      podAxis: 'geography',
      pods: [{ name: 'Europe', segment: '' }],
    })
    expect(after.pods[0]).toMatchObject({ name: 'Europe' })
    expect(after.pods[0]?.segment).toBeUndefined()
    expect(after.podAxis).toBe('geography')
  })

  it('take ids that nothing else has', () => {
    const document = documentSchema().parse({
      ...buildDocument({ roles: many('closing', 2) }),
      formerPods: { 'two-party': { pods: [{ id: 'pod-1', name: 'Old' }] } },
    })
    expect(inPods(document).pods.map(({ id }) => id)).toEqual(['pod-2', 'pod-3'])
  })

  it('say what the pods are divided by where the company’s facts do', () => {
    const company = { geography: 'several-countries' } as const
    expect(inPods(buildDocument({ ...belt(1, 1, 1, 1), company })).podAxis).toBe('geography')
    expect(inPods(buildDocument(belt(1, 1, 1, 1))).podAxis).toBeUndefined()
  })
})

describe('the deal', () => {
  it('gives every pod the same of every stage; leaders stay outside', () => {
    const after = inPods(buildDocument(belt(2, 4, 6, 2)))
    expect(counts(after)).toEqual([7, 7])
    expect(podOf(after, 'head')).toBeNull()
    for (const stage of ['lead-generation', 'qualification', 'closing', 'account-management']) {
      const members = after.roles.filter(({ stages }) => stages[0]?.stage === stage)
      const first = members.filter(({ podId }) => podId === 'pod-1')
      expect(first).toHaveLength(members.length / 2)
    }
  })

  it('weighs part-time work, and deals out vacant roles evenly, too', () => {
    const halves = withRoles(belt(1, 1, 3, 1), {
      'closing 1': { fte: 0.5 },
      'closing 2': { fte: 0.5 },
    })
    const open = ['v1', 'v2'].map((id) => ({ id, does: 'closing' as const }))
    const after = inPods(buildDocument(plus(halves, ...open)))
    expect(podOf(after, 'closing 1')).toBe(podOf(after, 'closing 2'))
    expect(podOf(after, 'closing 3')).not.toBe(podOf(after, 'closing 1'))
    expect(['closing 1', 'closing 3'].map((id) => podOf(after, id))).toContain(podOf(after, 'v1'))
    expect(counts(after)[0]).toBe(counts(after)[1])
  })

  it('keeps the roles of one person together, but not those of an agency', () => {
    const two = (person: string) => [
      { id: `${person} leads`, person, does: 'lead-generation' as const },
      { id: `${person} more leads`, person, does: 'lead-generation' as const },
    ]
    const together = inPods(buildDocument({ roles: two('Ann') }))
    expect(podOf(together, 'Ann leads')).toBe(podOf(together, 'Ann more leads'))
    const after = inPods(buildDocument({ roles: two('Agency'), external: ['Agency'] }))
    expect(podOf(after, 'Agency leads')).not.toBe(podOf(after, 'Agency more leads'))
  })

  it('proposes the experienced closer as lead, else anybody who is there', () => {
    const document = buildDocument(withRoles(belt(2, 2, 3, 0), { 'closing 1': { ramp: 50 } }))
    // Who is past learning is dealt first, so that each pod has one of them.
    expect(inPods(document).pods.map(({ leadId }) => leadId)).toEqual(['closing 2', 'closing 3'])
    const chosen = inPods(document, {
      pods: [{ leadId: null }, { leadId: roleId('qualification 2') }],
    })
    expect(chosen.pods.map(({ leadId }) => leadId)).toEqual([null, 'qualification 2'])
    const elsewhere = inPods(document, { pods: [{ leadId: roleId('qualification 2') }, {}] })
    expect(podOf(elsewhere, 'qualification 2')).toBe('pod-2')
    expect(elsewhere.pods[0]?.leadId).toBe('closing 2')
    const leadless = inPods(buildDocument({ roles: many('lead-generation', 1) }))
    expect(leadless.pods.map(({ leadId }) => leadId)).toEqual(['lead-generation 1', undefined])
  })
})

describe('pods that are there already', () => {
  const document = buildDocument({
    pods: ['A', 'B', 'C'],
    segments: { A: 'EU' },
    company: { segments: ['EU', 'US'] },
    roles: [...many('closing', 1, undefined, 'A'), ...many('lead-generation', 2)],
  })

  it('are used as they are; whoever has none gets one', () => {
    const plan = planSwitch(document, 'pods')
    expect(plan.hasKnownPods).toBe(true)
    expect(plan.document.pods).toBe(document.pods)
    expect(podOf(plan.document, 'A closing 1')).toBe('A')
    expect(counts(plan.document)).toEqual([1, 1, 1])
  })

  it('are dealt out anew on demand: the first of them stay, no role is left in another', () => {
    const after = inPods(document, { split: 'anew', podCount: 2 })
    expect(names(after)).toEqual(['A', 'B'])
    expect(counts(after).reduce((sum, count) => sum + count, 0)).toBe(3)
    expect(after.formerPods?.conveyor?.pods).toEqual(document.pods)
    const more = inPods(document, { split: 'anew', podCount: 4 })
    expect(names(more)).toEqual(['A', 'B', 'C', 'US'])
  })

  it('with nobody in them on purpose leave those outside who were outside', () => {
    const outside = applyEdit(inPods(document), {
      edit: 'move-roles',
      args: {
        roleIds: ['lead-generation 1'],
        lane: { kind: 'pod', podId: null, stage: 'lead-generation' },
      },
    })
    if (!outside.ok) throw new Error(english.write(outside.error.message))
    const back = planSwitch(outside.value.document, 'conveyor').document
    expect(podOf(inPods(back), 'lead-generation 1')).toBeNull()
  })
})
