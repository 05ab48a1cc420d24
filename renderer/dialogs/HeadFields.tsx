// What stands around the chart: title, company, author, date, logo.
import { Button } from '../controls/Button.tsx'
import styles from '../controls/dialogs.module.css'
import { useDocument } from '../state/derived.ts'
import own from './export.module.css'
import type { ExportChoices } from './export-choices.ts'
import { TextRow, Tick } from './rows.tsx'
import type { ShownLogo } from './use-logo.ts'

interface HeadFieldsProps {
  readonly choices: ExportChoices
  readonly logo: ShownLogo
}

/** Its texts belong to this chart alone; whether date and logo are on it is remembered. */
export function HeadFields({ choices, logo }: HeadFieldsProps) {
  const { name } = useDocument()
  const { looks, setLooks } = choices
  return (
    <fieldset className={own.group}>
      <legend>Around it</legend>
      <TextRow
        label="Title"
        value={choices.title}
        onChange={choices.setTitle}
        // The chart’s own name stands where nothing is written.
        placeholder={name}
      />
      <TextRow label="Company" value={choices.company} onChange={choices.setCompany} />
      <TextRow label="Author" value={choices.author} onChange={choices.setAuthor} />
      <LogoRow choices={choices} logo={logo} />
      <Tick label="Today’s date" isOn={looks.isDated} set={(isDated) => setLooks({ isDated })} />
    </fieldset>
  )
}

function LogoRow({ choices: { looks, setLooks }, logo: shown }: HeadFieldsProps) {
  const { logo, refusal, choose, remove } = shown
  return (
    <>
      <div className={styles.row}>
        {logo === null ? (
          'Logo'
        ) : (
          <label className={own.tick}>
            <input
              type="checkbox"
              checked={looks.hasLogo}
              onChange={({ target }) => setLooks({ hasLogo: target.checked })}
            />
            <span>Logo</span>
          </label>
        )}
        <span className={own.logo}>
          {logo !== null && <img src={logo.data} alt="Your logo" />}
          <Button look="small" onClick={() => void choose()}>
            {logo === null ? 'Choose a picture…' : 'Change…'}
          </Button>
          {logo !== null && (
            <Button look="small" onClick={() => void remove()}>
              Remove
            </Button>
          )}
        </span>
      </div>
      {refusal !== null && (
        <p className={own.refusal} role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
