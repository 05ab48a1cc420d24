// What was found in the guide; up and down go from one to the next.
import { goToPage } from '../state/guide.ts'
import styles from './guide.module.css'
import { Marked, MarkedWords } from './Marked.tsx'
import type { Found } from './search.ts'

interface SearchResultsProps {
  readonly found: readonly Found[]
  readonly query: string
}

export function SearchResults({ found, query }: SearchResultsProps) {
  return (
    <>
      <p className={styles.count} role="status">
        {found.length === 0
          ? `Nothing about “${query}”. Try another word, or look through the contents.`
          : found.length === 1
            ? 'One place'
            : 'Several places, the likeliest first'}
      </p>
      <ul className={styles.results} aria-label="Found">
        {found.map(({ place, title, heading, excerpt, words }) => (
          <li key={`${place.page}#${place.anchor}`}>
            <button type="button" data-found onClick={() => goToPage(place, words)}>
              <MarkedWords value={words}>
                <strong>
                  <Marked text={title} />
                </strong>
                {heading === '' ? null : (
                  <>
                    {' › '}
                    <Marked text={heading} />
                  </>
                )}
                <span>
                  <Marked text={excerpt} />
                </span>
              </MarkedWords>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
