// What a card's place says without words: who leads the role, and its pod.
import type { RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { sayPlace } from '../../shared/views/say-outline.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'

/** ", reports to Maya Okafor, in pod North"; the same text for as long as it is true. */
export function usePlaceOf(roleId: RoleId): string {
  const { write } = useWriter()
  return useSession(({ history }) => {
    const org = orgOf(history.present)
    const role = org.role(roleId)
    if (!role) return ''
    return sayPlace(org, role)
      .map((piece) => `, ${write(piece)}`)
      .join('')
  })
}
