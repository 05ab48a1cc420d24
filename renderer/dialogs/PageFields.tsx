// The fields of the export dialog about pages: size, what is drawn, what stands around it, pages behind it.
import type { ReactNode } from 'react'
import { podName } from '../../shared/names/called.ts'
import { EXTRA_PAGES, type ExtraPage, type Split } from '../../shared/pages/page.ts'
import { PAGE_SIZES, type PageSize, SIZE_NAMES } from '../../shared/pages/page-size.ts'
import styles from '../controls/dialogs.module.css'
import { useDocument } from '../state/derived.ts'
import own from './export.module.css'
import type { ExportChoices } from './export-choices.ts'

const SPLIT_NAMES: Readonly<Record<Split, string>> = {
  auto: 'As it can be read',
  pods: 'A page per pod',
  branches: 'A page per branch',
  tiles: 'Tiles that overlap',
}

const EXTRA_NAMES: Readonly<Record<ExtraPage, readonly [name: string, about: string]>> = {
  findings: ['Findings', 'what holds you back'],
  capacity: ['Capacity', 'with the next hires and the figures behind it'],
  people: ['People and cost', 'with who can step in'],
  'red-flags': ['Red flags', 'with their trends'],
  duties: ['Duties', 'who answers for what'],
}

interface PageFieldsProps {
  readonly choices: ExportChoices
  /** Slides have no pages of their own size. */
  readonly hasFitted: boolean
  /** The number of each optional page; missing: it has nothing to say. */
  readonly numbers: ReadonlyMap<ExtraPage, number>
}

export function PageFields({ choices, hasFitted, numbers }: PageFieldsProps) {
  const { habits, setHabits } = choices
  const sizes = PAGE_SIZES.filter((size) => hasFitted || size !== 'fitted')
  const size = habits.size === 'fitted' && !hasFitted ? '16:9' : habits.size
  return (
    <>
      <Choice
        label="Page"
        value={size}
        options={sizes.map((id) => [id, SIZE_NAMES[id]])}
        onChange={(chosen: PageSize) => setHabits({ size: chosen })}
      />
      {size !== 'fitted' && (
        <Choice
          label="Direction"
          value={habits.direction}
          options={[
            ['landscape', 'Landscape'],
            ['portrait', 'Portrait'],
          ]}
          onChange={(direction: 'landscape' | 'portrait') => setHabits({ direction })}
        />
      )}
      <WhatRow choices={choices} />
      <TextRow label="Title" value={choices.title} onChange={choices.setTitle} isTitle />
      <TextRow
        label="Company"
        value={habits.company}
        onChange={(company) => setHabits({ company })}
      />
      <TextRow label="Author" value={habits.author} onChange={(author) => setHabits({ author })} />
      <Tick label="Today’s date" isOn={habits.isDated} set={(isDated) => setHabits({ isDated })} />
      <Tick
        label="On white, for paper"
        isOn={habits.isWhite}
        set={(isWhite) => setHabits({ isWhite })}
      />
      <fieldset className={own.extras}>
        <legend>Pages behind the chart</legend>
        {EXTRA_PAGES.map((id) => (
          <ExtraTick key={id} id={id} choices={choices} number={numbers.get(id)} />
        ))}
      </fieldset>
    </>
  )
}

/** The whole chart, split or not, or one pod of it. */
function WhatRow({
  choices: { habits, setHabits, part, setPart },
}: Pick<PageFieldsProps, 'choices'>) {
  const { structure, pods } = useDocument()
  const splits = (['auto', 'pods', 'branches', 'tiles'] as const).filter(
    (split) => split !== 'pods' || structure === 'pods',
  )
  const split = splits.find((id) => id === habits.split) ?? 'auto'
  return (
    <>
      {structure === 'pods' && (
        <Choice
          label="What"
          value={part.kind === 'pod' ? part.podId : ''}
          options={[['', 'Whole chart'], ...pods.map((pod) => [pod.id, podName(pod)] as const)]}
          onChange={(id) => {
            const pod = pods.find((each) => each.id === id)
            setPart(pod ? { kind: 'pod', podId: pod.id } : { kind: 'whole' })
          }}
        />
      )}
      {part.kind === 'whole' && (
        <Choice
          label="Pages"
          value={split}
          options={splits.map((id) => [id, SPLIT_NAMES[id]])}
          onChange={(chosen: Split) => setHabits({ split: chosen })}
        />
      )}
    </>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, name: string])[]
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label className={styles.row}>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([id]) => id === target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface TextRowProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** The chart’s own name stands where nothing is written. */
  readonly isTitle?: boolean
}

function TextRow({ label, value, onChange, isTitle = false }: TextRowProps) {
  const { name } = useDocument()
  return (
    <label className={styles.row}>
      {label}
      <input
        className={own.text}
        dir="auto"
        maxLength={200}
        value={value}
        placeholder={isTitle ? name : ''}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

interface TickProps {
  readonly label: ReactNode
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

export function Tick({ label, isOn, set }: TickProps) {
  return (
    <label className={styles.row}>
      {label}
      <input type="checkbox" checked={isOn} onChange={({ target }) => set(target.checked)} />
    </label>
  )
}

interface ExtraTickProps extends Pick<PageFieldsProps, 'choices'> {
  readonly id: ExtraPage
  readonly number: number | undefined
}

function ExtraTick({ id, choices: { habits, setHabits }, number }: ExtraTickProps) {
  const [name, about] = EXTRA_NAMES[id]
  const isOn = habits.extras.includes(id)
  const said = number === undefined ? 'nothing to say yet' : `page ${number}`
  return (
    <label className={own.extra}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) =>
          setHabits({
            extras: EXTRA_PAGES.filter((each) =>
              each === id ? target.checked : habits.extras.includes(each),
            ),
          })
        }
      />
      <span>
        {name} <small>{about}</small>
      </span>
      <small>{isOn ? said : '–'}</small>
    </label>
  )
}
