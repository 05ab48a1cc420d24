// The three structures to choose from, with what speaks for and against the chosen one.
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { Check, Minus } from 'lucide-react'
import { STRUCTURE_GUIDE } from '../../shared/advisor/structure-guide.ts'
import { STRUCTURE_NAMES, STRUCTURES, type Structure } from '../../shared/document/vocabulary.ts'
import styles from './structure-switch.module.css'

interface StructureChoiceProps {
  readonly chosen: Structure
  readonly present: Structure | null
  readonly onChoose: (structure: Structure) => void
}

export function StructureChoice({ chosen, present, onChoose }: StructureChoiceProps) {
  return (
    <div className={styles.guide}>
      <RadioGroup
        className={styles.structures}
        aria-label="Structure to use"
        value={chosen}
        onValueChange={(value) => {
          const structure = STRUCTURES.find((each) => each === value)
          if (structure) onChoose(structure)
        }}
      >
        {STRUCTURES.map((each) => (
          <Radio.Root key={each} value={each} className={styles.structure} nativeButton={false}>
            <strong>
              {STRUCTURE_NAMES[each]}
              {each === present && <em>now</em>}
            </strong>
            <small>{STRUCTURE_GUIDE[each].summary}</small>
          </Radio.Root>
        ))}
      </RadioGroup>
      <Guide structure={chosen} />
    </div>
  )
}

function Guide({ structure }: { readonly structure: Structure }) {
  const { fits, pros, cons } = STRUCTURE_GUIDE[structure]
  return (
    <section className={styles.words} aria-label={`About ${STRUCTURE_NAMES[structure]}`}>
      <h3>Made for</h3>
      <p>{fits}</p>
      <h3>What it is good at</h3>
      <ul>
        {pros.map(({ id, text }) => (
          <li key={id}>
            <Check size={13} aria-hidden="true" className={styles.pro} />
            {text}
          </li>
        ))}
      </ul>
      <h3>What it costs, and what to do about it</h3>
      <ul>
        {cons.map(({ id, text, counter }) => (
          <li key={id}>
            <Minus size={13} aria-hidden="true" className={styles.con} />
            <span>
              {text} <span className={styles.counter}>{counter}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
