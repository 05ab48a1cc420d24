// Which kind of file it shall be.
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import { EXPORT_FORMATS, type ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { exportFormats } from '../../shared/export-formats/formats.ts'
import { chooseFormat } from '../actions/export-commands.ts'
import styles from '../controls/dialogs.module.css'
import own from './export.module.css'

/** Offers every format there is; the chosen one is remembered for the next export. */
export function FormatChoice({ format }: { readonly format: ExportFormatId }) {
  const hintId = useId()
  return (
    <div className={own.formats}>
      <RadioGroup
        className={styles.choices}
        aria-label="Format"
        aria-describedby={hintId}
        value={format}
        onKeyDown={(event) => {
          // As in any field of a form; these are none for the browser.
          if (event.key === 'Enter') event.currentTarget.closest('form')?.requestSubmit()
        }}
        onValueChange={(value) => {
          const chosen = EXPORT_FORMATS.find(({ id }) => id === value)
          if (chosen) chooseFormat(chosen.id)
        }}
      >
        {EXPORT_FORMATS.map(({ id, name }) => (
          <Radio.Root
            key={id}
            value={id}
            className={`${styles.choice} ${own.format}`}
            nativeButton={false}
          >
            <strong>{name}</strong>
          </Radio.Root>
        ))}
      </RadioGroup>
      <small id={hintId}>{exportFormats[format].hint}</small>
    </div>
  )
}
