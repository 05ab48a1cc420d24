// The structure view as a tree to be heard: pods with their lanes, lanes with their roles.
import { BELT_STAGES } from '../../document/vocabulary.ts'
import type { About } from '../../findings/about.ts'
import { addTo } from '../../grouped.ts'
import type { PodId, RoleId } from '../../ids.ts'
import type { Layout, PlacedLane } from '../../layout/layout.ts'
import { podName } from '../../names/called.ts'
import { laneName } from '../../org/lane-name.ts'
import { type Lane, stagesOfLane, TEAM_NAMES } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { holderOrTitle } from '../../rules/fix-parts.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { OutlineItem } from '../outline.ts'
import { asHeard, sayCrew, sayFindingsAbout, sayRole } from '../say-outline.ts'
import type { Drawn } from '../view.ts'

/** In the order of the drawing; lanes without roles are places, too. */
export function outlineOf({ org, layout }: Drawn): readonly OutlineItem[] {
  const ofPods = new Map<PodId | null, PlacedLane[]>()
  for (const placed of layout.lanes)
    if (placed.lane.kind === 'pod') addTo(ofPods, placed.lane.podId, placed)
  const pods = new Map(
    [...ofPods].map(([podId, lanes]) => [podId, podItem(podId, lanes, [...ofPods.keys()])]),
  )
  const items: OutlineItem[] = []
  for (const placed of layout.lanes) {
    if (placed.lane.kind !== 'pod') items.push(laneItem(placed))
    else {
      const pod = pods.get(placed.lane.podId)
      if (pod && pods.delete(placed.lane.podId)) items.push(pod)
    }
  }
  return [...items, ...leftItems(org, layout)]
}

/** A card that stands in no lane, wherever a later drawing puts it, is heard all the same. */
function leftItems(org: Org, layout: Layout): readonly OutlineItem[] {
  const heard = new Set(layout.lanes.flatMap(({ roleIds }) => roleIds))
  return layout.cards.flatMap(({ roleId }) =>
    heard.has(roleId) || !org.role(roleId) ? [] : [roleItem(roleId)],
  )
}

function podItem(
  podId: PodId | null,
  lanes: readonly PlacedLane[],
  all: readonly (PodId | null)[],
): OutlineItem {
  const roleIds = lanes.flatMap((placed) => placed.roleIds)
  return {
    key: `pod:${podId ?? ''}`,
    roleId: null,
    children: lanes.map(laneItem),
    say(told) {
      const { org } = told
      const pod = podId === null ? undefined : org.pod(podId)
      const lead = pod?.leadId ? org.role(pod.leadId) : undefined
      return asHeard(told, [
        pod ? words`Pod ${podName(pod)}` : 'In no pod',
        words`${all.indexOf(podId) + 1} of ${all.length}`,
        ...(pod?.segment ? [words`${pod.segment}`] : []),
        ...(lead ? [words`led by ${holderOrTitle(org, lead)}`] : []),
        ...sayCrew(org, roleIds),
        ...sayFindingsAbout(told, pod ? [{ kind: 'pod', id: pod.id }] : []),
      ])
    },
  }
}

function laneItem({ lane, key, roleIds }: PlacedLane): OutlineItem {
  return {
    key,
    roleId: null,
    children: roleIds.map(roleItem),
    say: (told) =>
      asHeard(told, [
        words`${laneName(told.org, lane)}`,
        ...placeAmong(lane),
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
