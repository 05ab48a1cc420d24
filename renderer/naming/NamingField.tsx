// Asks on the cards of new roles who holds them, one after the other.
import { ViewportPortal } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useOrg } from '../state/derived.ts'
import { useSession } from '../state/store.ts'
import { useLayout } from '../view/shown-view.ts'
import { FieldOnCard } from './FieldOnCard.tsx'

/** On the chart, in its own coordinates; nothing while nobody is asked for. */
export function NamingField() {
  const naming = useSession((state) => state.naming)
  const { cards } = useLayout()
  const org = useOrg()
  const role = naming ? org.role(naming.roleId) : undefined
  const card = role && cards.find(({ roleId }) => roleId === role.id)
  // Where one was before the first of several names.
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    if (naming === null) cameFrom.current = null
  }, [naming])
  if (!naming || !role || !card) return null
  return (
    <ViewportPortal>
      <FieldOnCard
        key={role.id}
        role={role}
        isPassing={naming.isPassing}
        card={card.box}
        cameFrom={cameFrom}
      />
    </ViewportPortal>
  )
}
