// Dissolves a pod; its roles stay on the chart, without a pod.
import { z } from 'zod'
import { podIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod, podOf, unmuteAbout } from '../edit-parts.ts'
import { forgetPods } from '../former-links.ts'
import { notFound } from '../refusals.ts'

const args = () => z.object({ podId: podIdSchema() })

export const removePod = defineEdit(args, {
  id: 'remove-pod',
  label: (document, { podId }) => words`Dissolve ${podOf(document, podId)}`,
  apply(document, { podId }) {
    if (!findPod(document, podId)) return notFound('pod')
    return ok(
      changed(document, (draft) => {
        draft.pods = draft.pods.filter((pod) => pod.id !== podId)
        for (const role of draft.roles) if (role.podId === podId) role.podId = null
        forgetPods(draft, new Set([podId]), null)
        unmuteAbout(draft, new Set([podId]))
      }),
    )
  },
})
