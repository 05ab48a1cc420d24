// Moves a pod to another place among the pods.
import { z } from 'zod'
import { podIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod, podOf } from '../edit-parts.ts'
import { notFound } from '../refusals.ts'

const args = () =>
  z.object({
    podId: podIdSchema(),
    /** Among the other pods, from 0; too large: at the end. */
    index: z.number().int().min(0),
  })

export const movePod = defineEdit(args, {
  id: 'move-pod',
  label: (document, { podId }) => words`Move ${podOf(document, podId)}`,
  apply(document, { podId, index }) {
    const pod = findPod(document, podId)
    if (!pod) return notFound('pod')
    const others = document.pods.filter(({ id }) => id !== podId)
    const at = document.pods.indexOf(pod)
    if (at === Math.min(index, others.length)) return ok(document)
    return ok(
      changed(document, ({ pods }) => {
        pods.splice(index, 0, ...pods.splice(at, 1))
      }),
    )
  },
})
