// Facts of one topic in the company tab, folded away while they are not needed.
import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './company.module.css'

interface FactsGroupProps {
  readonly title: string
  /** How far it is filled, such as "2 of 3". */
  readonly state?: string
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

export function FactsGroup({ title, state, isOpenAtFirst = false, children }: FactsGroupProps) {
  return (
    <Collapsible.Root defaultOpen={isOpenAtFirst} className={styles.group}>
      <h2>
        <Collapsible.Trigger className={styles.trigger}>
          <ChevronRight size={14} aria-hidden="true" />
          {title}
          {state !== undefined && <small>{state}</small>}
        </Collapsible.Trigger>
      </h2>
      <Collapsible.Panel className={styles.facts}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}
