// Adds an empty pod to the chart.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { podIdSchema } from '../../ids.ts'
import { podName } from '../../names/called.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod } from '../edit-parts.ts'
import { enteredName } from '../entered-name.ts'
import { alreadyThere, tooMany } from '../refusals.ts'

const args = () =>
  z.object({
    id: podIdSchema(),
    name: enteredName(),
    segment: enteredName().optional(),
    /** Among the pods, from 0; missing or too large: at the end. */
    index: z.number().int().min(0).optional(),
  })

export const addPod = defineEdit(args, {
  id: 'add-pod',
  label: (_document, pod) => words`Add pod ${podName(pod)}`,
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
