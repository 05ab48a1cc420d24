// A role from the palette below a manager: it means the same on every drawing.
import { isBeltStage } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from '../org/org.ts'
import type { RoleTemplate } from '../org/role-templates.ts'

/** It does its own work: in a chart of pods in the pod that the manager leads or is in. null: it reports to nobody. */
export function roleBelow(
  org: Org,
  managerId: RoleId | null,
  { title, stage, supportKind }: RoleTemplate,
  id: RoleId,
) {
  const manager = managerId === null ? undefined : org.role(managerId)
  const led = manager && org.document.pods.find(({ leadId }) => leadId === managerId)
  const inPod = isBeltStage(stage) ? (led?.id ?? manager?.podId ?? null) : null
  const podId = inPod !== null && org.pod(inPod) ? inPod : null
  return {
    id,
    title,
    stages: [{ stage }],
    managerId,
    podId,
    ...(supportKind ? { supportKind } : {}),
  }
}
