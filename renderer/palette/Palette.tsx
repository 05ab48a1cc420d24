// The roles there are, by stage: dragged onto the canvas, or added with Enter or a double click.
import { Search } from 'lucide-react'
import { useState } from 'react'
import { divisionsOf, dutyGroupsOf } from '../../shared/article/duties.ts'
import {
  STAGE_NAMES,
  STAGES,
  type Stage,
  type Structure,
} from '../../shared/document/vocabulary.ts'
import { roleId } from '../../shared/ids.ts'
import { type RoleTemplate, templatesMatching } from '../../shared/org/role-templates.ts'
import { addFromPalette } from '../actions/add-from-palette.ts'
import { startDrag } from '../actions/gesture/start-drag.ts'
import { newId } from '../state/new-id.ts'
import { useSession } from '../state/store.ts'
import styles from './palette.module.css'

/** The left side of the window. */
export function Palette() {
  const [search, setSearch] = useState('')
  const found = templatesMatching(search)
  const groups = STAGES.map((stage) => ({
    stage,
    templates: found.filter((template) => template.stage === stage),
  })).filter(({ templates }) => templates.length > 0)

  return (
    <nav className={styles.palette} aria-label="Roles to add">
      <label className={styles.search}>
        <Search size={14} aria-hidden="true" />
        <input
          type="search"
          placeholder="Find a role to add…"
          aria-label="Find a role to add"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            const [first] = found
            if (event.key === 'Enter' && first && search.trim() !== '') addFromPalette(first)
          }}
        />
      </label>
      {groups.map(({ stage, templates }) => (
        <StageGroup key={stage} stage={stage} templates={templates} />
      ))}
      {groups.length === 0 && (
        <p className={styles.none}>
          No role is called “{search}”. Add any role and rename it with F2.
        </p>
      )}
    </nav>
  )
}

interface StageGroupProps {
  readonly stage: Stage
  readonly templates: readonly RoleTemplate[]
}

function StageGroup({ stage, templates }: StageGroupProps) {
  const structure = useSession(({ history }) => history.present.structure)
  return (
    <section>
      <h2 className={styles.heading}>{STAGE_NAMES[stage]}</h2>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.title}>
            <button
              type="button"
              className={styles.item}
              title={tipOf(template, structure)}
              onPointerDown={(press) =>
                startDrag(press, { kind: 'template', template, id: roleId(newId()) })
              }
              onClick={(event) => {
                // A click by keyboard has no pointer position behind it; a real one is a short drag.
                if (event.detail === 0) addFromPalette(template)
              }}
              onDoubleClick={() => addFromPalette(template)}
            >
              <span className={styles.dot} style={{ background: `var(--stage-${stage})` }} />
              {template.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the role answers for, and how to add it. Before a structure is chosen: as on a belt. */
function tipOf(template: RoleTemplate, structure: Structure | null): string {
  const work = workOf(template, structure ?? 'conveyor')
  const how = `Drag “${template.title}” onto the chart, or press Enter to add it`
  return work.length > 0 ? `Answers for ${work.join(', ')}.\n${how}` : how
}

/** Helpers do not answer for what they help with; in two parties they are a division of their own. */
function workOf({ stage, supportKind }: RoleTemplate, structure: Structure): readonly string[] {
  const divisions = divisionsOf(structure, [stage]).filter(
    (division) => division.supportKind === supportKind,
  )
  if (divisions.length > 0) return divisions.map(({ name }) => `the ${name.toLowerCase()}`)
  if (supportKind !== undefined) return []
  return dutyGroupsOf(structure, [stage]).flatMap(({ duties }) => duties.map(({ work }) => work))
}
