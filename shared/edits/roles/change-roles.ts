// Changes the same things of several roles in one go: stage, figures, market, one of their backups, or their holders.
import { castDraft, type Draft } from 'immer'
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import type { Document, Role } from '../../document/schema.ts'
import { STAGES, type Stage } from '../../document/vocabulary.ts'
import { type PersonId, personIdSchema, type RoleId, roleIdSchema } from '../../ids.ts'
import { ok, type Result } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit, type EditError } from '../edit.ts'
import { applyChanges, findPerson, hasRoles, nameOf, titlesOf } from '../edit-parts.ts'
import { noBackupOfThemselves, noSuchFte, notFound, notPossible } from '../refusals.ts'
import { roleDetailsSchema } from './set-role-details.ts'

const args = () => z.object({ roleIds: z.array(roleIdSchema()).min(1), changes: changesSchema() })

function changesSchema() {
  const details = { ramp: true, startDate: true, quota: true, market: true } as const
  return roleDetailsSchema()
    .pick(details)
    .extend({
      /** Where the cards stand; further stages of theirs stay. */
      stage: z.enum(STAGES).optional(),
      fte: z.number().optional(),
      /** Names one more backup, or one fewer; the others stay. */
      backup: z.object({ personId: personIdSchema(), isNamed: z.boolean() }).optional(),
      /** null: nobody holds them any more. */
      personId: z.null().optional(),
    })
}

type Changes = z.infer<ReturnType<typeof changesSchema>>

/** What the fields are called in the middle of a sentence. */
export const CHANGED_FIELDS = {
  stage: 'stage',
  fte: 'FTE',
  ramp: 'ramp',
  quota: 'quota',
  startDate: 'start',
  market: 'market',
} as const

export const changeRoles = defineEdit(args, {
  id: 'change-roles',
  label(document, { roleIds, changes: { backup, ...others } }) {
    const roles = titlesOf(document, roleIds)
    const [field, ...more] = Object.keys(others)
    const named = Object.entries(CHANGED_FIELDS).find(([name]) => name === field)?.[1]
    if (backup && field === undefined) {
      const name = nameOf(document, backup.personId)
      return backup.isNamed
        ? words`Make ${name} a backup of ${roles}`
        : words`Remove ${name} from the backups of ${roles}`
    }
    if (backup || field === undefined || more.length > 0) return words`Change ${roles}`
    return named ? words`Set the ${named} of ${roles}` : words`Make ${roles} vacant`
  },
  apply(document, { roleIds, changes }) {
    if (!hasRoles(document, roleIds)) return notFound('role')
    const wanted = new Set(roleIds)
    const { fte, backup } = changes
    if (fte !== undefined && (fte <= 0 || fte > 1)) return noSuchFte()
    const allowed = backup ? allowsBackup(document, wanted, backup) : ok(undefined)
    if (!allowed.ok) return allowed
    return ok(
      changed(document, (draft) => {
        for (const [at, role] of document.roles.entries()) {
          const target = wanted.has(role.id) ? draft.roles[at] : undefined
          if (target) change(target, role, changes)
        }
      }),
    )
  },
})

function allowsBackup(
  document: Document,
  wanted: ReadonlySet<RoleId>,
  { personId, isNamed }: NonNullable<Changes['backup']>,
): Result<undefined, EditError> {
  // Whoever is no longer on the chart can still be taken out.
  if (!isNamed) return ok(undefined)
  if (!findPerson(document, personId)) return notFound('person')
  const named = document.roles.filter(({ id }) => wanted.has(id))
  if (named.some((role) => role.personId === personId)) return noBackupOfThemselves()
  return named.some((role) => isFull(role, personId))
    ? notPossible(words`Nothing was changed: a role can have ${LIMITS.backups} backups at most.`)
    : ok(undefined)
}

/** Has the role as many backups as a file may hold, and this person is none of them? */
export function isFull({ backups }: Role, person: PersonId): boolean {
  return backups.length >= LIMITS.backups && !backups.includes(person)
}

function change(target: Draft<Role>, role: Role, changes: Changes): void {
  const { stage, fte, backup, personId, ...details } = changes
  applyChanges(target, details)
  if (fte !== undefined) target.fte = fte
  if (personId === null) target.personId = null
  if (stage !== undefined) putFirst(target, role, stage)
  if (backup) changeBackup(target, role, backup)
}

/** The stage where the card stands is replaced; further ones stay. */
function putFirst(target: Draft<Role>, { stages }: Role, stage: Stage): void {
  const [first, ...further] = stages
  if (first?.stage === stage) return
  const own = further.find((part) => part.stage === stage) ?? { stage }
  target.stages = castDraft([own, ...further.filter((part) => part.stage !== stage)])
  // Where it stood under other structures no longer counts: its work is another one.
  delete target.formerPlaces
}

function changeBackup(
  target: Draft<Role>,
  { backups }: Role,
  { personId, isNamed }: NonNullable<Changes['backup']>,
): void {
  if (backups.includes(personId) === isNamed) return
  target.backups = isNamed
    ? [...backups, personId]
    : backups.filter((backup) => backup !== personId)
}
