// How the chart shall leave: format, size, theme; main asks where and writes it.

import { Progress } from '@base-ui/react/progress'
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useState } from 'react'
import { EXPORT_FORMATS, SCALES } from '../../shared/export-formats/all-formats.ts'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { VIEW_IDS, VIEW_NAMES, type ViewId } from '../../shared/views/all/view-ids.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import styles from '../controls/dialogs.module.css'
import { closeDialog, currentSession, useSession } from '../state/store.ts'
import { useThemeName } from '../state/theme.ts'
import { arrangeWindow, useWindow } from '../state/window.ts'
import { type ExportRun, useExportRun } from './use-export-run.ts'

const SIZES = Array.from({ length: SCALES.most - SCALES.least + 1 }, (_, at) => SCALES.least + at)

/** Open while the store says so; while a chart is drawn, leaving stops that first. */
export function ExportDialog() {
  const isOpen = useSession((state) => state.dialog?.kind === 'export')
  const run = useExportRun()
  return (
    <DialogFrame isOpen={isOpen} onClose={() => leave(run)}>
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
  const shownTheme = useThemeName()
  const shownView = useSession((state) => state.looking.view)
  const [view, setView] = useState(shownView)
  const [scale, setScale] = useState<number>(2)
  const [theme, setTheme] = useState<ThemeName>('light')
  const [isTransparent, setIsTransparent] = useState(false)
  const { isRunning, fraction } = run

  async function start() {
    const isDone = await run.start({
      format,
      scale,
      theme,
      view,
      transparent: isTransparent,
    })
    // The menu may have opened another dialog meanwhile.
    if (isDone && currentSession().dialog?.kind === 'export') closeDialog()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <DialogTitle help="files">Export the chart</DialogTitle>
      <RadioGroup
        className={styles.choices}
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
      <ViewRow view={view} choose={setView} />
      {options.includes('scale') && (
        <label className={styles.row}>
          Size
          <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
            {SIZES.map((each) => (
              <option key={each} value={each}>
                {each}x{each === 2 ? ' (usual)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
      {options.includes('theme') && (
        <label className={styles.row}>
          Colours
          <select
            value={theme}
            onChange={(event) => setTheme(event.target.value === 'dark' ? 'dark' : 'light')}
          >
            <option value="light">Light{shownTheme === 'light' ? ' (as shown)' : ''}</option>
            <option value="dark">Dark{shownTheme === 'dark' ? ' (as shown)' : ''}</option>
          </select>
        </label>
      )}
      {options.includes('transparent') && (
        <label className={styles.row}>
          Transparent background
          <input
            type="checkbox"
            checked={isTransparent}
            onChange={(event) => setIsTransparent(event.target.checked)}
          />
        </label>
      )}
      <div className={styles.actions}>
        {isRunning && fraction !== null && <Drawn fraction={fraction} />}
        <Button onClick={() => leave(run)}>Cancel</Button>
        <Button look="primary" type="submit" disabled={isRunning}>
          {isRunning ? 'Exporting…' : `Export ${name}…`}
        </Button>
      </div>
    </form>
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
