// A canvas context that draws nothing and remembers what it was told.
import type { PaintContext } from '../../shared/scene/brush.ts'

export interface RecordingContext extends PaintContext {
  readonly texts: readonly string[]
  /** The colours of everything that was filled, and of every line, in order. */
  readonly fills: readonly unknown[]
  readonly strokes: readonly unknown[]
}

export function recordingContext(): RecordingContext {
  const texts: string[] = []
  const fills: unknown[] = []
  const strokes: unknown[] = []
  const nothing = () => undefined
  const context: RecordingContext = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: 'left',
    beginPath: nothing,
    closePath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    arc: nothing,
    roundRect: nothing,
    fillRect: () => {
      fills.push(context.fillStyle)
    },
    save: nothing,
    restore: nothing,
    clip: nothing,
    drawImage: nothing,
    strokeRect: () => {
      strokes.push(context.strokeStyle)
    },
    setLineDash: nothing,
    fill: () => {
      fills.push(context.fillStyle)
    },
    stroke: () => {
      strokes.push(context.strokeStyle)
    },
    fillText: (text) => {
      // As the SVG writes it.
      texts.push(
        text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;'),
      )
    },
    texts,
    fills,
    strokes,
  }
  return context
}
