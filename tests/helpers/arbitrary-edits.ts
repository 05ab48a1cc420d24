// Random edits for property tests: every edit there is, about things that are mostly on the chart.
import fc from 'fast-check'
import type { Document } from '../../shared/document/schema.ts'
import {
  BELT_STAGES,
  POD_AXES,
  STAGES,
  STRUCTURES,
  SUPPORT_KINDS,
} from '../../shared/document/vocabulary.ts'
import type { EditCall, EditId } from '../../shared/edits/apply-edit.ts'
import { THRESHOLDS } from '../../shared/thresholds/thresholds.ts'

/** An edit that chooses what it is about when it sees the document. */
export type RandomEdit = (document: Document) => EditCall

/** A thing of the document, or once in a while one that is not on it. */
type Pick = (things: readonly { readonly id: string }[]) => string

const pick: fc.Arbitrary<Pick> = fc
  .tuple(fc.nat(1000), fc.integer({ min: 0, max: 19 }))
  .map(([at, luck]) => (things) => {
    const thing = luck === 0 ? undefined : things[at % Math.max(1, things.length)]
    return thing?.id ?? 'not-on-the-chart'
  })

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const place = fc.option(fc.nat(12), { nil: undefined })
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('', ' ', 'Ann', 'Équipe 東京'))
const newId = fc.uuid()
const severalPicks = fc.array(pick, { minLength: 1, maxLength: 4 })
const beltStage = fc.constantFrom(...BELT_STAGES)

const lane = fc
  .tuple(
    fc.constantFrom('leadership', 'support', 'unplaced', 'all', 'stage', 'team', 'pod'),
    beltStage,
    fc.constantFrom('lead-generation', 'sales', 'support'),
    maybe(pick),
  )
  .map(([kind, stage, team, pickPod]) => (document: Document) => {
    if (kind === 'stage') return { kind, stage } as const
    if (kind === 'team') return { kind, team } as const
    if (kind === 'pod') return { kind, stage, podId: pickPod?.(document.pods) ?? null } as const
    return { kind } as const
  })

const parts = fc.uniqueArray(
  fc.record(
    { stage: fc.constantFrom(...STAGES), share: fc.double({ min: 0, max: 1, noNaN: true }) },
    { requiredKeys: ['stage'] },
  ),
  { selector: ({ stage }) => stage, maxLength: 4 },
)

const newRole = fc
  .record({ id: newId, title: text, stages: parts, manager: maybe(pick), holder: maybe(pick) })
  .map(({ manager, holder, ...role }) => (document: Document) => ({
    ...role,
    managerId: manager?.(document.roles) ?? null,
    personId: holder?.(document.people) ?? null,
  }))

const newPerson = fc.record({ id: newId, name: text })

const changes = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] })

// One entry per edit: a new edit without one does not compile.
const EDITS: { readonly [Id in EditId]: fc.Arbitrary<RandomEdit> } = {
  'add-roles': fc
    .record({
      roles: fc.array(newRole, { minLength: 1, maxLength: 3 }),
      people: fc.array(newPerson, { maxLength: 1 }),
      where: fc.option(lane, { nil: undefined }),
      index: place,
    })
    .map(({ roles, people, where, index }) => (document) => ({
      edit: 'add-roles',
      args: {
        roles: roles.map((role) => role(document)),
        people,
        lane: where?.(document),
        index,
      },
    })),
  'move-roles': fc
    .record({ roles: severalPicks, where: lane, index: place })
    .map(({ roles, where, index }) => (document) => ({
      edit: 'move-roles',
      args: { roleIds: roles.map((one) => one(document.roles)), lane: where(document), index },
    })),
  'remove-roles': severalPicks.map((roles) => (document) => ({
    edit: 'remove-roles',
    args: { roleIds: roles.map((one) => one(document.roles)) },
  })),
  'rename-role': fc.tuple(pick, text).map(([role, title]) => (document) => ({
    edit: 'rename-role',
    args: { roleId: role(document.roles), title },
  })),
  'set-manager': fc.tuple(severalPicks, maybe(pick)).map(([roles, manager]) => (document) => ({
    edit: 'set-manager',
    args: {
      roleIds: roles.map((one) => one(document.roles)),
      managerId: manager?.(document.roles) ?? null,
    },
  })),
  'set-stages': fc.tuple(pick, parts).map(([role, stages]) => (document) => ({
    edit: 'set-stages',
    args: { roleId: role(document.roles), stages },
  })),
  'set-fte': fc
    .tuple(pick, fc.double({ min: -0.5, max: 1.5, noNaN: true }))
    .map(([role, fte]) => (document) => ({
      edit: 'set-fte',
      args: { roleId: role(document.roles), fte },
    })),
  'set-backups': fc
    .tuple(pick, fc.array(pick, { maxLength: 3 }))
    .map(([role, people]) => (document) => ({
      edit: 'set-backups',
      args: {
        roleId: role(document.roles),
        backups: people.map((person) => person(document.people)),
      },
    })),
  'set-role-details': fc
    .tuple(
      pick,
      changes({
        ramp: fc.integer({ min: 0, max: 100 }),
        startDate: maybe(fc.constantFrom('2026-03-31', '2025-01-01')),
        quota: maybe(fc.nat(1_000_000)),
        market: maybe(text),
        supportKind: maybe(fc.constantFrom(...SUPPORT_KINDS)),
        notes: maybe(text),
      }),
    )
    .map(([role, details]) => (document) => ({
      edit: 'set-role-details',
      args: { roleId: role(document.roles), changes: details },
    })),
  'assign-person': fc
    .tuple(pick, fc.oneof(pick, newPerson, fc.constant(null)))
    .map(([role, person]) => (document) => ({
      edit: 'assign-person',
      args: {
        roleId: role(document.roles),
        person: typeof person === 'function' ? person(document.people) : person,
      },
    })),
  'set-person': fc
    .tuple(pick, changes({ name: text, external: fc.boolean(), notes: maybe(text) }))
    .map(([person, details]) => (document) => ({
      edit: 'set-person',
      args: { personId: person(document.people), changes: details },
    })),
  'remove-person': pick.map((person) => (document) => ({
    edit: 'remove-person',
    args: { personId: person(document.people) },
  })),
  'add-pod': fc.tuple(newId, text, place).map(([id, name, index]) => () => ({
    edit: 'add-pod',
    args: { id, name, index },
  })),
  'remove-pod': pick.map((pod) => (document) => ({
    edit: 'remove-pod',
    args: { podId: pod(document.pods) },
  })),
  'set-pod': fc
    .tuple(
      pick,
      fc.option(pick, { nil: undefined }),
      changes({
        name: text,
        axis: maybe(fc.constantFrom(...POD_AXES)),
        segment: maybe(text),
        target: maybe(fc.nat(1_000_000)),
      }),
    )
    .map(([pod, lead, details]) => (document) => ({
      edit: 'set-pod',
      args: {
        podId: pod(document.pods),
        changes: { ...details, leadId: lead?.(document.roles) },
      },
    })),
  'rename-chart': text.map((name) => () => ({ edit: 'rename-chart', args: { name } })),
  'set-structure': maybe(fc.constantFrom(...STRUCTURES)).map((structure) => () => ({
    edit: 'set-structure',
    args: { structure },
  })),
  'set-company': changes({
    customers: maybe(fc.nat(500)),
    growth: maybe(fc.constantFrom('scaling', 'nonsense')),
    segments: maybe(fc.array(text, { maxLength: 3 })),
  }).map((facts) => () => ({ edit: 'set-company', args: { facts } })),
  'set-stage-plan': fc
    .tuple(beltStage, changes({ metric: maybe(text), handOver: maybe(text) }))
    .map(([stage, plan]) => () => ({ edit: 'set-stage-plan', args: { stage, ...plan } })),
  'set-shared-goal': maybe(text).map((goal) => () => ({
    edit: 'set-shared-goal',
    args: { goal },
  })),
  'set-pod-axis': maybe(fc.constantFrom(...POD_AXES)).map((axis) => () => ({
    edit: 'set-pod-axis',
    args: { axis },
  })),
  'mute-finding': fc
    .tuple(fc.constantFrom('SG-01', 'SPF-01'), fc.option(pick, { nil: undefined }), text)
    .map(([rule, subject, reason]) => ({ roles, people, pods }) => ({
      edit: 'mute-finding',
      args: { rule, subject: subject?.([...roles, ...people, ...pods]), reason },
    })),
  'unmute-finding': fc
    .tuple(fc.constantFrom('SG-01', 'SPF-01'), fc.option(fc.nat(50), { nil: undefined }))
    .map(([rule, at]) => ({ settings }) => ({
      edit: 'unmute-finding',
      args: { rule, subject: at === undefined ? undefined : settings.muted?.[at]?.subject },
    })),
  'set-threshold': fc
    .tuple(
      fc.constantFrom('unknown', ...Object.keys(THRESHOLDS)),
      maybe(fc.integer({ min: -1, max: 200 })),
    )
    .map(([key, value]) => () => ({ edit: 'set-threshold', args: { key, value } })),
}

/** Any edit there is; those about roles come oftener, because their links are what can break. */
export const arbitraryEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  ...Object.values(EDITS),
  EDITS['add-roles'],
  EDITS['add-roles'],
  EDITS['move-roles'],
  EDITS['set-manager'],
  EDITS['set-manager'],
  EDITS['remove-roles'],
)
