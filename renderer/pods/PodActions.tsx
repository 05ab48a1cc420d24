// What can be done with a pod: another place in the order, two of one, one of two, none.

import { Menu } from '@base-ui/react/menu'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { Pod } from '../../shared/document/schema.ts'
import { podName } from '../../shared/names/called.ts'
import { dissolvePod, mergePods, movePod, splitPod } from '../actions/change-pods.ts'
import { goToPod } from '../actions/show-pod.ts'
import { Button } from '../controls/Button.tsx'
import { tip } from '../controls/tip.ts'
import { useOrg } from '../state/derived.ts'
import styles from './pods.module.css'

export function PodActions({ pod }: { readonly pod: Pod }) {
  const org = useOrg()
  const { pods } = org.document
  const at = pods.indexOf(pod)
  const others = pods.filter(({ id }) => id !== pod.id)
  const { id } = pod
  const name = podName(pod)
  return (
    <div className={styles.actions}>
      <Button
        look="icon"
        aria-label={`Move ${name} up`}
        disabled={at <= 0}
        onClick={() => movePod(pod, -1)}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={`Move ${name} down`}
        disabled={at === pods.length - 1}
        onClick={() => movePod(pod, 1)}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </Button>
      <Button
        {...tip('Deals its roles out to it and a new pod')}
        disabled={org.rolesOfPod(id).length < 2}
        onClick={() => splitPod(pod)}
      >
        Split
      </Button>
      <MergeMenu pod={pod} others={others} />
      <Button
        look="icon"
        aria-label={`Dissolve ${name}`}
        {...tip('Its roles stay on the chart')}
        onClick={() => {
          const next = others[at] ?? others.at(-1)
          dissolvePod(pod)
          // The button goes with its pod; the focus goes to the next one.
          if (next) goToPod(next.id)
        }}
      >
        <Trash2 size={14} aria-hidden="true" />
      </Button>
    </div>
  )
}

interface MergeMenuProps {
  readonly pod: Pod
  readonly others: readonly Pod[]
}

function MergeMenu({ pod, others }: MergeMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger
        render={<Button disabled={others.length === 0} {...tip('Join it to another pod')} />}
      >
        Merge…
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} className={styles.menuPlace}>
          <Menu.Popup className={styles.menu}>
            {others.map((other) => (
              <Menu.Item
                key={other.id}
                className={styles.item}
                onClick={() => {
                  mergePods(pod, other)
                  goToPod(other.id)
                }}
              >
                Into <bdi>{podName(other)}</bdi>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
