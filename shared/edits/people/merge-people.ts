// Makes one person out of several entries for the same one: roles, backups, photo and notes go to the one kept.
import type { Draft } from 'immer'
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import {
  type Document,
  type MutedFinding,
  type Person,
  personSchema,
  type Role,
} from '../../document/schema.ts'
import { isStage } from '../../document/vocabulary.ts'
import { type PersonId, personIdSchema } from '../../ids.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges, nameOf } from '../edit-parts.ts'
import { notFound, notPossible } from '../refusals.ts'

const args = () =>
  z.object({
    /** Whose name and external mark stay. */
    keep: personIdSchema(),
    merged: z.array(personIdSchema()).min(1),
  })

export const mergePeople = defineEdit(args, {
  id: 'merge-people',
  label: (document, { keep }) => words`Merge ${nameOf(document, keep)}`,
  apply(document, { keep, merged }) {
    const gone = new Set(merged.filter((id) => id !== keep))
    const known = new Map(document.people.map((person) => [person.id, person]))
    if (![keep, ...merged].every((id) => known.has(id))) return notFound('person')
    if (gone.size === 0) return ok(document)
    const notes = new Set([keep, ...gone].flatMap((id) => known.get(id)?.notes?.trim() || []))
    const text = [...notes].join('\n')
    if (text.length > LIMITS.longText)
      return notPossible('Nothing was merged: the notes of both would be too long for one person.')
    const firstOf = <Field extends 'email' | 'staffNumber' | 'headCount' | 'photo'>(field: Field) =>
      [keep, ...gone].map((id) => known.get(id)?.[field]).find((value) => value !== undefined)
    return ok(
      changed(document, (draft) => {
        draft.people = draft.people.filter(({ id }) => !gone.has(id))
        const person = draft.people.find(({ id }) => id === keep)
        for (const id of gone) if (person) takeUnknown(person, known.get(id))
        if (person)
          applyChanges(person, {
            email: firstOf('email'),
            staffNumber: firstOf('staffNumber'),
            headCount: firstOf('headCount'),
            photo: firstOf('photo'),
          })
        if (person && notes.size > 0 && text !== person.notes?.trim()) person.notes = text
        for (const [at, role] of document.roles.entries()) {
          const target = draft.roles[at]
          if (target && isAbout(role, gone)) handOver(target, keep, gone)
        }
        moveMutings(draft, keep, gone)
      }),
    )
  },
})

/** What a newer program keeps of somebody is not ours to drop; where both have it, that of the one kept stays. */
function takeUnknown(person: Draft<Person>, merged: Person | undefined): void {
  for (const [key, value] of Object.entries(merged ?? {}))
    if (!(key in personSchema().shape) && !Object.hasOwn(person, key))
      Object.assign(person, { [key]: value })
}

function isAbout({ personId, backups }: Role, gone: ReadonlySet<PersonId>): boolean {
  return (personId !== null && gone.has(personId)) || backups.some((id) => gone.has(id))
}

function handOver(role: Draft<Role>, keep: PersonId, gone: ReadonlySet<PersonId>): void {
  if (role.personId !== null && gone.has(role.personId)) role.personId = keep
  const backups = role.backups.map((id) => (gone.has(id) ? keep : id))
  // Who turns out to hold the role is not its backup.
  role.backups = [...new Set(backups)].filter((id) => id !== role.personId)
}

/** What was muted for one of them is muted for the one who stays; once for each rule. */
function moveMutings(
  { settings }: Draft<Document>,
  keep: PersonId,
  gone: ReadonlySet<PersonId>,
): void {
  const ids: ReadonlySet<string> = gone
  const isMerged = ({ subject }: MutedFinding) =>
    subject !== undefined && ids.has(subject) && !isStage(subject)
  if (!settings.muted?.some(isMerged)) return
  const taken = new Set<string>()
  settings.muted = settings.muted
    .map((entry) => (isMerged(entry) ? { ...entry, subject: keep } : entry))
    .filter(({ rule, subject, stage = '' }) => {
      if (subject !== keep) return true
      const muting = `${rule} ${stage}`
      const isFirst = !taken.has(muting)
      taken.add(muting)
      return isFirst
    })
}
