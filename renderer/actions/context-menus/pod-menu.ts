// What can be done with a pod: its fields, its roles, its findings, another place, two of one, none.
import type { Pod } from '../../../shared/document/schema.ts'
import type { PodId } from '../../../shared/ids.ts'
import { podName } from '../../../shared/names/called.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { currentDocument, currentSession, selectRoles } from '../../state/store.ts'
import { bringIntoView } from '../../view/viewport.ts'
import { dissolvePod, mergePods, movePod, splitPod } from '../change-pods.ts'
import { togglePod } from '../look.ts'
import { showFindingsAbout } from '../show-findings.ts'
import { goToPod } from '../show-pod.ts'
import type { ThingMenu } from './thing.ts'

export const POD_MENU: ThingMenu<'pod'> = [
  [
    { label: 'Name, segment, lead and target', run: ({ podId }) => goToPod(podId) },
    {
      label: 'Show findings',
      run: ({ podId }) => showFindingsAbout({ kind: 'pod', id: podId }),
    },
    {
      label: 'Collapse or expand it',
      when: () => currentSession().looking.view === 'structure',
      run: ({ podId }) => togglePod(podId),
    },
  ],
  [
    {
      label: 'Select its roles',
      when: ({ podId }) => rolesOf(podId).length > 0,
      run: ({ podId }) => selectRoles(rolesOf(podId)),
    },
    {
      label: 'Zoom to it',
      when: ({ podId }) => rolesOf(podId).length > 0,
      run: ({ podId }) => bringIntoView(rolesOf(podId)),
    },
  ],
  [
    {
      label: 'Move up',
      when: ({ podId }) => currentDocument().pods[0]?.id !== podId,
      run: ({ podId }) => withPod(podId, (pod) => movePod(pod, -1)),
    },
    {
      label: 'Move down',
      when: ({ podId }) => currentDocument().pods.at(-1)?.id !== podId,
      run: ({ podId }) => withPod(podId, (pod) => movePod(pod, 1)),
    },
    {
      label: 'Split into two',
      when: ({ podId }) => rolesOf(podId).length > 1,
      run: ({ podId }) => withPod(podId, splitPod),
    },
    {
      label: 'Merge with',
      when: (_, { history }) => history.present.pods.length > 1,
      choices: ({ podId }) =>
        currentDocument()
          .pods.filter(({ id }) => id !== podId)
          .map((other) => ({
            key: other.id,
            label: podName(other),
            run: () => withPod(podId, (pod) => mergePods(pod, other)),
          })),
    },
    { label: 'Dissolve', run: ({ podId }) => withPod(podId, dissolvePod) },
  ],
  ['add-pod', 'zoom-fit'],
]

function rolesOf(podId: PodId) {
  return orgOf(currentDocument())
    .rolesOfPod(podId)
    .map(({ id }) => id)
}

/** It may be gone since the menu was opened. */
function withPod(podId: PodId, change: (pod: Pod) => void): void {
  const pod = orgOf(currentDocument()).pod(podId)
  if (pod) change(pod)
}
