// The bar over the chart in which one looks for a card: how many were found, the next and the one before.
import { Panel } from '@xyflow/react'
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { Hit } from '../../shared/find/find-roles.ts'
import { words } from '../../shared/words/phrase.ts'
import {
  closeFind,
  FIND_FIELD,
  goToHit,
  hitsIn,
  NOTHING_FOUND,
  showHit,
  WHERE,
} from '../actions/find.ts'
import { isComposing } from '../controls/composing.ts'
import { AREA } from '../controls/focus-area.ts'
import { useFind } from '../state/find.ts'
import { usePointer } from '../state/pointer.ts'
import { speak } from '../state/speak.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { useMakesRoom } from '../view/use-makes-room.ts'
import styles from './find.module.css'

/** On the chart, as a panel of React Flow, so that fit sees it. */
export function FindBar() {
  const text = useFind((state) => state.text)
  const at = useFind((state) => state.at)
  const hits = useHits()
  const field = useRef<HTMLInputElement>(null)
  // Before the next key.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  useMakesRoom()
  const hit = hits.find(({ roleId }) => roleId === at)
  return (
    <Panel position="top-right" className={styles.place ?? ''}>
      <section {...AREA} data-find aria-label="Find" className={styles.bar} onKeyDown={onKey}>
        <Search size={14} aria-hidden="true" className={styles.sign} />
        <input
          ref={field}
          {...FIND_FIELD}
          type="text"
          aria-label="Find a title, person, pod, stage or note"
          placeholder="Title, person, pod, stage, note…"
          value={text}
          onChange={(event) => useFind.setState({ text: event.target.value })}
        />
        <Count hits={hits} hit={hit} isEmpty={text.trim() === ''} />
        <button
          type="button"
          aria-label="Previous card found"
          disabled={hits.length === 0}
          onClick={() => goToHit(-1)}
        >
          <ChevronUp size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label="Next card found"
          disabled={hits.length === 0}
          onClick={() => goToHit(1)}
        >
          <ChevronDown size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label="Close" onClick={closeFind}>
          <X size={16} aria-hidden="true" />
        </button>
      </section>
    </Panel>
  )
}

interface CountProps {
  readonly hits: readonly Hit[]
  readonly hit: Hit | undefined
  readonly isEmpty: boolean
}

/** "3 of 12", and where it is that the card does not show. */
function Count({ hits, hit, isEmpty }: CountProps) {
  const { write } = useWriter()
  if (isEmpty) return null
  if (hits.length === 0) return <span className={styles.nothing}>{NOTHING_FOUND}</span>
  const where = hit && WHERE[hit.in]
  return (
    <span className={styles.count}>
      {hit
        ? write(words`${hits.indexOf(hit) + 1} of ${hits.length}`)
        : write(words`${hits.length} found`)}
      {where && <small>{where}</small>}
    </span>
  )
}

/** Marks the cards on the chart. Whoever types is taken to the first of them, unless the one shown fits, too. */
function useHits(): readonly Hit[] {
  // Typing goes on while a large chart is looked through.
  const text = useDeferredValue(useFind((state) => state.text))
  const document = useDeferredValue(useSession(({ history }) => history.present))
  const looking = useSession((state) => state.looking)
  const hits = useMemo(() => hitsIn(document, looking, text), [document, looking, text])
  useEffect(() => {
    usePointer.setState({ found: new Set(hits.map(({ roleId }) => roleId)) })
    return () => usePointer.setState({ found: NONE })
  }, [hits])
  const shown = useRef(text)
  useEffect(() => {
    if (shown.current === text) return
    shown.current = text
    const [first] = hits
    if (text.trim() === '') useFind.setState({ at: null })
    else if (!first) speak(NOTHING_FOUND)
    else showHit(hits.find(({ roleId }) => roleId === useFind.getState().at) ?? first, hits)
  }, [text, hits])
  return hits
}

const NONE: ReadonlySet<never> = new Set()

/** Enter goes on, Escape leaves; on the chart below they mean something else. */
function onKey(event: KeyboardEvent): void {
  if (isComposing(event)) return
  const isField = event.target instanceof HTMLInputElement
  if (event.key === 'Escape') closeFind()
  else if (event.key === 'Enter' && isField) goToHit(event.shiftKey ? -1 : 1)
  else return
  event.preventDefault()
  event.stopPropagation()
}
