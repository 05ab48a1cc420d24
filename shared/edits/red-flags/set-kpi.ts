// Enters the figure of a red flag for one day, or changes one; a flag has one figure a day.
import { castDraft } from 'immer'
import { z } from 'zod'
import { daysBetween } from '../../dates.ts'
import { LIMITS } from '../../document/limits.ts'
import { type Document, type Kpi, kpiSchema } from '../../document/schema.ts'
import { isSame } from '../../is-same.ts'
import { FLAG_NAMES } from '../../red-flags/flag-words.ts'
import { problemIn } from '../../red-flags/red-flags.ts'
import { ok } from '../../result.ts'
import { day } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { notPossible, tooMany } from '../refusals.ts'

const args = () =>
  z.object({
    /** The whole entry; one with the same id is changed, another one of the same day replaced. */
    entry: kpiSchema(),
  })

export const setKpi = defineEdit(args, {
  id: 'set-kpi',
  label: (document, { entry }) => {
    const isNew = !document.kpis.some(({ id }) => id === entry.id)
    return words`${isNew ? 'Enter' : 'Change'} ${FLAG_NAMES[entry.flag].toLowerCase()}`
  },
  apply(document, { entry }) {
    if (daysBetween(entry.date, entry.date) === null)
      return notPossible(words`Nothing was entered: there is no day ${day(entry.date)}.`)
    const problem = problemIn(entry)
    if (problem !== null) return notPossible(problem)
    const kpis = withEntry(document, entry)
    if (kpis.length > LIMITS.kpis) return tooMany('figures', LIMITS.kpis)
    if (isSame(kpis, document.kpis)) return ok(document)
    return ok(
      changed(document, (draft) => {
        draft.kpis = castDraft(kpis)
      }),
    )
  },
})

/** In the place of the first entry that it replaces, else at the end. */
function withEntry({ kpis }: Document, entry: Kpi): readonly Kpi[] {
  const at = kpis.findIndex((each) => isReplacedBy(each, entry))
  if (at < 0) return [...kpis, entry]
  return kpis.flatMap((each, place) => {
    if (place === at) return [entry]
    return isReplacedBy(each, entry) ? [] : [each]
  })
}

function isReplacedBy(each: Kpi, entry: Kpi): boolean {
  return each.id === entry.id || (each.flag === entry.flag && each.date === entry.date)
}
