// What the outline says of the chart: it is only heard, so it waits until all that is seen has been drawn.
import { startTransition, useEffect, useMemo, useState } from 'react'
import { isSpoken } from '../../shared/findings/spoken.ts'
import type { Org } from '../../shared/org/org.ts'
import type { OutlineItem, Told } from '../../shared/views/outline.ts'
import { useJudged } from '../state/derived.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { layoutFor } from '../view/shown-view.ts'
import { viewOf } from '../view/views.ts'

/** Milliseconds after the last change, until a busy page follows all the same; a screen reader takes longer to begin to speak. */
const MOST_PATIENCE = 250

export interface Heard {
  readonly org: Org
  readonly items: readonly OutlineItem[]
  /** What their sentences tell of. */
  readonly told: Told
}

/** The chart as it was shown and judged when the page last had nothing else to do. */
export function useHeard(): Heard {
  const { org, findings } = useJudged()
  const looking = useSession((state) => state.looking)
  const now = useMemo(() => ({ org, findings, looking }), [org, findings, looking])
  const heard = useOnceIdle(now)
  const writer = useWriter()
  const items = useMemo(
    () =>
      viewOf(heard.looking.view).outline({
        org: heard.org,
        layout: layoutFor(heard.org.document, heard.looking),
      }),
    [heard],
  )
  const told = useMemo(
    () => ({ org: heard.org, findings: heard.findings.filter(isSpoken), writer }),
    [heard, writer],
  )
  return { org: heard.org, items, told }
}

/** At first the value given. */
function useOnceIdle<Value>(value: Value): Value {
  const [followed, setFollowed] = useState(value)
  useEffect(() => {
    const asked = requestIdleCallback(() => startTransition(() => setFollowed(value)), {
      timeout: MOST_PATIENCE,
    })
    return () => cancelIdleCallback(asked)
  }, [value])
  return followed
}
