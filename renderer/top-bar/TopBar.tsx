// The bar at the top: which chart this is, its structure, undo and redo, search, export.

import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { Redo2, Search, Undo2 } from 'lucide-react'
import { STRUCTURE_NAMES, STRUCTURES } from '../../shared/document/vocabulary.ts'
import { asBeginning, chartName } from '../../shared/names/called.ts'
import { VIEW_IDS, VIEW_NAMES, type ViewId } from '../../shared/views/all/view-ids.ts'
import { words } from '../../shared/words/phrase.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { useCommand } from '../actions/command-table/use-command.ts'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { AREA } from '../controls/focus-area.ts'
import { tipOfCommand } from '../controls/tip.ts'
import { useDocument } from '../state/derived.ts'
import { useSavedState } from '../state/saved-state.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import styles from './top-bar.module.css'

export function TopBar() {
  const search = useCommand('command-palette')
  return (
    <header {...AREA} className={styles.bar}>
      <ChartName />
      <div className={styles.switches}>
        <StructureSwitch />
        <ViewSwitch />
      </div>
      <div className={styles.right}>
        <UndoRedo />
        <button type="button" className={styles.search} onClick={search.run}>
          <Search size={14} aria-hidden="true" />
          Search or run a command
          <kbd>{search.keys}</kbd>
        </button>
        <Button
          look="primary"
          {...tipOfCommand('export-chart')}
          onClick={() => runCommand('export-chart')}
        >
          Export
        </Button>
      </div>
    </header>
  )
}

function ChartName() {
  const shown = asBeginning(chartName(useDocument()))
  const fileName = useSession((state) => state.fileName)
  const isUntitled = useSession((state) => state.isUntitled)
  const state = useSavedState()
  const { write } = useWriter()
  return (
    <div className={styles.name}>
      <h1>{shown}</h1>
      <span data-testid="file-state">
        {!isUntitled && (
          <>
            <span className={styles.file}>{write(words`${fileName}`)}</span>
            <span className={styles.dot}> · </span>
          </>
        )}
        {state}
      </span>
    </div>
  )
}

function StructureSwitch() {
  const { structure } = useDocument()
  return (
    <ToggleGroup
      className={controls.segments}
      aria-label="Structure"
      value={structure === null ? [] : [structure]}
    >
      {STRUCTURES.map((each) => (
        <Toggle
          key={each}
          value={each}
          className={controls.segment}
          onClick={() => runCommand(`structure-${each}`)}
        >
          {STRUCTURE_NAMES[each]}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}

function ViewSwitch() {
  const view = useSession((state) => state.looking.view)
  return (
    <ToggleGroup className={controls.segments} aria-label="View" value={[view]}>
      {VIEW_IDS.map((each) => (
        <ViewSegment key={each} view={each} />
      ))}
    </ToggleGroup>
  )
}

function ViewSegment({ view }: { readonly view: ViewId }) {
  return (
    <Toggle
      value={view}
      className={controls.segment}
      {...tipOfCommand(`view-${view}`)}
      onClick={() => runCommand(`view-${view}`)}
    >
      {VIEW_NAMES[view]}
    </Toggle>
  )
}

function UndoRedo() {
  const undo = useCommand('undo')
  const redo = useCommand('redo')
  const { write } = useWriter()
  const lastDone = useSession((state) => state.history.past.at(-1)?.label)
  const lastUndone = useSession((state) => state.history.future[0]?.label)
  const undoText = lastDone === undefined ? 'Nothing to undo' : write(words`Undo: ${lastDone}`)
  const redoText = lastUndone === undefined ? 'Nothing to redo' : write(words`Redo: ${lastUndone}`)
  return (
    <>
      <Button
        look="icon"
        aria-label={undoText}
        {...tipOfCommand('undo')}
        disabled={undo.disabled}
        onClick={undo.run}
      >
        <Undo2 size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={redoText}
        {...tipOfCommand('redo')}
        disabled={redo.disabled}
        onClick={redo.run}
      >
        <Redo2 size={16} aria-hidden="true" />
      </Button>
    </>
  )
}
