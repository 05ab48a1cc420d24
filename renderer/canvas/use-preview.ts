// The preview of a running gesture: made anew for each slot, never in the way of a frame.
import equal from 'fast-deep-equal'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { MOST_GLIDING } from '../view/closeness.ts'
import { allAtOnce, betweenFrames } from './between-frames.ts'
import { type Preview, previewOf } from './preview.ts'

interface PreviewArgs {
  readonly document: Document
  /** What letting go now would do; null where that is nothing. */
  readonly drop: EditCall | null
  readonly roles: ReadonlySet<RoleId>
  readonly draw: (document: Document) => Scene
}

/** Of a large chart the slot before stays until the next one is ready. */
export function usePreview(args: PreviewArgs): Preview | null {
  const { document, roles, draw } = args
  const [preview, setPreview] = useState<Preview | null>(null)
  const drop = useSame(args.drop)
  useLayoutEffect(() => {
    if (drop === null) {
      setPreview(null)
      return
    }
    const work = previewOf({ document, drop, roles, draw })
    if (document.roles.length <= MOST_GLIDING) {
      setPreview(allAtOnce(work))
      return
    }
    return betweenFrames(work, setPreview)
  }, [document, drop, roles, draw])
  return drop && preview
}

/** The object from before for as long as it says the same: once per slot, not per pixel. */
function useSame<Value>(value: Value): Value {
  const kept = useRef(value)
  if (!equal(kept.current, value)) kept.current = value
  return kept.current
}
