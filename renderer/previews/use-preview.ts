// The preview of an export, made anew whenever something else is wished for.
import { useEffect, useState } from 'react'
import { useDocument } from '../state/derived.ts'
import type { PaintOrder } from './preview-messages.ts'
import type { Preview, PreviewWish } from './preview-of.ts'
import { Previewer, type Turn } from './previewer.ts'

export interface ShownPreview {
  /** null: the first one is still being made. */
  readonly preview: Preview | null
  /** A newer one is being made. */
  readonly isLate: boolean
  readonly hasFailed: boolean
  /** A part of a sheet; null where it is over by now. Another function whenever there is something else to paint. */
  readonly paint: (order: PaintOrder) => Promise<ImageBitmap | null>
}

interface Made {
  readonly preview: Preview
  readonly turn: Turn
  readonly paint: ShownPreview['paint']
}

/** null: there is nothing to show. While it rests nothing new is made: the machine has other work to do. */
export function usePreview(wish: PreviewWish | null, isResting: boolean): ShownPreview | null {
  const document = useDocument()
  // Compared by what it says: a wish is put together anew with every drawing of the dialog.
  const key = wish === null ? null : JSON.stringify(wish)
  const [made, setMade] = useState<Made | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [previewer, setPreviewer] = useState<Previewer | null>(null)
  useEffect(() => {
    const started = new Previewer({
      onMade(preview, turn) {
        setHasFailed(false)
        setMade({ preview, turn, paint: (order) => started.paint(turn, order) })
      },
      onFailed: () => setHasFailed(true),
    })
    setPreviewer(started)
    return () => started.stop()
  }, [])
  const isMade = made?.turn.key === key && made.turn.document === document
  useEffect(() => {
    if (previewer === null || key === null || isMade) return
    if (isResting) previewer.rest()
    else previewer.make(document, key)
  }, [previewer, document, key, isMade, isResting])
  if (key === null) return null
  // Pages are no picture: of another kind nothing is shown, not even for a moment.
  const isOfKind = wish?.kind === made?.turn.wish.kind
  return {
    preview: isOfKind ? (made?.preview ?? null) : null,
    isLate: !isMade,
    hasFailed,
    paint: made?.paint ?? nothing,
  }
}

const nothing = () => Promise.resolve(null)
