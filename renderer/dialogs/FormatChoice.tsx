// Which kind of file it shall be.
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { EXPORT_FORMATS, type ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { chooseFormat } from '../actions/export-commands.ts'
import styles from '../controls/dialogs.module.css'
import own from './export.module.css'

export function FormatChoice({ format }: { readonly format: ExportFormatId }) {
  return (
    <RadioGroup
      className={`${styles.choices} ${own.formats}`}
      aria-label="Format"
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
      {EXPORT_FORMATS.map(({ id, name, hint }) => (
        <Radio.Root key={id} value={id} className={styles.choice} nativeButton={false}>
          <strong>{name}</strong>
          <small>{hint}</small>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
