// Joins a pod to another one: its roles go there, its target is added, what is missing there is taken over.
import type { Draft } from 'immer'
import { z } from 'zod'
import type { Pod } from '../../document/schema.ts'
import { podIdSchema } from '../../ids.ts'
import { podName } from '../../names/called.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod, podOf, unmuteAbout } from '../edit-parts.ts'
import { forgetPods } from '../former-links.ts'
import { notFound, notPossible } from '../refusals.ts'

const args = () =>
  z.object({
    /** The pod that ends. */
    podId: podIdSchema(),
    into: podIdSchema(),
  })

export const mergePods = defineEdit(args, {
  id: 'merge-pods',
  label(document, { podId, into }) {
    const to = findPod(document, into)
    return words`Merge ${podOf(document, podId)} into ${to ? podName(to) : 'another'}`
  },
  apply(document, { podId, into }) {
    const from = findPod(document, podId)
    if (!from || !findPod(document, into)) return notFound('pod')
    if (podId === into)
      return notPossible('A pod cannot be merged with itself; it was kept as it is.')
    return ok(
      changed(document, (draft) => {
        draft.pods = draft.pods.filter(({ id }) => id !== podId)
        for (const role of draft.roles) if (role.podId === podId) role.podId = into
        for (const pod of draft.pods) if (pod.id === into) takeOver(pod, from)
        forgetPods(draft, new Set([podId]), into)
        unmuteAbout(draft, new Set([podId]))
      }),
    )
  },
})

function takeOver(pod: Draft<Pod>, from: Pod): void {
  const target = (pod.target ?? 0) + (from.target ?? 0)
  if (from.target !== undefined && Number.isFinite(target)) pod.target = target
  if (!pod.segment && from.segment !== undefined) pod.segment = from.segment
  if (!pod.leadId && from.leadId) pod.leadId = from.leadId
}
