// A small note at the foot of a room, as long as two lines.
import type { Box } from '../layout/layout.ts'
import type { Sheet } from './frame.ts'
import { LEADING } from './ink.ts'
import { wrapped } from './wrapped.ts'

const MOST_LINES = 2

/** Answers the room that is left above it: all of it where there is nothing to say. */
export function noteBelow({ ink, unit, style, theme }: Sheet, room: Box, text: string): Box {
  if (text === '') return room
  const letters = style(8.8, 400, theme.mutedText)
  const lines = wrapped(text, letters, room.width, MOST_LINES)
  const height = lines.length * letters.size * LEADING
  // The last line stands on the foot of the room.
  const top = room.y + room.height - height + (LEADING - 1) * letters.size
  ink.paragraph({ x: room.x, y: top }, text, letters, { width: room.width, most: MOST_LINES })
  return { ...room, height: room.height - height - 6 * unit }
}
