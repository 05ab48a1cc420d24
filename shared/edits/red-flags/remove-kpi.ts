// Deletes one entry of a red flag.
import { z } from 'zod'
import { kpiIdSchema } from '../../ids.ts'
import { FLAG_NAMES } from '../../red-flags/flag-words.ts'
import { ok } from '../../result.ts'
import { day } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { notFound } from '../refusals.ts'

const args = () => z.object({ kpiId: kpiIdSchema() })

export const removeKpi = defineEdit(args, {
  id: 'remove-kpi',
  label(document, { kpiId }) {
    const entry = document.kpis.find(({ id }) => id === kpiId)
    return entry
      ? words`Delete ${FLAG_NAMES[entry.flag].toLowerCase()} of ${day(entry.date)}`
      : 'Delete a figure'
  },
  apply(document, { kpiId }) {
    if (!document.kpis.some(({ id }) => id === kpiId)) return notFound('figure')
    return ok(
      changed(document, (draft) => {
        draft.kpis = draft.kpis.filter(({ id }) => id !== kpiId)
      }),
    )
  },
})
