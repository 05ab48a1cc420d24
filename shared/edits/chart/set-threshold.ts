// Sets a number that rules judge by for this chart; null goes back to the default.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { ok } from '../../result.ts'
import type { Threshold } from '../../thresholds/threshold.ts'
import { THRESHOLDS } from '../../thresholds/thresholds.ts'
import { words } from '../../words/phrase.ts'
import { markConfirmed } from '../confirmed.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'
import { notPossible } from '../refusals.ts'

const args = () => z.object({ key: z.string().min(1).max(LIMITS.id), value: z.number().nullable() })

const known: ReadonlyMap<string, Threshold> = new Map(Object.entries(THRESHOLDS))

export const setThreshold = defineEdit(args, {
  id: 'set-threshold',
  label: (_document, { key }) => words`Change the limit “${known.get(key)?.title ?? key}”`,
  mergeKey: ({ key }) => `set-threshold:${key}`,
  apply(document, { key, value }) {
    const threshold = known.get(key)
    if (value !== null && !threshold)
      return notPossible(words`Nothing was changed: no rule has a limit named “${key}”.`)
    if (value !== null && threshold && (value < threshold.min || value > threshold.max))
      return notPossible(
        words`“${threshold.title}” goes from ${threshold.min} to ${threshold.max}; the old value was kept.`,
      )
    return ok(
      changed(document, (draft) => {
        const { settings } = draft
        markConfirmed(draft, [`thresholds.${key}`])
        const before = settings.thresholds
        const own = before ?? {}
        applyChanges(own, { [key]: value })
        if (Object.keys(own).length > 0) {
          if (!before) settings.thresholds = own
        } else if (before) delete settings.thresholds
      }),
    )
  },
})
