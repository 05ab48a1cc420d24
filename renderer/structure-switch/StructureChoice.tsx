// The three structures to choose from, with what speaks for and against the chosen one.
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { STRUCTURE_GUIDE } from '../../shared/advisor/structure-guide.ts'
import { STRUCTURE_NAMES, STRUCTURES, type Structure } from '../../shared/document/vocabulary.ts'
import dialogs from '../controls/dialogs.module.css'
import { StructureGuide } from './StructureGuide.tsx'
import styles from './structure-switch.module.css'

interface StructureChoiceProps {
  readonly chosen: Structure
  readonly present: Structure | null
  readonly onChoose: (structure: Structure) => void
}

export function StructureChoice({ chosen, present, onChoose }: StructureChoiceProps) {
  return (
    <div className={dialogs.scrolled}>
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
      <StructureGuide structure={chosen} />
    </div>
  )
}
