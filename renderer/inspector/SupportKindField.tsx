// What a support role helps with; the first thing to say about one, and seldom needed elsewhere.
import type { Role } from '../../shared/document/schema.ts'
import { SUPPORT_KIND_NAMES, SUPPORT_KINDS } from '../../shared/document/vocabulary.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { edit } from '../state/edit.ts'

export function SupportKindField({ role }: { readonly role: Role }) {
  return (
    <SelectField
      label="Kind of support"
      value={role.supportKind ?? ''}
      none={isSupport(role) ? 'Not said yet; choose one' : 'Not a support role'}
      options={SUPPORT_KINDS.map((kind) => ({ value: kind, label: SUPPORT_KIND_NAMES[kind] }))}
      onChange={(supportKind) =>
        edit({ edit: 'set-role-details', args: { roleId: role.id, changes: { supportKind } } })
      }
    />
  )
}

/** Is support part of what the role does? */
export function isSupport({ stages }: Role): boolean {
  return stages.some(({ stage }) => stage === 'support')
}
