// A canvas context that draws nothing and remembers what it was told.
import type { PaintContext } from '../../shared/scene/paint.ts'

export interface RecordingContext extends PaintContext {
  readonly texts: readonly string[]
  /** Saves that were not restored. */
  readonly openSaves: number
}

export function recordingContext(): RecordingContext {
  const texts: string[] = []
  let openSaves = 0
  const nothing = () => undefined
  return {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: 'left',
    save: () => {
      openSaves += 1
    },
    restore: () => {
      openSaves -= 1
    },
    translate: nothing,
    beginPath: nothing,
    closePath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    arc: nothing,
    roundRect: nothing,
    fillRect: nothing,
    setLineDash: nothing,
    fill: nothing,
    stroke: nothing,
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
    get openSaves() {
      return openSaves
    },
  }
}
