// The one tooltip of the window: the name of what has no words, the keys of a command, the whole of a text that is cut.
import { Tooltip } from '@base-ui/react/tooltip'
import { DutiesTip } from '../duties/DutiesTip.tsx'
import styles from './tooltips.module.css'
import { TOOLTIP, useTip } from './use-tip.ts'

/** Only seen: whatever it says, a screen reader hears from the element itself. */
export function Tooltips() {
  const [tip, hide] = useTip()
  if (tip === null) return null
  const { element, lines, keys, stages, isForKeys } = tip
  return (
    <Tooltip.Root open onOpenChange={(isOpen) => !isOpen && hide()}>
      <Tooltip.Portal>
        <Tooltip.Positioner
          anchor={element}
          side={sideOf(element)}
          sideOffset={6}
          className={isForKeys ? `${styles.place} ${styles.passed}` : styles.place}
        >
          <Tooltip.Popup {...TOOLTIP} className={styles.tip} aria-hidden="true">
            {lines.map((line, at) => (
              <p key={line}>
                {line}
                {at === lines.length - 1 && keys !== null && <kbd>{keys}</kbd>}
              </p>
            ))}
            {stages.length > 0 && <DutiesTip stages={stages} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

/**
 * In the panels at the sides it lies over the chart: the line above or below is what one goes to next. Not of their
 * tabs, which stand side by side.
 */
function sideOf(element: Element): 'top' | 'left' | 'right' {
  const panel = element.closest('[role="tabpanel"], [data-folded]') && element.closest('aside')
  if (!panel) return 'top'
  return panel.getBoundingClientRect().left > 0 ? 'left' : 'right'
}
