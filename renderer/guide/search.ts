// Finds sections of the guide by their words.
import MiniSearch from 'minisearch'
import { PAGE_IDS, type PageId } from '../../shared/guide/contents.ts'
import { once } from '../../shared/once.ts'
import type { Place } from '../state/guide.ts'
import { sectionsOf, titleOf } from './pages.ts'
import { plainText } from './read-page.ts'

export interface Found {
  readonly place: Place
  readonly title: string
  /** Empty where the page itself was found. */
  readonly heading: string
  /** The part of the section in which the words are. */
  readonly excerpt: string
  /** As they are written there. */
  readonly words: readonly string[]
}

/** They say nothing about what is looked for. */
const LITTLE_WORDS = new Set(
  'a an and are at be by can do does for from how i in is it me my not of on or the to we what when where which who why with you your'.split(
    ' ',
  ),
)

/** So many are enough to choose from. */
const MOST = 20

/** Characters of a section that are shown. */
const EXCERPT = 150

/** Long lists, which name everything: whoever asks wants it explained first. */
const LISTS: readonly PageId[] = ['rules', 'usual-figures', 'shortcuts']

interface Entry {
  readonly id: number
  readonly place: Place
  readonly title: string
  readonly heading: string
  readonly text: string
}

/** Made when somebody looks for something. */
const entries = once<readonly Entry[]>(() =>
  PAGE_IDS.flatMap((page) => sectionsOf(page).map((section) => ({ page, section }))).map(
    ({ page, section: { heading, anchor, blocks } }, id) => ({
      id,
      place: { page, anchor },
      title: titleOf(page),
      heading: anchor === null ? '' : heading,
      text: plainText(blocks),
    }),
  ),
)

const index = once(() => {
  const made = new MiniSearch<Entry>({
    fields: ['title', 'heading', 'text'],
    processTerm: (term) => (LITTLE_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: { title: 4, heading: 3 },
      combineWith: 'AND',
      prefix: true,
      boostDocument: (id) => (isInList(id) ? 0.3 : 1),
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  })
  made.addAll(entries())
  return made
})

/** Best first; all words have to be there, the last one may be unfinished and long ones misspelt. */
export function searchPages(query: string): readonly Found[] {
  return index()
    .search(query)
    .slice(0, MOST)
    .flatMap(({ id, terms }) => {
      const entry = entries()[id]
      if (!entry) return []
      const { place, title, heading, text } = entry
      return [{ place, title, heading, excerpt: excerptOf(text, terms), words: terms }]
    })
}

function isInList(id: number): boolean {
  const page = entries()[id]?.place.page
  return page !== undefined && LISTS.includes(page)
}

/** Round about the first of the words. */
function excerptOf(text: string, words: readonly string[]): string {
  const first = markPattern(words)?.exec(text)?.index ?? 0
  const from = first < EXCERPT / 2 ? 0 : text.lastIndexOf(' ', first - EXCERPT / 3) + 1
  const end = text.length <= from + EXCERPT ? text.length : text.lastIndexOf(' ', from + EXCERPT)
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`
}

/** Finds whole words in a text; null where there are none to find. */
export function markPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}
