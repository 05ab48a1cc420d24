// Is there anything on a chart that could be lost or mixed up with something new?
import type { Document } from './schema.ts'

/** No roles and no people; pods alone are only names. */
export function isEmptyChart({ roles, people }: Pick<Document, 'roles' | 'people'>): boolean {
  return roles.length === 0 && people.length === 0
}
