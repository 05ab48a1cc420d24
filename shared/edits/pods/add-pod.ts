// Adds an empty pod to the chart.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { podIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod } from '../edit-parts.ts'
import { alreadyThere, tooMany } from '../refusals.ts'

const name = () => z.string().trim().min(1, 'must not be empty').max(LIMITS.shortText)

const args = () =>
  z.object({
    id: podIdSchema(),
    name: name(),
    segment: name().optional(),
    /** Among the pods, from 0; missing or too large: at the end. */
    index: z.number().int().min(0).optional(),
  })

export const addPod = defineEdit(args, {
  id: 'add-pod',
  label: (_document, pod) => `Add pod ${pod.name}`,
  apply(document, { index, ...pod }) {
    if (findPod(document, pod.id)) return alreadyThere('pod')
    if (document.pods.length >= LIMITS.pods) return tooMany('pods', LIMITS.pods)
    return ok(
      changed(document, ({ pods }) => {
        pods.splice(index ?? pods.length, 0, pod)
      }),
    )
  },
})
