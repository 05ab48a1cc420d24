// Fields for several roles at once: what they have in common is shown, what differs is mixed.
import type { Role } from '../../shared/document/schema.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { useDocument } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { changeSelected } from './change-selected.ts'
import styles from './inspector.module.css'
import { SeveralBackups } from './SeveralBackups.tsx'
import { SeveralFigures } from './SeveralFigures.tsx'
import { SeveralManager, SeveralPod, SeveralStage } from './SeveralPlaces.tsx'

interface SeveralProps {
  /** Two at least. */
  readonly roles: readonly Role[]
}

/** Whatever is typed or chosen is set for all of them, in one undoable step. */
export function SeveralFields({ roles }: SeveralProps) {
  const { structure } = useDocument()
  const { write } = useWriter()
  const ids = roles.map(({ id }) => id)
  const held = roles.filter(({ personId }) => personId !== null).length
  return (
    <>
      <p className={styles.several}>{write(roles.length)} roles are selected.</p>
      <p className={styles.hint}>What you enter here is set for all of them.</p>
      <SeveralStage roles={roles} />
      <SeveralManager roles={roles} />
      {structure === 'pods' && <SeveralPod roles={roles} />}
      <SeveralFigures roles={roles} />
      <SeveralBackups roles={roles} />
      {held > 0 && (
        <Button onClick={() => changeSelected(ids, { what: 'vacate' })}>
          {write(words`Make ${held} ${held === 1 ? 'role' : 'roles'} vacant`)}
        </Button>
      )}
    </>
  )
}
