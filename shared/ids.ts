// Ids of the things in a document; branded, so that a person's id is never taken for a role's.
import { z } from 'zod'
import { once } from './once.ts'

/** Longest id that a file may hold; more is damage, not a name. */
const MAX_ID_LENGTH = 100

const id = () => z.string().min(1).max(MAX_ID_LENGTH)

export const roleIdSchema = once(() => id().brand<'RoleId'>())
export const personIdSchema = once(() => id().brand<'PersonId'>())
export const podIdSchema = once(() => id().brand<'PodId'>())
export const kpiIdSchema = once(() => id().brand<'KpiId'>())

export type RoleId = z.infer<ReturnType<typeof roleIdSchema>>
export type PersonId = z.infer<ReturnType<typeof personIdSchema>>
export type PodId = z.infer<ReturnType<typeof podIdSchema>>

/** Reads a string as a role's id; throws on an empty or overlong one. */
export function roleId(text: string): RoleId {
  return roleIdSchema().parse(text)
}

/** Reads a string as a person's id; throws on an empty or overlong one. */
export function personId(text: string): PersonId {
  return personIdSchema().parse(text)
}

/** Reads a string as a pod's id; throws on an empty or overlong one. */
export function podId(text: string): PodId {
  return podIdSchema().parse(text)
}
