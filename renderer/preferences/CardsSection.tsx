// What cards show, in the window and in the pictures made there.
import type { CardChoices } from '../../shared/scene/card-choices.ts'
import { prefer } from '../actions/prefer.ts'
import { useWindow } from '../state/window.ts'
import { Choice } from './Choice.tsx'
import { Group } from './Group.tsx'
import styles from './preferences.module.css'

const FIRST = [
  { value: 'title', label: 'Title of the role' },
  { value: 'person', label: 'Person' },
] as const

const SHOWN = [
  { key: 'photo', label: 'Photos, where there are any' },
  { key: 'fte', label: 'FTE of full-time jobs, too' },
  { key: 'quota', label: 'Quota' },
  { key: 'cost', label: 'Cost a year' },
  { key: 'start', label: 'Day of start' },
] as const satisfies readonly { key: keyof CardChoices; label: string }[]

export function CardsSection() {
  const cards = useWindow(({ preferences }) => preferences.cards)
  const choose = (change: Partial<CardChoices>) => prefer({ cards: { ...cards, ...change } })
  return (
    <Group name="Cards" hint="In the window and in pictures made from it.">
      <Choice
        label="In bold"
        value={cards.first}
        options={FIRST}
        onChange={(first) => choose({ first })}
      />
      <fieldset className={styles.choice}>
        <legend>Also shown</legend>
        {SHOWN.map(({ key, label }) => (
          <label key={key} className={styles.option}>
            <input
              type="checkbox"
              checked={cards[key]}
              onChange={({ target }) => choose({ [key]: target.checked })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </Group>
  )
}
