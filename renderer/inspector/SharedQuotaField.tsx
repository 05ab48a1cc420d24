// Whether the deals of a quota are in other quotas already; asked where there is a quota.
import type { Role } from '../../shared/document/schema.ts'
import { edit } from '../state/edit.ts'
import styles from './inspector.module.css'

export function SharedQuotaField({ role }: { readonly role: Role }) {
  if (role.quota === undefined && role.sharedQuota === undefined) return null
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={role.sharedQuota ?? false}
        onChange={(event) =>
          edit({
            edit: 'set-role-details',
            args: {
              roleId: role.id,
              changes: { sharedQuota: event.target.checked ? true : null },
            },
          })
        }
      />
      Shared quota: its deals count for other quotas, too
    </label>
  )
}
