// How the chart shall leave: format, size, theme; main asks where and writes it.

import { Progress } from '@base-ui/react/progress'
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useState } from 'react'
import { EXPORT_FORMATS, SCALES } from '../../shared/export-formats/all-formats.ts'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import type { Page } from '../../shared/pages/page.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import type { TableId } from '../../shared/table-exports/table-ids.ts'
import { VIEW_IDS, VIEW_NAMES, type ViewId } from '../../shared/views/all/view-ids.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import styles from '../controls/dialogs.module.css'
import { closeDialog, currentSession, useSession } from '../state/store.ts'
import { useThemeName } from '../state/theme.ts'
import { arrangeWindow, useWindow } from '../state/window.ts'
import own from './export.module.css'
import { type Choices, useExportChoices } from './export-choices.ts'
import { PageFields, Tick } from './PageFields.tsx'
import { PagePreview } from './PagePreview.tsx'
import { TableRow } from './TableRow.tsx'
import { type ExportRun, useExportRun } from './use-export-run.ts'
import { extraNumbers, usePages } from './use-pages.ts'

const SIZES = Array.from({ length: SCALES.most - SCALES.least + 1 }, (_, at) => SCALES.least + at)

/** Open while the store says so; while a chart is drawn, leaving stops that first. */
export function ExportDialog() {
  const isOpen = useSession((state) => state.dialog?.kind === 'export')
  const hasPages = useWindow((state) => exportFormats[state.exportFormat].options.includes('pages'))
  const run = useExportRun()
  const className = hasPages ? `${styles.twoSided} ${own.paged}` : undefined
  return (
    <DialogFrame isOpen={isOpen} onClose={() => leave(run)} className={className}>
      <ExportForm run={run} />
    </DialogFrame>
  )
}

function leave({ isRunning, stop }: ExportRun): void {
  if (isRunning) stop()
  else closeDialog()
}

function choose(value: unknown): void {
  const format = EXPORT_FORMATS.find(({ id }) => id === value)
  if (format) arrangeWindow({ exportFormat: format.id })
}

function ExportForm({ run }: { readonly run: ExportRun }) {
  const format = useWindow((state) => state.exportFormat)
  const { name, options } = exportFormats[format]
  const shownView = useSession((state) => state.looking.view)
  const [view, setView] = useState(shownView)
  const [scale, setScale] = useState<number>(2)
  const [theme, setTheme] = useState<ThemeName>('light')
  const [isTransparent, setIsTransparent] = useState(false)
  const choices = useExportChoices()
  const { isRunning, fraction } = run
  const { isWhite, marks, hasFont } = choices.habits
  const chosen = format === 'pptx' ? withSlides(choices.pages) : choices.pages
  const hasPages = options.includes('pages')
  const isOnWhite = isWhite && theme === 'light'
  const isDrawn = options.includes('theme')
  const [table, setTable] = useState<TableId | null>(null)
  const pages = usePages(hasPages ? { choices: chosen, view, theme, isWhite: isOnWhite } : null)

  async function start() {
    const isDone = await run.start({
      format,
      scale,
      theme,
      view,
      transparent: isTransparent,
      ...(options.includes('font') ? { hasFont } : {}),
      ...(table === null ? {} : { table }),
      ...(hasPages ? { pages: chosen, isWhite: isOnWhite } : marks ? {} : { isPlain: true }),
    })
    // The menu may have opened another dialog meanwhile.
    if (isDone && currentSession().dialog?.kind === 'export') closeDialog()
  }

  const fields = (
    <>
      {options.includes('table') && (
        <TableRow table={table} choose={setTable} hasAll={format === 'xlsx'} />
      )}
      {isDrawn && <ViewRow view={view} choose={setView} />}
      {options.includes('scale') && <SizeRow scale={scale} choose={setScale} />}
      {options.includes('theme') && <ThemeRow theme={theme} choose={setTheme} />}
      {options.includes('transparent') && (
        <Tick label="Transparent background" isOn={isTransparent} set={setIsTransparent} />
      )}
      {options.includes('font') && (
        <Tick
          label="Carries its font, for web pages"
          isOn={hasFont}
          set={(isOn) => choices.setHabits({ hasFont: isOn })}
        />
      )}
      {isDrawn && (
        <Tick
          label="Marks of findings"
          isOn={marks}
          set={(isOn) => choices.setHabits({ marks: isOn })}
        />
      )}
    </>
  )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <DialogTitle help="exports">Export the chart</DialogTitle>
      {/* The formats stay where they are in the tree: the focus is on one of them. */}
      <div className={pages === null ? styles.form : `${styles.sides} ${own.sides}`}>
        {pages !== null && (
          <div className={styles.scrolled}>
            <PagePreview pages={pages} />
          </div>
        )}
        <div className={pages === null ? styles.form : `${styles.scrolled} ${own.fields}`}>
          <FormatChoice />
          {fields}
          {pages !== null && (
            <PageFields
              choices={choices}
              hasFitted={format !== 'pptx'}
              numbers={extraNumbers(pages)}
            />
          )}
        </div>
      </div>
      <div className={styles.actions}>
        {isRunning && fraction !== null && <Drawn fraction={fraction} />}
        <Button onClick={() => leave(run)}>Cancel</Button>
        <Button look="primary" type="submit" disabled={isRunning}>
          {isRunning ? 'Exporting…' : `Export ${name}${pagesWords(pages)}…`}
        </Button>
      </div>
    </form>
  )
}

/** Slides have one size, and are never as large as the chart needs. */
function withSlides(choices: Choices): Choices {
  return choices.size === 'fitted' ? { ...choices, size: '16:9' } : choices
}

function pagesWords(pages: readonly Page[] | null): string {
  if (pages === null) return ''
  return pages.length === 1 ? ' · 1 page' : ` · ${pages.length} pages`
}

function FormatChoice() {
  const format = useWindow((state) => state.exportFormat)
  return (
    <RadioGroup
      className={`${styles.choices} ${own.formats}`}
      aria-label="Format"
      value={format}
      onValueChange={choose}
    >
      {EXPORT_FORMATS.map(({ id, name, hint }) => (
        <Radio.Root key={id} value={id} className={styles.choice} nativeButton={false}>
          <strong>{name}</strong>
          <small>{hint}</small>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}

interface SizeRowProps {
  readonly scale: number
  readonly choose: (scale: number) => void
}

function SizeRow({ scale, choose }: SizeRowProps) {
  return (
    <label className={styles.row}>
      Size
      <select value={scale} onChange={(event) => choose(Number(event.target.value))}>
        {SIZES.map((each) => (
          <option key={each} value={each}>
            {each}x{each === 2 ? ' (usual)' : ''}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ThemeRowProps {
  readonly theme: ThemeName
  readonly choose: (theme: ThemeName) => void
}

function ThemeRow({ theme, choose }: ThemeRowProps) {
  const shown = useThemeName()
  return (
    <label className={styles.row}>
      Colours
      <select
        value={theme}
        onChange={({ target }) => choose(target.value === 'dark' ? 'dark' : 'light')}
      >
        <option value="light">Light{shown === 'light' ? ' (as shown)' : ''}</option>
        <option value="dark">Dark{shown === 'dark' ? ' (as shown)' : ''}</option>
      </select>
    </label>
  )
}

interface ViewRowProps {
  readonly view: ViewId
  readonly choose: (view: ViewId) => void
}

/** The one that is shown is offered first. */
function ViewRow({ view, choose }: ViewRowProps) {
  const shown = useSession((state) => state.looking.view)
  return (
    <label className={styles.row}>
      View
      <select
        value={view}
        onChange={({ target }) => choose(VIEW_IDS.find((id) => id === target.value) ?? shown)}
      >
        {VIEW_IDS.map((id) => (
          <option key={id} value={id}>
            {VIEW_NAMES[id]}
            {id === shown ? ' (as shown)' : ''}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How much of the chart is drawn; seen only once that takes a while. */
function Drawn({ fraction }: { readonly fraction: number }) {
  return (
    <Progress.Root
      className={styles.progress}
      aria-label="Drawing the chart"
      value={Math.round(fraction * 100)}
    >
      <Progress.Track className={styles.track}>
        <Progress.Indicator className={styles.indicator} />
      </Progress.Track>
    </Progress.Root>
  )
}
