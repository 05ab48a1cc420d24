// The structure view as a tree to be heard: pods with their lanes, lanes with their roles.
import { BELT_STAGES } from '../../document/vocabulary.ts'
import type { About } from '../../findings/about.ts'
import { groupedBy } from '../../grouped.ts'
import type { PodId, RoleId } from '../../ids.ts'
import type { Layout, PlacedLane, PlacedPod } from '../../layout/layout.ts'
import { podName } from '../../names/called.ts'
import { laneName } from '../../org/lane-name.ts'
import { type Lane, stagesOfLane, TEAM_NAMES } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { holderOrTitle } from '../../rules/fix-parts.ts'
import { sayLeads } from '../../scene/lane-leads.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { OutlineItem } from '../outline.ts'
import { asHeard, sayCrew, sayFindingsAbout, sayRole } from '../say-outline.ts'
import type { Drawn } from '../view.ts'

/** In the order of the drawing; lanes without roles are places, too. */
export function outlineOf({ org, layout }: Drawn): readonly OutlineItem[] {
  const ofPods = groupedBy(layout.lanes, ({ lane }) =>
    lane.kind === 'pod' ? podKey(lane.podId) : null,
  )
  const all = layout.pods.map(({ podId }) => podId)
  const pods = layout.pods.map((pod) => podItem(pod, ofPods.get(podKey(pod.podId)) ?? [], all))
  const lanes = (isAbove: boolean) =>
    layout.lanes
      .filter(({ lane }) => lane.kind !== 'pod' && (lane.kind === 'leadership') === isAbove)
      .map(laneItem)
  return [...lanes(true), ...pods, ...lanes(false), ...leftItems(org, layout)]
}

function podKey(podId: PodId | null): string {
  return `pod:${podId ?? ''}`
}

/** A card that stands in no lane, wherever a later drawing puts it, is heard all the same. */
function leftItems(org: Org, layout: Layout): readonly OutlineItem[] {
  const heard = new Set<RoleId | null>(layout.lanes.flatMap(({ roleIds }) => roleIds))
  for (const { leadId } of layout.pods) heard.add(leadId)
  return layout.cards.flatMap(({ roleId }) =>
    heard.has(roleId) || !org.role(roleId) ? [] : [roleItem(roleId)],
  )
}

/** Its lead is heard first, then its lanes; of a folded one only the lead. */
function podItem(
  { podId, leadId, isFolded }: PlacedPod,
  lanes: readonly PlacedLane[],
  all: readonly (PodId | null)[],
): OutlineItem {
  const heads = leadId === null ? [] : [leadId]
  const roleIds = [...heads, ...lanes.flatMap((placed) => placed.roleIds)]
  return {
    key: podKey(podId),
    roleId: null,
    children: [...heads.map(roleItem), ...lanes.map(laneItem)],
    say(told) {
      const { org } = told
      const pod = podId === null ? undefined : org.pod(podId)
      const lead = pod?.leadId ? org.role(pod.leadId) : undefined
      return asHeard(told, [
        pod ? words`Pod ${podName(pod)}` : 'In no pod',
        words`${all.indexOf(podId) + 1} of ${all.length}`,
        ...(pod?.segment ? [words`${pod.segment}`] : []),
        ...(lead ? [words`led by ${holderOrTitle(org, lead)}`] : []),
        ...sayCrew(org, isFolded && pod ? org.rolesOfPod(pod.id).map(({ id }) => id) : roleIds),
        ...(isFolded ? ['folded' as const] : []),
        ...sayFindingsAbout(told, pod ? [{ kind: 'pod', id: pod.id }] : []),
      ])
    },
  }
}

function laneItem({ lane, key, roleIds, toldLeads }: PlacedLane): OutlineItem {
  return {
    key,
    roleId: null,
    children: roleIds.map(roleItem),
    say: (told) =>
      asHeard(told, [
        words`${laneName(told.org, lane)}`,
        ...placeAmong(lane),
        ...(toldLeads ? [sayLeads(told.org, toldLeads)] : []),
        ...sayCrew(told.org, roleIds),
        ...sayFindingsAbout(told, aboutLane(lane)),
      ]),
  }
}

function roleItem(roleId: RoleId): OutlineItem {
  return {
    key: `role:${roleId}`,
    roleId,
    children: [],
    say(told) {
      const role = told.org.role(roleId)
      if (!role) return ''
      const about: About = { kind: 'roles', ids: [roleId] }
      return asHeard(told, [...sayRole(told.org, role), ...sayFindingsAbout(told, [about])])
    },
  }
}

/** "2 of 4", of the stations of a belt or of two parties. */
function placeAmong(lane: Lane): readonly Words[] {
  switch (lane.kind) {
    case 'stage':
    case 'pod':
      return [words`${BELT_STAGES.indexOf(lane.stage) + 1} of ${BELT_STAGES.length}`]
    case 'team': {
      const teams = Object.keys(TEAM_NAMES)
      return [words`${teams.indexOf(lane.team) + 1} of ${teams.length}`]
    }
    default:
      return []
  }
}

function aboutLane(lane: Lane): readonly About[] {
  const podId = lane.kind === 'pod' ? lane.podId : null
  return stagesOfLane(lane).map((stage) => ({ kind: 'stage', stage, podId }))
}
