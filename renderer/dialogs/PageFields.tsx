// The fields about pages: their size, how the chart is put on them, and which come behind it.
import { EXTRA_PAGES, type ExtraPage, type Split } from '../../shared/pages/page.ts'
import { type PageSize, SIZE_NAMES } from '../../shared/pages/page-size.ts'
import { useDocument } from '../state/derived.ts'
import own from './export.module.css'
import type { ExportChoices } from './export-choices.ts'
import { ChoiceRow } from './rows.tsx'

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
  /** Those that can be had. */
  readonly sizes: readonly PageSize[]
}

/** Offers the sizes that the format can have, and for those of paper which way they lie. */
export function PageFields({ choices: { looks, setLooks }, sizes }: PageFieldsProps) {
  return (
    <>
      <ChoiceRow
        label="Page"
        value={looks.size}
        options={sizes.map((size) => ({ value: size, name: SIZE_NAMES[size] }))}
        onChange={(size) => setLooks({ size })}
      />
      {looks.size !== 'fitted' && (
        <ChoiceRow
          label="Direction"
          value={looks.direction}
          options={[
            { value: 'landscape', name: 'Landscape' },
            { value: 'portrait', name: 'Portrait' },
          ]}
          onChange={(direction) => setLooks({ direction })}
        />
      )}
    </>
  )
}

/** How the whole chart is split; a part of it is on one page, or in tiles. */
export function SplitRow({ choices: { looks, setLooks, part } }: Pick<PageFieldsProps, 'choices'>) {
  const { structure } = useDocument()
  if (part.kind !== 'whole') return null
  const splits = (['auto', 'pods', 'branches', 'tiles'] as const).filter(
    (split) => split !== 'pods' || structure === 'pods',
  )
  return (
    <ChoiceRow
      label="Pages"
      value={splits.find((id) => id === looks.split) ?? 'auto'}
      options={splits.map((id) => ({ value: id, name: SPLIT_NAMES[id] }))}
      onChange={(split) => setLooks({ split })}
    />
  )
}

interface ExtrasProps extends Pick<PageFieldsProps, 'choices'> {
  /** The number of each optional page; missing: it has nothing to say. */
  readonly numbers: ReadonlyMap<ExtraPage, number>
}

/** Offers the pages for a board; each that is chosen says which page it will be. */
export function ExtraFields({ choices, numbers }: ExtrasProps) {
  return (
    <fieldset className={own.group}>
      <legend>Pages after the chart</legend>
      {EXTRA_PAGES.map((id) => (
        <ExtraTick key={id} id={id} choices={choices} numbers={numbers} />
      ))}
    </fieldset>
  )
}

interface ExtraTickProps extends ExtrasProps {
  readonly id: ExtraPage
}

function ExtraTick({ id, choices: { looks, setLooks }, numbers }: ExtraTickProps) {
  const [name, about] = EXTRA_NAMES[id]
  const isOn = looks.extras.includes(id)
  const number = numbers.get(id)
  const said = number === undefined ? 'nothing to say yet' : `page ${number}`
  return (
    <label className={own.extra}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) =>
          setLooks({
            extras: EXTRA_PAGES.filter((each) =>
              each === id ? target.checked : looks.extras.includes(each),
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
