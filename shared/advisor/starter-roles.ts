// The roles of a starter chart: how so many people are spread over the stages of each structure.
import { BELT_STAGES, type BeltStage, type Stage } from '../document/vocabulary.ts'
import { evenPart } from '../even-parts.ts'
import { usualTitle } from '../org/role-templates.ts'
import {
  copies,
  founderRole,
  headRole,
  reportingTo,
  type Spans,
  type StarterRole,
  type StarterTeam,
  vacant,
  withFounder,
  withStandIns,
} from './starter-team.ts'

const FOUNDER_SELLS_TO = 3
/** From so many people on every stage has two, who stand in for each other. */
const TWO_DEEP = 2 * BELT_STAGES.length
/** With fewer people a pod has one closer. */
const TWO_CLOSERS = BELT_STAGES.length + 1

/** Where the next person helps most, once every stage has one. */
const NEXT_PERSON: readonly BeltStage[] = [
  'closing',
  'qualification',
  'lead-generation',
  'account-management',
]

/** One head over the stages; each stage has leads of its own where one manager would have too many. */
export function beltRoles(heads: number, spans: Spans): StarterTeam {
  const head = headRole(heads)
  const roles = [head, ...underOneHead(head, stageTeams(heads), spans)]
  return heads < TWO_DEEP ? withStandIns(roles) : withFounder(roles)
}

/** A founder who sells; then leads, sellers and support as the team grows. */
export function twoPartyRoles(heads: number, hasAgency: boolean, spans: Spans): StarterTeam {
  const team = heads <= FOUNDER_SELLS_TO ? foundersTeam(heads) : partiesTeam(heads, spans)
  if (!hasAgency) return team
  const agency = { id: 'agency', name: 'Lead agency', external: true } as const
  const role = vacant(agency.id, agency.name, ['lead-generation'])
  return {
    people: [...team.people, agency],
    roles: [...team.roles, { ...role, personId: agency.id }],
  }
}

/** One does everything, two halve it, of three each has a party. */
function foundersTeam(heads: number): StarterTeam {
  if (heads === 1) return withFounder([founderRole(NEXT_PERSON)])
  const founder = founderRole(['qualification', 'closing'])
  const others =
    heads === 2
      ? [vacant('colleague', 'Leads and customers', ['lead-generation', 'account-management'])]
      : [LEADS, SUPPORT]
  return withStandIns([founder, ...others.map((role) => ({ ...role, managerId: founder.id }))])
}

const LEADS = vacant('leads', 'Lead generation', ['lead-generation'])
const SELLER = vacant('seller', 'Seller', ['qualification', 'closing'])
const SUPPORT = vacant('support', 'Customer support', ['account-management', 'support'])

function partiesTeam(heads: number, spans: Spans): StarterTeam {
  const head = headRole(heads)
  const least = heads < TWO_DEEP ? 1 : 2
  const leads = Math.max(least, Math.floor(heads / 6))
  const support = Math.max(least, Math.floor(heads / 8))
  const teams: readonly Team[] = [
    { title: LEAD_TITLES['lead-generation'], members: copies(LEADS, leads) },
    { title: LEAD_TITLES.closing, members: copies(SELLER, heads - leads - support) },
    { title: LEAD_TITLES['account-management'], members: copies(SUPPORT, support) },
  ]
  const roles = [head, ...underOneHead(head, teams, spans)]
  return heads < TWO_DEEP ? withStandIns(roles) : withFounder(roles)
}

/** Pods of equal size, each with its own manager: its first closer, or somebody who only leads. */
export function podRoles(heads: number, pods: number, spans: Spans): StarterTeam {
  const head = headRole(heads)
  const teams = Array.from({ length: pods }, (_, pod) =>
    podTeam(`pod-${pod + 1}`, evenPart(heads, pod, pods), spans),
  )
  const leads = reportingTo(
    head.id,
    teams.map(({ lead }) => lead),
    vacant('region', 'Regional lead', ['leadership']),
    spans,
  )
  const roles = [head, ...leads, ...teams.flatMap(({ members }) => members)]
  return heads < TWO_CLOSERS * pods ? withStandIns(byStage(roles)) : withFounder(roles)
}

/** The role that leads a pod of so many people. */
export function podLeadId(podId: string, people: number, { mostOfCoach }: Spans): string {
  return people - 1 <= mostOfCoach ? `${podId}-closing-1` : `${podId}-lead`
}

function podTeam(podId: string, people: number, spans: Spans) {
  const workers = stageTeams(people, `${podId}-`).flatMap(({ members }) => members)
  const leadId = podLeadId(podId, people, spans)
  const lead = workers.find(({ id }) => id === leadId) ?? vacant(leadId, 'Pod lead', ['leadership'])
  const others = workers.filter(({ id }) => id !== leadId)
  const members = reportingTo(
    leadId,
    others,
    vacant(`${podId}-team-lead`, 'Team lead', ['leadership']),
    spans,
  )
  return { lead: { ...lead, podId }, members: members.map((role) => ({ ...role, podId })) }
}

/** Those of one stage stand next to each other, so that they stand in for each other across pods. */
function byStage(roles: readonly StarterRole[]): readonly StarterRole[] {
  const order: readonly Stage[] = BELT_STAGES
  const place = ({ stages: [first = 'support'] }: StarterRole) => order.indexOf(first)
  return roles.toSorted((a, b) => place(a) - place(b))
}

interface Team {
  readonly title: string
  readonly members: readonly StarterRole[]
}

/** A team for each stage of so many people. */
function stageTeams(people: number, prefix = ''): readonly Team[] {
  return BELT_STAGES.map((stage) => ({
    title: LEAD_TITLES[stage],
    members: copies(
      vacant(`${prefix}${stage}`, usualTitle(stage), [stage]),
      evenPart(people, NEXT_PERSON.indexOf(stage), NEXT_PERSON.length),
    ),
  }))
}

/** Everybody reports to the head while that is one manager’s work; then to leads of each team. */
function underOneHead(
  head: StarterRole,
  teams: readonly Team[],
  spans: Spans,
): readonly StarterRole[] {
  const total = teams.reduce((sum, { members }) => sum + members.length, 0)
  const isFew = total <= spans.most
  return teams.flatMap(({ title, members }, at) => {
    if (isFew) return members.map((role) => ({ ...role, managerId: head.id }))
    const lead = vacant(`lead-${at + 1}`, title, ['leadership'])
    return [{ ...lead, managerId: head.id }, ...reportingTo(lead.id, members, lead, spans)]
  })
}

const LEAD_TITLES: Readonly<Record<BeltStage, string>> = {
  'lead-generation': 'Lead generation lead',
  qualification: 'Qualification lead',
  closing: 'Sales lead',
  'account-management': 'Accounts lead',
}
