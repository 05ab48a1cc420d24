// One page of the guide.
import type { Ref } from 'react'
import { Blocks } from './Blocks.tsx'
import styles from './guide.module.css'
import { Marked } from './Marked.tsx'
import type { Section } from './read-page.ts'

interface PageViewProps {
  readonly sections: readonly Section[]
  /** Of the heading at which one arrives; null: the title. */
  readonly arrivedAt: string | null
  readonly arrival: Ref<HTMLHeadingElement>
}

/** Its headings can have the focus: there one arrives. */
export function PageView({ sections, arrivedAt, arrival }: PageViewProps) {
  return (
    <article className={styles.page}>
      {sections.map(({ heading, anchor, depth, blocks }) => {
        // Above them is the guide's own heading.
        const Heading = depth === 1 ? 'h3' : depth === 2 ? 'h4' : 'h5'
        return (
          <section key={anchor ?? ''}>
            <Heading tabIndex={-1} ref={anchor === arrivedAt ? arrival : null}>
              <Marked text={heading} />
            </Heading>
            <Blocks tokens={blocks} />
          </section>
        )
      })}
    </article>
  )
}
