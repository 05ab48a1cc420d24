// A sentence of the founding article in its own words, with its source.
import { ARTICLE, type QuotationId, quoted } from '../../shared/article/quotations.ts'
import styles from './article.module.css'

interface QuotationProps {
  readonly id: QuotationId
  /** Whose words the article repeats. */
  readonly by?: string
}

export function Quotation({ id, by }: QuotationProps) {
  return (
    <figure className={styles.quotation}>
      {/* The article is in English, whatever the window is in one day. */}
      <blockquote lang="en">{quoted(id)}</blockquote>
      <figcaption>
        {by === undefined ? ARTICLE.author : `${by}, quoted by ${ARTICLE.author}`}
      </figcaption>
    </figure>
  )
}
