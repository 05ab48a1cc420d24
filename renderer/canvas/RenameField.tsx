// The field over a card's title while it is renamed: Enter or leaving keeps, Escape gives up.
import { useEffect, useRef, useState } from 'react'
import type { CardPart } from '../../shared/scene/scene.ts'
import { currentDocument, edit, settleHistory, show } from '../state/store.ts'
import { focusCard } from '../view/focus-card.ts'
import styles from './canvas.module.css'

/** Begins with the whole title selected, so that typing replaces it. */
export function RenameField({ part }: { readonly part: CardPart }) {
  const title = currentDocument().roles.find(({ id }) => id === part.roleId)?.title ?? ''
  const [draft, setDraft] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(keep: boolean) {
    if (isDone.current) return
    isDone.current = true
    if (keep && draft.trim() !== '' && draft !== title) {
      edit([{ edit: 'rename-role', args: { roleId: part.roleId, title: draft } }])
      settleHistory()
    }
    show({ renaming: null })
  }

  const { x, y, width, height } = part.titleBox
  return (
    <input
      ref={field}
      className={`${styles.rename} nodrag nopan`}
      style={{ left: x, top: y, width, height }}
      aria-label={`New title for ${title}`}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        finish(event.key === 'Enter')
        focusCard(part.roleId)
      }}
    />
  )
}
