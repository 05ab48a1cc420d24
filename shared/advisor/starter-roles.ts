// The roles of a starter chart: how so many people are spread over the stages of each structure.
import { BELT_STAGES, type BeltStage, type Stage } from '../document/vocabulary.ts'
import { usualTitle } from '../org/role-templates.ts'

export interface StarterRole {
  readonly id: string
  readonly title: string
  readonly stages: readonly Stage[]
  readonly managerId: string | null
  readonly podId: string | null
  /** Filled by the founder; all others are vacant. */
  readonly isFounder: boolean
}

/** Up to this size the founder leads, beyond it somebody whose job that is. */
const FOUNDER_LEADS_TO = 7
const FOUNDER_SELLS_TO = 3
/** Reports of one manager. */
const MOST_REPORTS = 8

/** Where the next person helps most, once every stage has one. */
const NEXT_PERSON: readonly BeltStage[] = [
  'closing',
  'qualification',
  'lead-generation',
  'account-management',
]

/** One head over the stages; each stage has leads of its own where one manager would have too many. */
export function beltRoles(heads: number): readonly StarterRole[] {
  const head = headRole(heads)
  const teams = BELT_STAGES.map((stage) => ({
    leadTitle: LEAD_TITLES[stage],
    members: stageRoles(stage, share(heads, NEXT_PERSON.indexOf(stage), NEXT_PERSON.length)),
  }))
  return [head, ...reporting(head, teams)]
}

/** A founder who does what nobody else does yet; leads, sellers and support as the team grows. */
export function twoPartyRoles(heads: number, hasAgency: boolean): readonly StarterRole[] {
  const isSmall = heads <= FOUNDER_SELLS_TO
  const head = isSmall ? founderRole(NEXT_PERSON) : headRole(heads)
  const others = isSmall ? heads - 1 : heads
  const leads = Math.min(others, Math.max(1, Math.floor(others / 6)))
  const support = Math.min(others - leads, Math.max(1, Math.floor(others / 8)))
  const finder = vacant('leads', hasAgency ? 'Lead agency' : 'Lead generation', ['lead-generation'])
  const seller = vacant('seller', 'Seller', ['qualification', 'closing'])
  const helper = vacant('support', 'Customer support', ['account-management', 'support'])
  const teams = [
    { leadTitle: LEAD_TITLES['lead-generation'], members: copies(finder, leads) },
    { leadTitle: LEAD_TITLES.closing, members: copies(seller, others - leads - support) },
    { leadTitle: LEAD_TITLES['account-management'], members: copies(helper, support) },
  ]
  return [head, ...reporting(head, teams)]
}

/** Pods of equal size, each led by its first closer. */
export function podRoles(heads: number, pods: number): readonly StarterRole[] {
  const head = headRole(heads)
  const inPods = Array.from({ length: pods }, (_, pod) => {
    const podId = `pod-${pod + 1}`
    const leadId = `${podId}-closing-1`
    const size = Math.max(BELT_STAGES.length, share(heads, pod, pods))
    return BELT_STAGES.flatMap((stage) =>
      stageRoles(stage, share(size, NEXT_PERSON.indexOf(stage), NEXT_PERSON.length), podId),
    ).map((role) => ({ ...role, managerId: role.id === leadId ? head.id : leadId }))
  })
  return [head, ...inPods.flat()]
}

/** How much of the whole goes to place `at` of `places`; what cannot be divided goes to the first places. */
function share(whole: number, at: number, places: number): number {
  return Math.floor(whole / places) + (at < whole % places ? 1 : 0)
}

interface Team {
  readonly leadTitle: string
  readonly members: readonly StarterRole[]
}

/** Everybody reports to the head while that is one manager’s work; then to leads of each team. */
function reporting(head: StarterRole, teams: readonly Team[]): readonly StarterRole[] {
  const total = teams.reduce((sum, { members }) => sum + members.length, 0)
  if (total <= MOST_REPORTS)
    return teams.flatMap(({ members }) => members.map((role) => ({ ...role, managerId: head.id })))
  return teams.flatMap(({ leadTitle, members }, at) => {
    const groups = Math.ceil(members.length / MOST_REPORTS)
    return Array.from({ length: groups }, (_, group) => {
      const lead = vacant(`lead-${at + 1}-${group + 1}`, leadTitle, ['leadership'])
      const first = group * MOST_REPORTS
      const led = members.slice(first, first + MOST_REPORTS)
      return [
        { ...lead, managerId: head.id },
        ...led.map((role) => ({ ...role, managerId: lead.id })),
      ]
    }).flat()
  })
}

function stageRoles(
  stage: BeltStage,
  count: number,
  podId: string | null = null,
): readonly StarterRole[] {
  const id = podId === null ? stage : `${podId}-${stage}`
  return copies({ ...vacant(id, usualTitle(stage), [stage]), podId }, count)
}

function copies(role: StarterRole, count: number): readonly StarterRole[] {
  return Array.from({ length: count }, (_, at) => ({ ...role, id: `${role.id}-${at + 1}` }))
}

function headRole(heads: number): StarterRole {
  return heads <= FOUNDER_LEADS_TO
    ? founderRole(['leadership'])
    : vacant('head', 'Head of sales', ['leadership'])
}

function founderRole(stages: readonly Stage[]): StarterRole {
  return { ...vacant('founder', 'Founder', stages), isFounder: true }
}

const LEAD_TITLES: Readonly<Record<BeltStage, string>> = {
  'lead-generation': 'Lead generation lead',
  qualification: 'Qualification lead',
  closing: 'Sales lead',
  'account-management': 'Accounts lead',
}

function vacant(id: string, title: string, stages: readonly Stage[]): StarterRole {
  return { id, title, stages, managerId: null, podId: null, isFounder: false }
}
