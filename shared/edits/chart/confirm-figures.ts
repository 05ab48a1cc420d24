// Says that figures which the chart began with, by the preferences of whoever made it, hold for it.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import type { FigureId } from '../../document/unconfirmed.ts'
import { ok } from '../../result.ts'
import { markConfirmed } from '../confirmed.ts'
import { changed, defineEdit } from '../edit.ts'

const figureId = () =>
  z.custom<FigureId>(
    (id) =>
      typeof id === 'string' &&
      id.length <= LIMITS.figureId &&
      /^(?:assumptions|thresholds)\../.test(id),
  )

const args = () => z.object({ figures: z.array(figureId()).min(1).max(LIMITS.unconfirmed) })

export const confirmFigures = defineEdit(args, {
  id: 'confirm-figures',
  label: (_document, { figures }) =>
    figures.length === 1 ? 'Confirm a figure' : 'Confirm the figures',
  apply: (document, { figures }) => ok(changed(document, (draft) => markConfirmed(draft, figures))),
})
