// The guide: whether it is open, the page that is read, the way there, what is looked for.
import { create } from 'zustand'
import { HOME, type PageId } from '../../shared/guide/contents.ts'
import { currentSession } from './store.ts'

/** A page, or one of its headings. */
export interface Place {
  readonly page: PageId
  readonly anchor: string | null
}

interface GuideState {
  /** Beside the chart. */
  readonly isDocked: boolean
  /** Over the dialog that is open. */
  readonly isInDialog: boolean
  readonly place: Place
  /** What was read before, the latest last. */
  readonly trail: readonly Place[]
  /** What is looked for; empty: the page is shown. */
  readonly query: string
  /** Words that are marked on the page: what it was found by. */
  readonly marked: readonly string[]
  /** The focus is to go there; a new object each time it is. */
  readonly arrival: { readonly at: 'search' | 'page' }
}

const CLOSED: GuideState = {
  isDocked: false,
  isInDialog: false,
  place: { page: HOME, anchor: null },
  trail: [],
  query: '',
  marked: [],
  arrival: { at: 'search' },
}

export const useGuide = create<GuideState>(() => CLOSED)

const { setState } = useGuide

/** Opens it where it was left, ready to search. */
export function openGuide(): void {
  setState({ ...shown(), arrival: { at: 'search' } })
}

/** Opens it at a page. */
export function openGuideAt(page: PageId): void {
  setState(shown())
  goToPage({ page, anchor: null })
}

/** A dialog leaves what is behind it out of reach, so the guide is shown over it. */
function shown(): Partial<GuideState> {
  return currentSession().dialog === null ? { isDocked: true } : { isInDialog: true }
}

export function closeGuide(): void {
  setState({ isDocked: false, isInDialog: false })
}

/** The dialog that it was opened from goes; beside the chart it stays. */
export function leaveGuideInDialog(): void {
  setState({ isInDialog: false })
}

/** Shows a page, with these words marked in it. */
export function goToPage(place: Place, marked: readonly string[] = []): void {
  setState(({ place: before, trail }) => ({
    place,
    trail: isSame(before, place) ? trail : [...trail, before],
    query: '',
    marked,
    arrival: { at: 'page' },
  }))
}

/** The page before, if there was one. */
export function goBackInGuide(): void {
  setState(({ place, trail }) => ({
    place: trail.at(-1) ?? place,
    trail: trail.slice(0, -1),
    query: '',
    marked: [],
    arrival: { at: 'page' },
  }))
}

export function searchGuide(query: string): void {
  setState({ query })
}

function isSame(a: Place, b: Place): boolean {
  return a.page === b.page && a.anchor === b.anchor
}
