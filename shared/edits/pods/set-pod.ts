// Changes a pod's name, segment, shared target, lead or axis; null clears one.

import { z } from 'zod'
import { podSchema } from '../../document/schema.ts'
import { podIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges, findPod, findRole, podOf } from '../edit-parts.ts'
import { enteredName } from '../entered-name.ts'
import { notFound } from '../refusals.ts'

const args = () => {
  const { shape } = podSchema()
  return z.object({
    podId: podIdSchema(),
    changes: z.object({
      name: enteredName().optional(),
      axis: shape.axis.nullable(),
      segment: shape.segment.nullable(),
      target: z.number().min(0).nullable().optional(),
      leadId: shape.leadId,
    }),
  })
}

export const setPod = defineEdit(args, {
  id: 'set-pod',
  label(document, { podId, changes }) {
    const verb = Object.keys(changes).join() === 'name' ? 'Rename' : 'Change'
    return words`${verb} ${podOf(document, podId)}`
  },
  mergeKey: ({ podId, changes }) => `set-pod:${podId}:${Object.keys(changes).join()}`,
  apply(document, { podId, changes }) {
    if (!findPod(document, podId)) return notFound('pod')
    if (changes.leadId && !findRole(document, changes.leadId)) return notFound('role')
    return ok(
      changed(document, (draft) => {
        for (const pod of draft.pods) if (pod.id === podId) applyChanges(pod, changes)
      }),
    )
  },
})
