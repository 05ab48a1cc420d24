// The second line of a lane's header: who works there, and how much they can do.
import type { FlowNote } from '../capacity/flow-notes.ts'
import { coverOfJob } from '../org/jobs.ts'
import { type Lane, stagesOfLane } from '../org/lanes.ts'
import type { Org, Scope } from '../org/org.ts'
import { tenths } from '../words/figures.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { LaneOverlay } from './overlay.ts'
import type { Shape } from './scene.ts'
import { textLine } from './shapes.ts'
import { textWidth } from './text-metrics.ts'
import type { Theme } from './theme.ts'

interface CrewOptions {
  readonly theme: Theme
  readonly writer: Writer
  /** How much the stage of the lane can do. */
  readonly note?: FlowNote | undefined
  /** The overlay's own words, shown instead. */
  readonly overlay?: LaneOverlay | undefined
}

/** Who works there and how much they can do; an alarm stands out and is never cut off. */
export function crewShapes(
  org: Org,
  lane: Lane,
  { theme, writer, note, overlay }: CrewOptions,
  width: number,
): readonly Shape[] {
  const at = { x: 14, y: 41 }
  const style = { size: 11.5, weight: 400, colour: theme.mutedText } as const
  if (overlay?.note) return [textLine(at, writer.write(overlay.note), style, width)]
  if (!note) return [textLine(at, writer.write(crewLine(org, lane)), style, width)]
  const crew = writer.write(words`${tenths(fteOf(org, lane))} FTE · ${note.amount}`)
  if (note.alarm === null) return [textLine(at, crew, style, width)]
  const alarm = { ...style, weight: 600, colour: theme.severities.warning } as const
  const alarmWidth = textWidth(note.alarm, alarm.size, alarm.weight)
  const line = textLine(at, `${crew} ·`, style, width - alarmWidth - SPACE)
  const end = textWidth(line.text, style.size, style.weight)
  return [line, textLine({ x: at.x + end + SPACE, y: at.y }, note.alarm, alarm, alarmWidth)]
}

const SPACE = 4

/** "2.0 FTE · 2 people", of everybody who does the lane's work, wherever their card stands. */
export function crewLine(org: Org, lane: Lane): Words {
  const scope = scopeOf(org, lane)
  const people = coverOfJob(org, { stages: stagesOfLane(lane) }, scope).length
  const crew = people === 0 ? 'nobody' : counted(people, 'person', 'people')
  return words`${tenths(fteOf(org, lane))} FTE · ${crew}`
}

function fteOf(org: Org, lane: Lane): number {
  const scope = scopeOf(org, lane)
  return stagesOfLane(lane).reduce((sum, stage) => sum + org.effectiveFte(stage, scope), 0)
}

function scopeOf(org: Org, lane: Lane): Scope {
  return lane.kind === 'pod' && lane.podId !== null ? (org.pod(lane.podId) ?? null) : null
}
