// Draws a pod's row: its name, segment and lead at the left, room for the cells at the right.
import { BELT_STAGES, type BeltStage, STAGE_NAMES } from '../document/vocabulary.ts'
import type { Layout, PlacedPod } from '../layout/layout.ts'
import { POD } from '../layout/measures.ts'
import { asBeginning, personName, podName, roleTitle } from '../names/called.ts'
import { isolated } from '../names/isolated.ts'
import { seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import { hasHandOver } from './plan-area.ts'
import type { CaptionPart, PodPart, Shape } from './scene.ts'
import { textAround, textLine } from './shapes.ts'
import type { Theme } from './theme.ts'

/** A pod at its place, without its cells and cards; `note` says what holds its belt back. */
export function buildPod(
  org: Org,
  placed: PlacedPod,
  theme: Theme,
  note: string | undefined,
): PodPart {
  const pod = placed.podId === null ? undefined : org.pod(placed.podId)
  const lead = pod?.leadId ? org.role(pod.leadId) : undefined
  const leader = lead && (org.holderOf(lead) ?? lead)
  const { width, height } = placed.box
  const textWidth = placed.labelWidth - 26
  const small = { size: 11.5, weight: 400, colour: theme.mutedText } as const
  const lines = [
    ...(pod?.segment ? [seen(pod.segment)] : []),
    ...(leader
      ? [`Led by ${isolated('title' in leader ? roleTitle(leader) : personName(leader))}`]
      : []),
  ]
  const shapes: Shape[] = [
    {
      kind: 'box',
      box: { x: 0, y: 2, width, height },
      radius: 12,
      fill: theme.cardEdge,
    },
    {
      kind: 'box',
      box: { x: 0, y: 0, width, height },
      radius: 12,
      fill: theme.card,
      stroke: theme.cardBorder,
    },
    textLine(
      { x: 14, y: 30 },
      pod ? asBeginning(podName(pod)) : 'No pod yet',
      { size: 13.5, weight: 600, colour: theme.text },
      textWidth,
    ),
    ...[...lines, ...(note ? [note] : [])].map((line, at) => {
      const colour = line === note ? theme.severities.warning : small.colour
      return textLine({ x: 14, y: 49 + at * 16 }, line, { ...small, colour }, textWidth)
    }),
  ]
  return {
    kind: 'pod',
    id: `pod:${placed.podId ?? ''}`,
    box: placed.box,
    shapes,
    label: [
      pod ? `Pod ${isolated(podName(pod))}` : 'Roles without a pod',
      ...lines,
      ...(note ? [note] : []),
    ].join(', '),
    podId: placed.podId,
  }
}

/** The names of the stages above each column of pods; a point to the next where the hand-over is written. */
export function stageHeadings(org: Org, layout: Layout, theme: Theme): readonly CaptionPart[] {
  const tops = new Map<number, PlacedPod>()
  for (const pod of layout.pods) if (!tops.has(pod.box.x)) tops.set(pod.box.x, pod)
  const lanes = new Map(layout.lanes.map((lane) => [lane.key, lane]))
  return [...tops.values()].flatMap((pod) =>
    BELT_STAGES.flatMap((stage, at) => {
      const lane = lanes.get(`pod:${stage}:${pod.podId ?? ''}`)
      if (!lane) return []
      const box = {
        x: lane.box.x,
        y: pod.box.y - POD.headingHeight,
        width: lane.box.width,
        height: POD.headingHeight,
      }
      const text = `${at + 1} · ${STAGE_NAMES[stage]}`
      const style = { size: 12.5, weight: 600, colour: theme.stages[stage].text } as const
      return {
        kind: 'caption' as const,
        id: `heading:${lane.key}`,
        box,
        label: text,
        shapes: [
          textAround({ x: box.width / 2, y: 19 }, text, style, box.width - 2 * POINT.width),
          ...(hasHandOver(org.document, [stage]) ? [pointToNext(box.width, theme, stage)] : []),
        ],
        plan: { stages: [stage], box: { ...box, x: 0, y: 0 } },
      }
    }),
  )
}

/** As on the belt, but smaller: it stands beside the name of the stage. */
const POINT = { width: 8, height: 12 } as const

function pointToNext(x: number, theme: Theme, stage: BeltStage): Shape {
  const middle = POD.headingHeight / 2
  return {
    kind: 'line',
    points: [
      { x: x - POINT.width, y: middle - POINT.height / 2 },
      { x, y: middle },
      { x: x - POINT.width, y: middle + POINT.height / 2 },
    ],
    fill: theme.stages[stage].strong,
  }
}
