// Switching there and back loses nothing: any chart, any pair of structures, any choices.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { SELLER_KINDS, type SwitchChoices } from '../../../shared/switching/choices.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { arbitraryEdit } from '../../helpers/arbitrary-edits.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const structure = fc.constantFrom(...STRUCTURES, null)

const choicesFor = ({ roles }: Document): fc.Arbitrary<SwitchChoices> =>
  fc
    .record(
      {
        sellers: fc.array(
          fc
            .tuple(fc.nat(20), fc.constantFrom(...SELLER_KINDS))
            .map(([at, becomes]) => ({ roleId: roles[at % roles.length]?.id, becomes })),
          { maxLength: 3 },
        ),
        split: fc.constantFrom('keep', 'anew'),
        podCount: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: [] },
    )
    .map(({ sellers = [], ...others }) => ({
      ...others,
      sellers: sellers.flatMap(({ roleId, becomes }) => (roleId ? { roleId, becomes } : [])),
    }))

/** Charts with and without a past: some were switched and changed before. */
const anyDocument = fc
  .tuple(arbitraryDocument, fc.array(fc.oneof(structure, arbitraryEdit), { maxLength: 8 }))
  .map(([document, past]) =>
    past.reduce((at: Document, step) => {
      if (typeof step !== 'function') return planSwitch(at, step).document
      const outcome = applyEdit(at, step(at))
      return outcome.ok ? outcome.value.document : at
    }, document),
  )

/** What has to be the same again: the memory of the other structure may have grown. */
const partsOf = ({ formerPods: _, ...document }: Document) => ({
  ...document,
  roles: document.roles.map(({ formerPlaces: __, ...role }) => role),
})

describe('there and back', () => {
  it('gives every role its stages, its pod and its manager again, and the chart its pods', () => {
    const journey = anyDocument.chain((document) =>
      fc.record({
        document: fc.constant(document),
        to: structure,
        choices: choicesFor(document),
      }),
    )
    fc.assert(
      fc.property(journey, ({ document, to, choices }) => {
        const there = planSwitch(document, to, choices).document
        const back = planSwitch(there, document.structure).document
        // Whoever reported to somebody who is not on the chart may have found a manager on the way.
        const ids = new Set<string | null>([null, ...document.roles.map(({ id }) => id)])
        const isMissing = (at: number) => !ids.has(document.roles[at]?.managerId ?? null)
        const known = (all: ReturnType<typeof partsOf>) => ({
          ...all,
          roles: all.roles.map((role, at) => (isMissing(at) ? { ...role, managerId: null } : role)),
        })
        expect(known(partsOf(back))).toEqual(known(partsOf(document)))
      }),
      { numRuns: 500 },
    )
  })

  it('gives every role its stages again by way of a third structure, too', () => {
    const used = anyDocument.filter((document) => document.structure !== null)
    fc.assert(
      fc.property(used, structure, structure, (document, first, second) => {
        const there = planSwitch(planSwitch(document, first).document, second).document
        const back = planSwitch(there, document.structure).document
        expect(back.roles.map(({ stages }) => stages)).toEqual(
          document.roles.map(({ stages }) => stages),
        )
      }),
    )
  })

  it('gives pods their people again by way of two others', () => {
    const inPods = anyDocument.map((document) => planSwitch(document, 'pods').document)
    const other = fc.constantFrom('two-party', 'conveyor', null)
    fc.assert(
      fc.property(inPods, other, other, (document, first, second) => {
        const there = planSwitch(planSwitch(document, first).document, second).document
        expect(partsOf(planSwitch(there, 'pods').document)).toEqual(partsOf(document))
      }),
    )
  })

  it('keeps every person and role on the way, and a file that opens without repair', () => {
    fc.assert(
      fc.property(
        anyDocument.chain((document) =>
          fc.tuple(fc.constant(document), structure, choicesFor(document)),
        ),
        ([document, to, choices]) => {
          const there = planSwitch(document, to, choices).document
          expect(there.people).toBe(document.people)
          expect(
            there.roles.map(({ id, personId, quota, backups }) => [id, personId, quota, backups]),
          ).toEqual(
            document.roles.map(({ id, personId, quota, backups }) => [
              id,
              personId,
              quota,
              backups,
            ]),
          )
          expect(documentSchema().safeParse(there).success).toBe(true)
          const read = readDocument(writeDocument(there))
          expect(read.ok && writeDocument(read.value)).toBe(writeDocument(there))
        },
      ),
    )
  })
})

describe('after a change by hand', () => {
  const before = buildDocument(belt(1, 2, 2, 2))

  it('a role that was moved stays where it was moved to', () => {
    const inPods = planSwitch(before, 'pods').document
    const moved = applyEdit(inPods, {
      edit: 'set-stages',
      args: { roleId: 'closing 1', stages: [{ stage: 'qualification' }] },
    })
    if (!moved.ok) throw new Error(english.write(moved.error.message))
    const back = planSwitch(moved.value.document, 'conveyor').document
    expect(back.roles.find(({ id }) => id === 'closing 1')?.stages).toEqual([
      { stage: 'qualification' },
    ])
    expect(back.roles.find(({ id }) => id === 'closing 2')?.stages).toEqual([{ stage: 'closing' }])
  })

  it('a role that came since gets a pod, and the others keep theirs', () => {
    const inPods = planSwitch(before, 'pods').document
    const back = planSwitch(inPods, 'conveyor').document
    const grown = applyEdit(back, {
      edit: 'add-roles',
      args: { roles: [{ id: 'new', title: 'New', stages: [{ stage: 'lead-generation' }] }] },
    })
    if (!grown.ok) throw new Error(english.write(grown.error.message))
    const again = planSwitch(grown.value.document, 'pods').document
    const podOf = (document: Document, id: string) =>
      document.roles.find((role) => role.id === id)?.podId
    expect(again.pods).toEqual(inPods.pods)
    for (const { id, podId } of inPods.roles) expect(podOf(again, id)).toBe(podId)
    expect(podOf(again, 'lead-generation 1')).toBe('pod-1')
    expect(podOf(again, 'new')).toBe('pod-2')
  })

  it('who qualified on the belt qualifies in pods, also by way of two parties', () => {
    const sellers = planSwitch(before, 'two-party').document
    const inPods = planSwitch(sellers, 'pods').document
    expect(inPods.roles.map(({ stages }) => stages)).toEqual(
      before.roles.map(({ stages }) => stages),
    )
  })

  it('a leader without a pod for a while comes back to it', () => {
    const chart = documentSchema().parse({
      name: 'Once two parties without pods',
      structure: 'pods',
      pods: [{ id: 'pod-1', name: 'North' }],
      roles: [{ id: 'head', title: 'Head', stages: [{ stage: 'leadership' }], podId: 'pod-1' }],
      formerPods: { 'two-party': { pods: [] } },
    })
    const there = planSwitch(planSwitch(chart, 'conveyor').document, 'two-party').document
    expect(there.roles[0]?.podId).toBeNull()
    expect(planSwitch(there, 'pods').document.roles[0]?.podId).toBe('pod-1')
  })

  it('a pod that was renamed comes back with its new name', () => {
    const inPods = planSwitch(before, 'pods').document
    const renamed = applyEdit(inPods, {
      edit: 'set-pod',
      args: { podId: 'pod-1', changes: { name: 'Nordics' } },
    })
    if (!renamed.ok) throw new Error(english.write(renamed.error.message))
    const back = planSwitch(renamed.value.document, 'conveyor').document
    expect(back.pods).toEqual([])
    expect(planSwitch(back, 'pods').document.pods[0]?.name).toBe('Nordics')
  })
})
