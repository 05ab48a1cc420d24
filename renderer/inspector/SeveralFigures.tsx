// Numbers, market and start of several roles; where they differ the field is empty and says that it is mixed.
import type { ReactNode } from 'react'
import type { Role } from '../../shared/document/schema.ts'
import { type InCommon, inCommon } from '../../shared/several-roles/in-common.ts'
import type { SeveralChange } from '../../shared/several-roles/several-change.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { NumberField } from '../controls/NumberField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { nameOfSeveral } from '../state/drafts-of-chart.ts'
import { useWriter } from '../state/writer.ts'
import { changeSelected } from './change-selected.ts'
import styles from './inspector.module.css'

const MIXED = 'Mixed'

export function SeveralFigures({ roles }: { readonly roles: readonly Role[] }) {
  const { write } = useWriter()
  const ids = roles.map(({ id }) => id)
  const fields = nameOfSeveral(ids)
  const of = write(words`of ${roles.length} roles`)
  const quota = inCommon(roles, (role) => role.quota)
  const market = inCommon(roles, (role) => role.market)
  const start = inCommon(roles, (role) => role.startDate)
  const clear = (change: SeveralChange) => () => changeSelected(ids, change)
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          name={`${fields}/fte`}
          label={`FTE ${of}`}
          hint="1 is a full-time job"
          unit="share"
          {...shown(inCommon(roles, ({ fte }) => fte))}
          onCommit={(fte, refuse) => changeSelected(ids, { what: 'fte', value: fte ?? 1 }, refuse)}
        />
        <NumberField
          name={`${fields}/ramp`}
          label={`Ramped, % ${of}`}
          hint="100 is fully trained"
          unit="percent"
          {...shown(inCommon(roles, ({ ramp }) => ramp))}
          onCommit={(ramp, refuse) =>
            changeSelected(ids, { what: 'ramp', value: ramp ?? 100 }, refuse)
          }
        />
      </div>
      <div className={styles.pair}>
        <Clearable
          clear={`Clear for all: the quota ${of}`}
          isMixed={quota.isMixed}
          onClear={clear({ what: 'quota', value: null })}
        >
          <NumberField
            name={`${fields}/quota`}
            label={`Quota a year ${of}`}
            unit="money"
            {...shown(quota)}
            onCommit={(value, refuse) => changeSelected(ids, { what: 'quota', value }, refuse)}
          />
        </Clearable>
        <Clearable
          clear={`Clear for all: the market ${of}`}
          isMixed={market.isMixed}
          onClear={clear({ what: 'market', value: null })}
        >
          <TextField
            name={`${fields}/market`}
            label={`Market ${of}`}
            value={market.value ?? ''}
            placeholder={market.isMixed ? MIXED : undefined}
            onCommit={(text, refuse) =>
              changeSelected(ids, { what: 'market', value: text === '' ? null : text }, refuse)
            }
          />
        </Clearable>
      </div>
      <Clearable
        clear={`Clear for all: the start ${of}`}
        isMixed={start.isMixed}
        onClear={clear({ what: 'startDate', value: null })}
      >
        <TextField
          name={`${fields}/startDate`}
          type="date"
          label={`Start ${of}`}
          value={start.value ?? ''}
          // A field for a day shows no placeholder.
          {...(start.isMixed ? { hint: MIXED } : {})}
          onCommit={(text, refuse) =>
            changeSelected(ids, { what: 'startDate', value: text === '' ? null : text }, refuse)
          }
        />
      </Clearable>
    </>
  )
}

/** An empty field cannot be emptied: where the values differ, a button does it. */
function Clearable(props: {
  readonly clear: string
  readonly isMixed: boolean
  readonly onClear: () => void
  readonly children: ReactNode
}) {
  const { clear, isMixed, onClear, children } = props
  return (
    <div>
      {children}
      {isMixed && (
        <Button look="link" aria-label={clear} onClick={onClear}>
          Clear for all
        </Button>
      )}
    </div>
  )
}

function shown({ isMixed, value }: InCommon<number | undefined>) {
  return { value, ...(isMixed ? { placeholder: MIXED } : {}) }
}
