// Charts to fill with names, by structure and size, each with the picture of its own chart.
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { useState } from 'react'
import { STRUCTURE_NAMES, STRUCTURES, type Structure } from '../../shared/document/vocabulary.ts'
import { begunWith } from '../../shared/preferences/new-chart.ts'
import { TEMPLATES } from '../../shared/templates/templates.ts'
import controls from '../controls/controls.module.css'
import { useWindow } from '../state/window.ts'
import { SmallPicture } from '../structure-switch/SmallPicture.tsx'
import { begin } from './begin.ts'
import styles from './start.module.css'

export function Templates() {
  const [structure, setStructure] = useState<Structure | null>(null)
  const { newCharts } = useWindow((window) => window.preferences)
  const shown = TEMPLATES.filter((each) => structure === null || each.structure === structure)
  return (
    <section className={styles.section} aria-labelledby="start-templates">
      <div className={styles.heading}>
        <h2 id="start-templates">Templates</h2>
        <ToggleGroup
          className={controls.segments}
          aria-label="Templates of a structure"
          value={[structure ?? 'all']}
        >
          <Toggle value="all" className={controls.segment} onClick={() => setStructure(null)}>
            All
          </Toggle>
          {STRUCTURES.map((each) => (
            <Toggle
              key={each}
              value={each}
              className={controls.segment}
              onClick={() => setStructure(each)}
            >
              {STRUCTURE_NAMES[each]}
            </Toggle>
          ))}
        </ToggleGroup>
      </div>
      <ul className={styles.templates}>
        {shown.map(({ id, name, about, chart }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.template}
              onClick={() => void begin('document:new-from', begunWith(chart(), newCharts))}
            >
              <SmallPicture document={chart()} />
              <span className={styles.words}>
                <strong>{name}</strong>
                <small>{about}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
