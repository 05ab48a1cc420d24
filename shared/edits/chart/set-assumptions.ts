// Sets figures that the capacity model calculates with for this chart; null goes back to the usual one.
import { z } from 'zod'
import { ASSUMPTION_KEYS, ASSUMPTIONS, type AssumptionKey } from '../../capacity/assumptions.ts'
import { ok } from '../../result.ts'
import { percentage } from '../../words/figures.ts'
import { type Words, words } from '../../words/phrase.ts'
import { markConfirmed } from '../confirmed.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'
import { notPossible } from '../refusals.ts'

// JSON writes -0 as 0, so the file would not read back as it was.
const figure = () => z.number().transform((value) => value + 0)

const args = () =>
  z.object({
    changes: z.partialRecord(z.enum(ASSUMPTION_KEYS), figure().nullable()),
  })

export const setAssumptions = defineEdit(args, {
  id: 'set-assumptions',
  label: (_document, { changes }) => {
    const [first, ...others] = ASSUMPTION_KEYS.filter((key) => changes[key] !== undefined)
    return first !== undefined && others.length === 0
      ? words`Change “${ASSUMPTIONS[first].title}”`
      : 'Change the figures of the capacity'
  },
  mergeKey: ({ changes }) => `set-assumptions:${Object.keys(changes).join()}`,
  apply(document, { changes }) {
    const outside = ASSUMPTION_KEYS.find((key) => isOutside(key, changes[key]))
    if (outside !== undefined)
      return notPossible(words`${sayRange(outside)}; the old figure was kept.`)
    const entered = ASSUMPTION_KEYS.filter((key) => changes[key] !== undefined)
    return ok(
      changed(document, (draft) => {
        applyChanges(draft.assumptions, changes)
        markConfirmed(
          draft,
          entered.map((key) => `assumptions.${key}` as const),
        )
      }),
    )
  },
})

function isOutside(key: AssumptionKey, value: number | null | undefined): boolean {
  const { min, max } = ASSUMPTIONS[key]
  return typeof value === 'number' && (value < min || value > max)
}

/** In the unit in which people enter it. */
function sayRange(key: AssumptionKey): Words {
  const { title, unit, min, max } = ASSUMPTIONS[key]
  const isShare = unit.startsWith('percent')
  const [from, to] = isShare ? [min * 100, max * 100] : [min, max]
  return words`“${title}” goes from ${from} to ${isShare ? percentage(to) : to}`
}
