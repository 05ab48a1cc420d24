// The field over a card's title while it is renamed: Enter or leaving keeps, Escape gives up.
import { useEffect, useRef } from 'react'
import { seen } from '../../shared/names/unseen.ts'
import type { CardPart } from '../../shared/scene/scene.ts'
import { isComposing } from '../controls/composing.ts'
import { forgetDraft } from '../controls/drafts.ts'
import { FieldNote } from '../controls/FieldNote.tsx'
import { FloatingNote } from '../controls/FloatingNote.tsx'
import { useDraft } from '../controls/use-draft.ts'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { renameRole } from '../state/store.ts'
import { focusCard } from '../view/focus-card.ts'
import styles from './canvas.module.css'

/** Begins with the whole title selected, so that typing replaces it. A title that is refused stays. */
export function RenameField({ part: { roleId, titleBox } }: { readonly part: CardPart }) {
  const title = useOrg().role(roleId)?.title ?? ''
  // The field "Title" of the role's panel writes the same text.
  const name = `role/${roleId}/title`
  const { text, refusal, setText, finish } = useDraft(name, title, (typed, refuse) =>
    edit({ edit: 'rename-role', args: { roleId, title: typed } }, { refuse }),
  )
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])

  function keep(): boolean {
    // Nothing was written: there is nothing to keep, nor to say.
    if (text.trim() === '') forgetDraft(name)
    const isTaken = finish()
    if (isTaken) renameRole(null)
    return isTaken
  }

  const { x, y, width, height } = titleBox
  return (
    <div className={`${styles.renaming} nopan`} style={{ left: x, top: y, width }}>
      <input
        ref={field}
        data-draft={name}
        className={styles.rename}
        style={{ height }}
        aria-label={`New title for ${seen(title)}`}
        aria-invalid={refusal !== null}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          if (event.key === 'Escape') {
            event.stopPropagation()
            forgetDraft(name)
            renameRole(null)
          } else if (event.key !== 'Enter' || !keep()) return
          focusCard(roleId)
        }}
      />
      {refusal && (
        <FloatingNote>
          <FieldNote id={`${name}-note`} refusal={refusal} onChoose={setText} />
        </FloatingNote>
      )}
    </div>
  )
}
