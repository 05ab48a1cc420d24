// The guide: a search, and either what was found or the page that is read.

import { ArrowLeft, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { HOME } from '../../shared/guide/contents.ts'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { AREA } from '../controls/focus-area.ts'
import { seenTip } from '../controls/tip.ts'
import { closeGuide, goBackInGuide, goToPage, searchGuide, useGuide } from '../state/guide.ts'
import styles from './guide.module.css'
import { MarkedWords } from './Marked.tsx'
import { PageView } from './PageView.tsx'
import { sectionsOf } from './pages.ts'
import { SearchResults } from './SearchResults.tsx'
import { searchPages } from './search.ts'

/** `isInFront`: nothing lies over it, so that it can have the focus. */
export function Guide({ isInFront }: { readonly isInFront: boolean }) {
  const { place, query, marked, arrival } = useGuide()
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isInFront) return
    if (arrival.at === 'search') {
      field.current?.select()
      field.current?.focus()
      return
    }
    heading.current?.focus({ preventScroll: true })
    let isGone = false
    const arrive = () => {
      const top = place.anchor === null ? 0 : heading.current?.offsetTop
      if (!isGone && top !== undefined) body.current?.scrollTo({ top, behavior: 'instant' })
    }
    arrive()
    void picturesIn(body.current).then(arrive)
    return () => {
      isGone = true
    }
  }, [arrival, isInFront, place])
  const wanted = query.trim()
  const found = useMemo(() => (wanted === '' ? null : searchPages(wanted)), [wanted])
  return (
    <section {...AREA} className={styles.guide} aria-label="Guide" onKeyDown={onKeyDown}>
      <Head />
      <input
        ref={field}
        className={`${controls.input} ${styles.search}`}
        aria-label="Search the guide"
        placeholder="Search the guide…"
        spellCheck={false}
        data-search
        value={query}
        onChange={({ target }) => searchGuide(target.value)}
      />
      <div ref={body} className={styles.body}>
        {found ? (
          <SearchResults found={found} query={wanted} />
        ) : (
          <MarkedWords value={marked}>
            <PageView
              sections={sectionsOf(place.page)}
              arrivedAt={place.anchor}
              arrival={heading}
            />
          </MarkedWords>
        )}
      </div>
    </section>
  )
}

/** Done when they have come: before, a page is shorter than it will be. */
function picturesIn(body: HTMLElement | null): Promise<unknown> {
  const coming = [...(body?.querySelectorAll('img') ?? [])].filter(({ complete }) => !complete)
  return Promise.all(
    coming.map((picture) => new Promise((come) => picture.addEventListener('load', come))),
  )
}

function Head() {
  const isAnyBefore = useGuide(({ trail, query }) => trail.length > 0 || query !== '')
  return (
    <header className={styles.head}>
      <Button look="icon" aria-label="Back" disabled={!isAnyBefore} onClick={goBackInGuide}>
        <ArrowLeft size={16} aria-hidden="true" />
      </Button>
      <h2>Guide</h2>
      <Button look="link" onClick={() => goToPage({ page: HOME, anchor: null })}>
        Contents
      </Button>
      <Button
        look="icon"
        aria-label="Close the guide"
        {...seenTip('Close (Escape)')}
        onClick={closeGuide}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </header>
  )
}

/** Up and down go through what was found, Escape gives up the search, then the guide. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event
  const found = [...currentTarget.querySelectorAll<HTMLElement>('[data-search], [data-found]')]
  const at = target instanceof HTMLElement ? found.indexOf(target) : -1
  if (key === 'Escape') stepBack()
  else if (at < 0 || found.length === 1) return
  else if (key === 'ArrowDown') found[Math.min(at + 1, found.length - 1)]?.focus()
  else if (key === 'ArrowUp') found[Math.max(at - 1, 0)]?.focus()
  else if (key === 'Enter' && at === 0) found[1]?.click()
  else return
  event.preventDefault()
  // A dialog below would take the same Escape for itself.
  event.stopPropagation()
}

function stepBack(): void {
  if (useGuide.getState().query === '') closeGuide()
  else searchGuide('')
}
