// Lanes: which area of the canvas a role belongs to, and what a role becomes when it is put in one.
import { z } from 'zod'
import type { Document, Role, RoleStage } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage, isBeltStage, type Stage } from '../document/vocabulary.ts'
import { type PodId, podIdSchema } from '../ids.ts'
import { once, onceFor } from '../once.ts'

/** The three teams of the two-party structure, with the stages each one holds. */
const TEAMS = {
  'lead-generation': ['lead-generation'],
  sales: ['qualification', 'closing'],
  support: ['account-management', 'support'],
} as const satisfies Record<string, readonly Stage[]>

export type Team = keyof typeof TEAMS

export const TEAM_NAMES: Readonly<Record<Team, string>> = {
  'lead-generation': 'Lead generation team',
  sales: 'Sales team',
  support: 'Support team',
}

const beltStageSchema = once(() => z.enum(BELT_STAGES))

export const laneSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('leadership') }),
    z.object({ kind: z.literal('support') }),
    /** Roles whose stage is not decided. */
    z.object({ kind: z.literal('unplaced') }),
    /** The single area of a chart whose structure is not chosen. */
    z.object({ kind: z.literal('all') }),
    z.object({ kind: z.literal('stage'), stage: beltStageSchema() }),
    z.object({ kind: z.literal('team'), team: z.enum(['lead-generation', 'sales', 'support']) }),
    /** A stage of a pod; podId null: belt roles that belong to no pod yet. */
    z.object({ kind: z.literal('pod'), podId: podIdSchema().nullable(), stage: beltStageSchema() }),
  ]),
)

export type Lane = z.infer<ReturnType<typeof laneSchema>>

/** A text that is the same for the same lane: key of maps, id of nodes. */
export function laneKey(lane: Lane): string {
  switch (lane.kind) {
    case 'stage':
      return STAGE_KEYS[lane.stage]
    case 'team':
      return `team:${lane.team}`
    case 'pod':
      return `pod:${lane.stage}:${lane.podId ?? ''}`
    default:
      return lane.kind
  }
}

/** Written out instead of put together: a drawing asks for the key of every card. */
const STAGE_KEYS = {
  'lead-generation': 'stage:lead-generation',
  qualification: 'stage:qualification',
  closing: 'stage:closing',
  'account-management': 'stage:account-management',
} as const satisfies Record<BeltStage, string>

/** The lane that a role stands in; the first of its stages decides. */
export function laneOf(role: Pick<Role, 'stages' | 'podId'>, document: Document): Lane {
  if (document.structure === null) return ALL
  const primary = role.stages[0]?.stage
  if (primary === undefined) return UNPLACED
  if (primary === 'leadership') return LEADERSHIP
  if (document.structure === 'two-party') return TEAM_LANES[teamOf(role.stages)]
  if (primary === 'support') return SUPPORT
  return document.structure === 'conveyor'
    ? STAGE_LANES[primary]
    : { kind: 'pod', podId: knownPod(role.podId, document), stage: primary }
}

// A drawing asks for the lane of every role several times, and most charts have only these.
const ALL: Lane = { kind: 'all' }
const UNPLACED: Lane = { kind: 'unplaced' }
const LEADERSHIP: Lane = { kind: 'leadership' }
const SUPPORT: Lane = { kind: 'support' }
const STAGE_LANES: Readonly<Record<BeltStage, Lane>> = {
  'lead-generation': { kind: 'stage', stage: 'lead-generation' },
  qualification: { kind: 'stage', stage: 'qualification' },
  closing: { kind: 'stage', stage: 'closing' },
  'account-management': { kind: 'stage', stage: 'account-management' },
}
const TEAM_LANES: Readonly<Record<Team, Lane>> = {
  'lead-generation': { kind: 'team', team: 'lead-generation' },
  sales: { kind: 'team', team: 'sales' },
  support: { kind: 'team', team: 'support' },
}

const podIdsOf = onceFor((pods: Document['pods']) => new Set(pods.map(({ id }) => id)))

/** A pod that is not on the chart is no pod, so that no role can fall off the drawing. */
function knownPod(id: PodId | null, { pods }: Document): PodId | null {
  return id !== null && podIdsOf(pods).has(id) ? id : null
}

/** Does the role do work of the pods, in a chart of pods, without being in one that is on the chart? */
export function isStray(
  { stages, podId }: Pick<Role, 'stages' | 'podId'>,
  document: Document,
): boolean {
  const primary = stages[0]?.stage
  if (document.structure !== 'pods' || primary === undefined || !isBeltStage(primary)) return false
  return knownPod(podId, document) === null
}

/** Whoever qualifies or closes is a seller, whatever else the role does (the founder does it all). */
function teamOf(stages: readonly RoleStage[]): Team {
  if (stages.some(({ stage }) => isIn(TEAMS.sales, stage))) return 'sales'
  return stages[0]?.stage === 'lead-generation' ? 'lead-generation' : 'support'
}

/** All lanes of the chart in drawing order; lanes for leftovers only where there are any. */
export function lanesOf(document: Document): readonly Lane[] {
  const isUndecided = document.roles.some(({ stages }) => stages.length === 0)
  const unplaced: Lane[] = isUndecided ? [UNPLACED] : []
  switch (document.structure) {
    case null:
      return [ALL]
    case 'two-party':
      return [
        LEADERSHIP,
        TEAM_LANES['lead-generation'],
        TEAM_LANES.sales,
        TEAM_LANES.support,
        ...unplaced,
      ]
    case 'conveyor':
      return [LEADERSHIP, ...BELT_STAGES.map((stage) => STAGE_LANES[stage]), SUPPORT, ...unplaced]
    case 'pods': {
      const podIds = document.pods.map((pod) => pod.id)
      const hasStrays = document.roles.some((role) => isStray(role, document))
      const rows = hasStrays || podIds.length === 0 ? [...podIds, null] : podIds
      return [
        LEADERSHIP,
        ...rows.flatMap((podId) =>
          BELT_STAGES.map((stage): Lane => ({ kind: 'pod', podId, stage })),
        ),
        SUPPORT,
        ...unplaced,
      ]
    }
  }
}

/** The stages whose work is done in a lane; a lane for the undecided has none. */
export function stagesOfLane(lane: Lane): readonly Stage[] {
  switch (lane.kind) {
    case 'stage':
    case 'pod':
      return [lane.stage]
    case 'team':
      return TEAMS[lane.team]
    case 'leadership':
    case 'support':
      return [lane.kind]
    case 'unplaced':
    case 'all':
      return []
  }
}

/**
 * What a role's stages and pod become when it is moved into a lane: the work of the lane it leaves
 * is replaced by the work of the lane it enters, anything else it also does is kept.
 */
export function placedIn(
  role: Pick<Role, 'stages' | 'podId'>,
  from: Lane | null,
  to: Lane,
): Pick<Role, 'stages' | 'podId'> {
  const podId = to.kind === 'pod' ? to.podId : role.podId
  if (to.kind === 'all' || (from !== null && laneKey(from) === laneKey(to)))
    return { stages: role.stages, podId }
  if (to.kind === 'unplaced') return { stages: [], podId }
  const left = from === null ? [] : stagesOfLane(from)
  const entered = enteredStages(role.stages, to)
  const kept = role.stages.filter(
    ({ stage }, at) =>
      !isIn(left, stage) &&
      !entered.some((other) => other.stage === stage) &&
      // A file may name a stage twice; kept twice, the role would have more stages than the format allows.
      role.stages.findIndex((other) => other.stage === stage) === at,
  )
  return { stages: [...entered, ...kept], podId }
}

/** A seller of two parties does both selling stages; support starts with looking after accounts. */
function enteredStages(stages: readonly RoleStage[], to: Lane): readonly RoleStage[] {
  const wanted = stagesOfLane(to)
  const present = stages.filter(({ stage }) => isIn(wanted, stage))
  if (present.length > 0) return present
  if (to.kind === 'team' && to.team === 'support') return [{ stage: 'account-management' }]
  return wanted.map((stage) => ({ stage }))
}

/** The stage whose colour stands for a lane, or null for a lane without work of its own. */
export function colourStageOf(lane: Lane): Stage | null {
  if (lane.kind === 'team')
    return (
      {
        'lead-generation': 'lead-generation',
        sales: 'closing',
        support: 'account-management',
      } as const
    )[lane.team]
  return stagesOfLane(lane)[0] ?? null
}

/** The stage whose colour the card of a role wears: its lane's, so that a seller of two stages does not look misplaced. */
export function colourStageOfRole(role: Pick<Role, 'stages' | 'podId'>, document: Document): Stage {
  return colourStageOf(laneOf(role, document)) ?? role.stages[0]?.stage ?? 'support'
}

function isIn(stages: readonly Stage[], stage: Stage): boolean {
  return stages.includes(stage)
}

/** Does the role support closers with technical knowledge, wherever its card stands? */
export function isEngineer({ supportKind }: Pick<Role, 'supportKind'>): boolean {
  return supportKind === 'sales-engineering'
}

/** The stages whose work a role does. A sales engineer helps closers, but carries no deals. */
export function workStagesOf(role: Pick<Role, 'stages' | 'supportKind'>): readonly Stage[] {
  const [only] = role.stages
  if (only && role.stages.length === 1 && !isEngineer(role)) return ALONE[only.stage].work
  const stages = role.stages.map(({ stage }) => stage)
  if (!isEngineer(role)) return stages
  return stages.filter((stage) => !isBeltStage(stage) || stage === 'account-management')
}

/** The stations of the belt whose work a role does. */
export function beltStagesOf(role: Pick<Role, 'stages' | 'supportKind'>): readonly BeltStage[] {
  const [only] = role.stages
  if (only && role.stages.length === 1 && !isEngineer(role)) return ALONE[only.stage].belt
  return workStagesOf(role).filter(isBeltStage)
}

/** What a role with one stage does: nearly every role has one, and every other rule asks. */
const ALONE = {
  'lead-generation': { work: ['lead-generation'], belt: ['lead-generation'] },
  qualification: { work: ['qualification'], belt: ['qualification'] },
  closing: { work: ['closing'], belt: ['closing'] },
  'account-management': { work: ['account-management'], belt: ['account-management'] },
  leadership: { work: ['leadership'], belt: [] },
  support: { work: ['support'], belt: [] },
} as const satisfies Record<
  Stage,
  { readonly work: readonly Stage[]; readonly belt: readonly BeltStage[] }
>
