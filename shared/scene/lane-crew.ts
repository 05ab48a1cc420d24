// The second line of a lane's header: who works there, and how much they can do.
import type { FlowNote } from '../capacity/flow-notes.ts'
import type { Person } from '../document/schema.ts'
import type { Point } from '../layout/layout.ts'
import { coverOfJob } from '../org/jobs.ts'
import { type Lane, stagesOfLane } from '../org/lanes.ts'
import type { Org, Scope } from '../org/org.ts'
import { tenths } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { LaneOverlay } from './overlay.ts'
import type { Shape } from './scene.ts'
import { textLine } from './shapes.ts'
import { areAllShown, type ShownPart, sayPeople } from './shown-part.ts'
import { textWidth } from './text-metrics.ts'
import type { Theme } from './theme.ts'

export interface CrewOptions {
  readonly theme: Theme
  readonly writer: Writer
  /** How much the stage of the lane can do. */
  readonly note?: FlowNote | undefined
  /** The overlay's own words, shown instead. */
  readonly overlay?: LaneOverlay | undefined
  /** What is drawn of the organisation; null: all of it. */
  readonly part: ShownPart | null
}

/** Who works there and how much they can do; an alarm stands out and is never cut off. */
export function crewShapes(
  org: Org,
  lane: Lane,
  { theme, writer, note, overlay, part }: CrewOptions,
  at: Point,
  width: number,
): readonly Shape[] {
  const style = { size: 11.5, weight: 400, colour: theme.mutedText } as const
  if (overlay?.note) return [textLine(at, writer.write(overlay.note), style, width)]
  // What the whole stage can do would not be true of those who are drawn.
  if (!note || !areAllShown(peopleOf(org, lane), part))
    return [textLine(at, writer.write(crewLine(org, lane, part)), style, width)]
  const crew = writer.write(words`${tenths(fteOf(org, lane))} FTE · ${note.amount}`)
  if (note.alarm === null) return [textLine(at, crew, style, width)]
  const alarm = { ...style, weight: 600, colour: theme.severities.warning } as const
  const alarmWidth = textWidth(note.alarm, alarm.size, alarm.weight)
  const line = textLine(at, `${crew} ·`, style, width - alarmWidth - SPACE)
  const end = textWidth(line.text, style.size, style.weight)
  return [line, textLine({ x: at.x + end + SPACE, y: at.y }, note.alarm, alarm, alarmWidth)]
}

const SPACE = 4

/**
 * "2.0 FTE · 2 people", of everybody who does the lane's work, wherever their card stands; "1 of 2 people" where
 * not all of them are drawn.
 */
export function crewLine(org: Org, lane: Lane, part: ShownPart | null): Words {
  const people = peopleOf(org, lane)
  if (!areAllShown(people, part)) return sayPeople(people, part)
  const crew = people.length === 0 ? 'nobody' : sayPeople(people, null)
  return words`${tenths(fteOf(org, lane))} FTE · ${crew}`
}

function peopleOf(org: Org, lane: Lane): readonly Person[] {
  return coverOfJob(org, { stages: stagesOfLane(lane) }, scopeOf(org, lane))
}

function fteOf(org: Org, lane: Lane): number {
  const scope = scopeOf(org, lane)
  return stagesOfLane(lane).reduce((sum, stage) => sum + org.effectiveFte(stage, scope), 0)
}

function scopeOf(org: Org, lane: Lane): Scope {
  return lane.kind === 'pod' && lane.podId !== null ? (org.pod(lane.podId) ?? null) : null
}
