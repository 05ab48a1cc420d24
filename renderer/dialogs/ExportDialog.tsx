// How the chart shall leave: format, size, theme; main asks where and writes it.
import { Dialog } from '@base-ui/react/dialog'
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useState } from 'react'
import { type ExportFormat, exportFormatSchema } from '../../shared/ipc.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { show, useStore } from '../app/store.ts'
import { useThemeName } from '../app/theme.ts'
import { Button } from '../controls/Button.tsx'
import styles from './dialogs.module.css'
import { runExport } from './run-export.ts'

const FORMATS: Readonly<Record<ExportFormat, { name: string; hint: string }>> = {
  png: { name: 'PNG', hint: 'A picture for slides and messages' },
  pdf: { name: 'PDF', hint: 'Sharp at any size, text can be searched' },
  svg: { name: 'SVG', hint: 'For drawing programs and web pages' },
}

const SCALES = [1, 2, 3, 4] as const

/** Open while the store says so. */
export function ExportDialog() {
  const isOpen = useStore((state) => state.dialog === 'export')
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => show({ dialog: open ? 'export' : null })}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <ExportForm />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ExportForm() {
  const format = useStore((state) => state.exportFormat)
  const shownTheme = useThemeName()
  const [scale, setScale] = useState<number>(2)
  const [theme, setTheme] = useState<ThemeName>('light')
  const [isTransparent, setIsTransparent] = useState(false)
  const [isRunning, setIsRunning] = useState(false)

  async function run() {
    setIsRunning(true)
    const isDone = await runExport({ format, scale, theme, transparent: isTransparent })
    setIsRunning(false)
    if (isDone) show({ dialog: null })
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void run()
      }}
    >
      <Dialog.Title className={styles.title}>Export the chart</Dialog.Title>
      <RadioGroup
        className={styles.choices}
        aria-label="Format"
        value={format}
        onValueChange={(value) => show({ exportFormat: exportFormatSchema.parse(value) })}
      >
        {exportFormatSchema.options.map((each) => (
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
        <Dialog.Close render={<Button disabled={isRunning} />}>Cancel</Dialog.Close>
        <Button look="primary" type="submit" disabled={isRunning}>
          {isRunning ? 'Exporting…' : `Export ${FORMATS[format].name}…`}
        </Button>
      </div>
    </form>
  )
}
