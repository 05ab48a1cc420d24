// Below the chart, while something is laid over it: what that is and what it means.

import { useEffect } from 'react'
import { leaveOverlay } from '../actions/ask-what-if.ts'
import { currentSession, useSession } from '../state/store.ts'
import { CostLegend } from './CostLegend.tsx'
import { CoverLegend } from './CoverLegend.tsx'
import { WhatIfPanel } from './WhatIfPanel.tsx'

export function OverlayDock() {
  const overlay = useSession((state) => state.overlay)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isBusy(event)) leaveOverlay()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
  switch (overlay?.kind) {
    case undefined:
      return null
    case 'cover':
      return <CoverLegend />
    case 'cost':
      return <CostLegend />
    case 'leaves':
      return <WhatIfPanel who={overlay.who} />
  }
}

/** Escape means something nearer: a dialog, a menu, a field that is being written in. */
function isBusy({ target }: KeyboardEvent): boolean {
  return (
    currentSession().dialog !== null ||
    (target instanceof HTMLElement &&
      target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null)
  )
}
