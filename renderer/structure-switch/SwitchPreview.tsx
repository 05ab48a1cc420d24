// What a switch would do: a picture of it, what there is to decide, what moves, what no longer fits.
import { sayMisfit } from '../../shared/switching/misfits.ts'
import { sayMoves } from '../../shared/switching/new-managers.ts'
import { Folded } from '../controls/Folded.tsx'
import { useWriter } from '../state/writer.ts'
import type { ChoicesProps } from './choices-props.ts'
import { FindingsChange } from './FindingsChange.tsx'
import { PodChoices } from './PodChoices.tsx'
import { SellerChoices } from './SellerChoices.tsx'
import { SmallPicture } from './SmallPicture.tsx'
import styles from './structure-switch.module.css'

export function SwitchPreview(props: ChoicesProps) {
  const { plan } = props
  const { write } = useWriter()
  return (
    <section className={styles.switch} aria-label="What the switch would do">
      <SmallPicture document={plan.document} />
      {plan.sellers.length > 0 && <SellerChoices {...props} />}
      {plan.to === 'pods' && <PodChoices {...props} />}
      <Sentences
        title="What no longer fits"
        none="Nothing: everything finds its place."
        sentences={plan.misfits.map((misfit) => write(sayMisfit(misfit)))}
      />
      <Sentences
        title="What moves"
        none="Nobody has to move."
        sentences={sayMoves(plan).map(write)}
      />
      <FindingsChange document={plan.document} />
    </section>
  )
}

/** More is not read before deciding. */
const FOLD = { most: 40, first: 30 } as const

interface SentencesProps {
  readonly title: string
  readonly none: string
  readonly sentences: readonly string[]
}

function Sentences({ title, none, sentences }: SentencesProps) {
  return (
    <section className={styles.words} aria-label={title}>
      <h3>{title}</h3>
      {sentences.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          <Folded
            items={[...new Set(sentences)]}
            {...FOLD}
            render={(sentence) => <li key={sentence}>{sentence}</li>}
          />
        </ul>
      )}
    </section>
  )
}
