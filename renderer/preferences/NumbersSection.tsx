// How numbers, money and dates are written and read.
import { localeChoices, nameOf } from '../../shared/preferences/locales.ts'
import { day, money, percentage } from '../../shared/words/figures.ts'
import { words } from '../../shared/words/phrase.ts'
import { prefer } from '../actions/prefer.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { Group } from './Group.tsx'

/** With everything in it that locales write differently. */
const EXAMPLE = words`${1234567.89} · ${money(52_800)} · ${percentage(12.5)} · ${day('2026-03-31')}`

export function NumbersSection() {
  const { locale } = useWindow(({ preferences }) => preferences)
  const systemLocale = useWindow((state) => state.systemLocale)
  const { write } = useWriter()
  return (
    <Group name="Numbers and dates" hint={write(EXAMPLE)}>
      <SelectField
        label="Written and read as in"
        value={locale ?? ''}
        none={`As the system: ${nameOf(systemLocale)}`}
        options={localeChoices(locale)}
        onChange={(chosen) => prefer({ locale: chosen })}
      />
    </Group>
  )
}
