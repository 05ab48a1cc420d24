// How the chart shall leave: format, size, theme; main asks where and writes it.

import { Dialog } from '@base-ui/react/dialog'
import { Progress } from '@base-ui/react/progress'
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useState } from 'react'
import { type ExportFormat, exportFormatSchema } from '../../shared/ipc.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { Button } from '../controls/Button.tsx'
import styles from '../controls/dialogs.module.css'
import { closeDialog, currentSession, openDialog, useSession } from '../state/store.ts'
import { useThemeName } from '../state/theme.ts'
import { arrangeWindow, useWindow } from '../state/window.ts'
import { type ExportRun, useExportRun } from './use-export-run.ts'

const FORMATS: Readonly<Record<ExportFormat, { name: string; hint: string }>> = {
  png: { name: 'PNG', hint: 'A picture for slides and messages' },
  pdf: { name: 'PDF', hint: 'Sharp at any size, text can be searched' },
  svg: { name: 'SVG', hint: 'For drawing programs and web pages' },
}

const SCALES = [1, 2, 3, 4] as const

/** Open while the store says so; while a chart is drawn, leaving stops that first. */
export function ExportDialog() {
  const isOpen = useSession((state) => state.dialog?.kind === 'export')
  const run = useExportRun()
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(open) => (open ? openDialog({ kind: 'export' }) : leave(run))}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <ExportForm run={run} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function leave({ isRunning, stop }: ExportRun): void {
  if (isRunning) stop()
  else closeDialog()
}

function ExportForm({ run }: { readonly run: ExportRun }) {
  const format = useWindow((state) => state.exportFormat)
  const shownTheme = useThemeName()
  const [scale, setScale] = useState<number>(2)
  const [theme, setTheme] = useState<ThemeName>('light')
  const [isTransparent, setIsTransparent] = useState(false)
  const { isRunning, fraction } = run

  async function start() {
    const isDone = await run.start({ format, scale, theme, transparent: isTransparent })
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
      <Dialog.Title className={styles.title}>Export the chart</Dialog.Title>
      <RadioGroup
        className={styles.choices}
        aria-label="Format"
        value={format}
        onValueChange={(value) =>
          arrangeWindow({ exportFormat: exportFormatSchema().parse(value) })
        }
      >
        {exportFormatSchema().options.map((each) => (
          <Radio.Root key={each} value={each} className={styles.choice} nativeButton={false}>
            <strong>{FORMATS[each].name}</strong>
            <small>{FORMATS[each].hint}</small>
          </Radio.Root>
        ))}
      </RadioGroup>
      {format === 'png' && (
        <label className={styles.row}>
          Size
          <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
            {SCALES.map((each) => (
              <option key={each} value={each}>
                {each}x{each === 2 ? ' (usual)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
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
      {format !== 'pdf' && (
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
          {isRunning ? 'Exporting…' : `Export ${FORMATS[format].name}…`}
        </Button>
      </div>
    </form>
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
