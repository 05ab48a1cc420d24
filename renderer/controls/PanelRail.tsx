// A side of the window that is folded: an icon for each of its panels, with its count.
import { PanelLeftOpen, PanelRightOpen } from 'lucide-react'
import { AREA } from './focus-area.ts'
import type { PanelTabsProps } from './PanelTabs.tsx'
import styles from './panel-tabs.module.css'

/** Each icon opens its panel; the last one opens what was shown last. */
export function PanelRail<Id extends string>(props: PanelTabsProps<Id>) {
  const { ids, panels, shown, onShow, counts, name, className, edge } = props
  const Open = edge === 'left' ? PanelLeftOpen : PanelRightOpen
  return (
    <aside {...AREA} aria-label={name} className={className} data-folded>
      <div className={styles.rail}>
        {ids.map((id) => {
          const { Icon, name: panel } = panels[id]
          const count = counts?.[id]
          return (
            <button key={id} type="button" onClick={() => onShow(id)}>
              <Icon size={18} aria-hidden="true" />
              <span className="only-heard">{panel}</span>
              {count ? <span className={styles.badge}>{count}</span> : null}
            </button>
          )
        })}
        <button type="button" aria-label={`Unfold ${name}`} onClick={() => onShow(shown)}>
          <Open size={18} aria-hidden="true" />
        </button>
      </div>
    </aside>
  )
}
