// Adds an empty pod at the end of the chart.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { podIdSchema } from '../../ids.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod } from '../edit-parts.ts'

const name = z.string().trim().min(1, 'must not be empty').max(LIMITS.shortText)

const args = z.object({ id: podIdSchema, name, segment: name.optional() })

export const addPod = defineEdit(args, {
  id: 'add-pod',
  label: (_document, pod) => `Add pod ${pod.name}`,
  apply(document, pod) {
    if (findPod(document, pod.id)) {
      return err({
        code: 'already-there',
        message: 'Nothing was added: that pod is already there.',
      })
    }
    return ok(
      changed(document, (draft) => {
        draft.pods.push(pod)
      }),
    )
  },
})
