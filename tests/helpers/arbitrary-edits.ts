// Random edits for property tests: every edit there is, about things that are mostly on the chart.
import fc from 'fast-check'
import type { Document } from '../../shared/document/schema.ts'
import { POD_AXES, STAGES, STRUCTURES, SUPPORT_KINDS } from '../../shared/document/vocabulary.ts'
import type { EditCall, EditId } from '../../shared/editing/apply-edit.ts'
import { SELLER_KINDS } from '../../shared/switching/choices.ts'
import { THRESHOLDS } from '../../shared/thresholds/thresholds.ts'
import { arbitraryFigure } from './arbitrary-figures.ts'
import { personChanges } from './arbitrary-person-changes.ts'
import { beltStage, changes, lane, maybe, pick, severalPicks, text } from './arbitrary-pick.ts'
import { roleChanges } from './arbitrary-role-changes.ts'

/** An edit that chooses what it is about when it sees the document. */
export type RandomEdit = (document: Document) => EditCall

const place = fc.option(fc.nat(12), { nil: undefined })
const newId = fc.uuid()
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

// One entry per edit: a new edit without one does not compile.
const EDITS: { readonly [Id in EditId]: fc.Arbitrary<RandomEdit> } = {
  'replace-chart': fc
    .record({ name: text, because: fc.constantFrom('restored', 'changed-on-disk' as const) })
    .map(({ name, because }) => (document) => ({
      edit: 'replace-chart',
      args: { version: { ...document, name }, because },
    })),
  'add-roles': fc
    .record({
      roles: fc.array(newRole, { minLength: 1, maxLength: 3 }),
      people: fc.array(newPerson, { maxLength: 1 }),
      where: fc.option(lane, { nil: undefined }),
      index: place,
      beside: fc.option(fc.tuple(pick, fc.constantFrom('before', 'after')), { nil: undefined }),
    })
    .map(({ roles, people, where, index, beside }) => (document) => ({
      edit: 'add-roles',
      args: {
        roles: roles.map((role) => role(document)),
        people,
        lane: where?.(document),
        index,
        beside: beside && { roleId: beside[0](document.roles), side: beside[1] },
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
  'place-reports': fc
    .tuple(severalPicks, pick, maybe(pick), fc.constantFrom('before', 'after' as const))
    .map(([roles, beside, manager, side]) => (document) => ({
      edit: 'place-reports',
      args: {
        roleIds: roles.map((one) => one(document.roles)),
        besideId: beside(document.roles),
        side,
        ...(manager ? { managerId: manager(document.roles) } : {}),
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
        sharedQuota: maybe(fc.boolean()),
        market: maybe(text),
        supportKind: maybe(fc.constantFrom(...SUPPORT_KINDS)),
        duties: maybe(fc.uniqueArray(fc.constantFrom('demos', 'upsell', 'win-more'))),
        notes: maybe(text),
      }),
    )
    .map(([role, details]) => (document) => ({
      edit: 'set-role-details',
      args: { roleId: role(document.roles), changes: details },
    })),
  'change-roles': roleChanges,
  'assign-person': fc
    .tuple(pick, fc.oneof(pick, newPerson, fc.constant(null)))
    .map(([role, person]) => (document) => ({
      edit: 'assign-person',
      args: {
        roleId: role(document.roles),
        person: typeof person === 'function' ? person(document.people) : person,
      },
    })),
  'set-person': fc.tuple(pick, personChanges).map(([person, details]) => (document) => ({
    edit: 'set-person',
    args: { personId: person(document.people), changes: details },
  })),
  'remove-person': pick.map((person) => (document) => ({
    edit: 'remove-person',
    args: { personId: person(document.people) },
  })),
  'merge-people': fc.tuple(pick, severalPicks).map(([keep, merged]) => (document) => ({
    edit: 'merge-people',
    args: {
      keep: keep(document.people),
      merged: merged.map((person) => person(document.people)),
    },
  })),
  'add-pod': fc.tuple(newId, text, place).map(([id, name, index]) => () => ({
    edit: 'add-pod',
    args: { id, name, index },
  })),
  'remove-pod': pick.map((pod) => (document) => ({
    edit: 'remove-pod',
    args: { podId: pod(document.pods) },
  })),
  'move-pod': fc.tuple(pick, fc.nat(5)).map(([pod, index]) => ({ pods }) => ({
    edit: 'move-pod',
    args: { podId: pod(pods), index },
  })),
  'merge-pods': fc.tuple(pick, pick).map(([pod, into]) => ({ pods }) => ({
    edit: 'merge-pods',
    args: { podId: pod(pods), into: into(pods) },
  })),
  'split-pod': fc.tuple(pick, newId, text).map(([pod, id, name]) => ({ pods }) => ({
    edit: 'split-pod',
    args: { podId: pod(pods), newId: id, name },
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
  'set-currency': fc.constantFrom('EUR', ' usd ', '').map((currency) => () => ({
    edit: 'set-currency',
    args: { currency },
  })),
  'set-structure': fc
    .tuple(
      maybe(fc.constantFrom(...STRUCTURES)),
      fc.array(fc.tuple(pick, fc.constantFrom(...SELLER_KINDS)), { maxLength: 3 }),
      changes({
        split: fc.constantFrom('keep', 'anew'),
        podCount: fc.integer({ min: 0, max: 5 }),
        podAxis: fc.constantFrom(...POD_AXES),
      }),
    )
    .map(([structure, sellers, choices]) => (document) => ({
      edit: 'set-structure',
      args: {
        structure,
        choices: {
          ...choices,
          sellers: sellers.map(([role, becomes]) => ({ roleId: role(document.roles), becomes })),
        },
      },
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
  'fill-chart': fc.array(newId, { maxLength: 3 }).map((ids) => ({ structure }) => ({
    edit: 'fill-chart',
    args: { plan: { structure, roles: ids.map((id) => ({ id, title: id, personId: id })) } },
  })),
  'set-pod-axis': maybe(fc.constantFrom(...POD_AXES)).map((axis) => () => ({
    edit: 'set-pod-axis',
    args: { axis },
  })),
  'mute-finding': fc
    .tuple(
      fc.constantFrom('SG-01', 'SPF-01'),
      fc.option(fc.oneof(pick, beltStage), { nil: undefined }),
      fc.option(beltStage, { nil: undefined }),
      text,
    )
    .map(([rule, about, stage, reason]) => ({ roles, people, pods }) => {
      const subject = typeof about === 'function' ? about([...roles, ...people, ...pods]) : about
      return { edit: 'mute-finding', args: { rule, subject, stage, reason } }
    }),
  'unmute-finding': fc
    .tuple(fc.constantFrom('SG-01', 'SPF-01'), fc.option(fc.nat(50), { nil: undefined }))
    .map(([rule, at]) => ({ settings }) => {
      const { subject, stage } = (at === undefined ? undefined : settings.muted?.[at]) ?? {}
      return { edit: 'unmute-finding', args: { rule, subject, stage } }
    }),
  'set-assumptions': changes({
    leadsPerMonth: maybe(fc.integer({ min: -1, max: 500 })),
    qualifiedToWon: maybe(fc.double({ min: -0.1, max: 1.1, noNaN: true })),
    cycleMonths: maybe(fc.integer({ min: 0, max: 24 })),
  }).map((figures) => () => ({ edit: 'set-assumptions', args: { changes: figures } })),
  'confirm-figures': fc
    .constantFrom('assumptions.fillMonths', 'thresholds.cover-people')
    .map((figure) => () => ({ edit: 'confirm-figures', args: { figures: [figure] } })),
  'set-threshold': fc
    .tuple(
      fc.constantFrom('unknown', ...Object.keys(THRESHOLDS)),
      maybe(fc.integer({ min: -1, max: 200 })),
    )
    .map(([key, value]) => () => ({ edit: 'set-threshold', args: { key, value } })),
  'set-kpi': fc.tuple(pick, arbitraryFigure).map(([other, { isNew, ...entry }]) => ({ kpis }) => ({
    edit: 'set-kpi',
    args: { entry: isNew ? entry : { ...entry, id: other(kpis) } },
  })),
  'remove-kpi': pick.map((entry) => ({ kpis }) => ({
    edit: 'remove-kpi',
    args: { kpiId: entry(kpis) },
  })),
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
