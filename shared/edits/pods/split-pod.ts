// Makes two pods of one: roles are dealt out evenly, stage by stage, and each gets half the target.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { podIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { dealtOut } from '../../switching/deal-roles.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { findPod, podOf } from '../edit-parts.ts'
import { enteredName } from '../entered-name.ts'
import { alreadyThere, notFound, tooMany } from '../refusals.ts'

const args = () =>
  z.object({
    podId: podIdSchema(),
    /** The new pod, which comes right after the old one. */
    newId: podIdSchema(),
    name: enteredName(),
  })

export const splitPod = defineEdit(args, {
  id: 'split-pod',
  label: (document, { podId }) => words`Split ${podOf(document, podId)}`,
  apply(document, { podId, newId, name }) {
    const pod = findPod(document, podId)
    if (!pod) return notFound('pod')
    if (findPod(document, newId)) return alreadyThere('pod')
    if (document.pods.length >= LIMITS.pods) return tooMany('pods', LIMITS.pods)
    const members = document.roles.filter((role) => role.podId === podId)
    // The lead stays, and everybody else is dealt out around them.
    const free = members.map((role) => (role.id === pod.leadId ? role : { ...role, podId: null }))
    const dealt = dealtOut({ ...document, roles: free }, [podId, newId])
    const half = pod.target === undefined ? {} : { target: pod.target / 2 }
    return ok(
      changed(document, (draft) => {
        const at = document.pods.indexOf(pod)
        draft.pods.splice(at, 1, { ...pod, ...half }, { id: newId, name, ...half })
        for (const role of draft.roles) if (dealt.get(role.id) === newId) role.podId = newId
      }),
    )
  },
})
