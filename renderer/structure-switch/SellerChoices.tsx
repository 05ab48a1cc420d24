// What becomes of everybody who sells: both selling stages, or one of them.
import { useId } from 'react'
import { SELLER_KINDS, type SellerKind } from '../../shared/switching/choices.ts'
import { nameOf } from '../../shared/switching/moves.ts'
import type { SellerPlan } from '../../shared/switching/plan-switch.ts'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { Folded } from '../controls/Folded.tsx'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import type { ChoicesProps } from './choices-props.ts'
import styles from './structure-switch.module.css'

const KIND_NAMES: Readonly<Record<SellerKind, string>> = {
  'full-cycle': 'Qualifies and closes',
  qualifier: 'Qualifies',
  closer: 'Closes',
}

/** Of thousands of sellers nobody decides one by one. */
const FOLD = { most: 60, first: 40 } as const

export function SellerChoices({ plan, onChoose }: ChoicesProps) {
  const { sellers } = plan
  const choose = (kindOf: (seller: SellerPlan) => SellerKind) =>
    onChoose({
      sellers: sellers.map((seller) => ({ roleId: seller.roleId, becomes: kindOf(seller) })),
    })
  return (
    <fieldset className={styles.choices}>
      <legend>Who sells how</legend>
      <p>
        {plan.to === 'two-party'
          ? 'In two parties each seller takes a lead from the first talk to the signature.'
          : 'On a belt some qualify leads and others close deals.'}
      </p>
      <ul className={styles.sellers}>
        <Folded
          items={sellers}
          {...FOLD}
          render={(seller) => (
            <SellerRow
              key={seller.roleId}
              seller={seller}
              onChoose={(kind) =>
                choose((other) => (other.roleId === seller.roleId ? kind : other.becomes))
              }
            />
          )}
        />
      </ul>
      <div className={styles.buttons}>
        <Button look="small" onClick={() => choose(({ is }) => is)}>
          Everybody as now
        </Button>
        <Button look="small" onClick={() => onChoose({ sellers: [] })}>
          As proposed
        </Button>
      </div>
    </fieldset>
  )
}

interface SellerRowProps {
  readonly seller: SellerPlan
  readonly onChoose: (kind: SellerKind) => void
}

function SellerRow({ seller, onChoose }: SellerRowProps) {
  const org = useOrg()
  const { write } = useWriter()
  const id = useId()
  const role = org.role(seller.roleId)
  if (!role) return null
  return (
    <li>
      <label htmlFor={id}>{write(nameOf(org, role))}</label>
      <select
        id={id}
        className={controls.input}
        value={seller.becomes}
        onChange={(event) => {
          const kind = SELLER_KINDS.find((each) => each === event.target.value)
          if (kind) onChoose(kind)
        }}
      >
        {SELLER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_NAMES[kind]}
          </option>
        ))}
      </select>
    </li>
  )
}
