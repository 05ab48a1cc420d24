// The roles there are, by stage: dragged onto the canvas, or added where they belong with a click or Enter.

import { type KeyboardEvent, useState } from 'react'
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
import { offersMenu } from '../actions/context-menus/thing.ts'
import { startDrag } from '../actions/gesture/start-drag.ts'
import { isComposing } from '../controls/composing.ts'
import controls from '../controls/controls.module.css'
import { SearchField } from '../controls/SearchField.tsx'
import { tip } from '../controls/tip.ts'
import { newId } from '../state/new-id.ts'
import { useSession } from '../state/store.ts'
import styles from './palette.module.css'

/** The left side of the window. One stop of the Tab key for all roles; arrows go on from role to role. */
export function Palette() {
  const [search, setSearch] = useState('')
  const found = templatesMatching(search)
  const [lastUsed, setLastUsed] = useState<RoleTemplate | null>(null)
  const tabStop = lastUsed && found.includes(lastUsed) ? lastUsed : found[0]
  const groups = STAGES.map((stage) => ({
    stage,
    templates: found.filter((template) => template.stage === stage),
  })).filter(({ templates }) => templates.length > 0)

  return (
    <nav className={styles.palette} aria-label="Roles to add" data-palette onKeyDown={goByArrows}>
      <SearchField
        label="Find a role to add"
        value={search}
        onChange={setSearch}
        onEnter={() => {
          const [first] = found
          if (first && search.trim() !== '') addFromPalette(first)
        }}
      />
      {groups.map(({ stage, templates }) => (
        <StageGroup
          key={stage}
          stage={stage}
          templates={templates}
          tabStop={tabStop}
          onFocus={setLastUsed}
        />
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
  readonly tabStop: RoleTemplate | undefined
  readonly onFocus: (template: RoleTemplate) => void
}

function StageGroup({ stage, templates, tabStop, onFocus }: StageGroupProps) {
  const structure = useSession(({ history }) => history.present.structure)
  return (
    <section>
      <h2 className={controls.heading}>{STAGE_NAMES[stage]}</h2>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.title}>
            <button
              type="button"
              className={styles.item}
              {...tip(tipOf(template, structure))}
              tabIndex={template === tabStop ? 0 : -1}
              onFocus={() => onFocus(template)}
              {...offersMenu({ kind: 'template', template })}
              onPointerDown={(press) =>
                startDrag(press, { kind: 'template', template, id: roleId(newId()) })
              }
              // The second press of a double click adds no second role, and leaves the name that is written.
              onMouseDown={(event) => {
                if (event.detail > 1) event.preventDefault()
              }}
              onClick={(event) => {
                if (event.detail <= 1) addFromPalette(template)
              }}
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

/** Up and down from role to role, and down from the search to the first. */
function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (isComposing(event)) return
  const roles: Element[] = [...event.currentTarget.querySelectorAll('button')]
  const at = event.target instanceof Element ? roles.indexOf(event.target) : -1
  const to = placeAfter(event.key, at, roles.length)
  const next = to === null ? undefined : roles[to]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}

/** `at` is -1 in the search field, which has Home and End for itself. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return at + 1
  if (at < 0) return null
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** What the role answers for, and how to add it. Before a structure is chosen: as on a belt. */
function tipOf(template: RoleTemplate, structure: Structure | null): string {
  const work = workOf(template, structure ?? 'conveyor')
  const how = `Click to add “${template.title}” where it belongs, or drag it onto the chart`
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
