// The advice: what fits, what it rests on, what would change it, what it costs, and where it leads.
import type { Advice } from '../../shared/advisor/advise.ts'
import type { AdvisorFacts } from '../../shared/advisor/facts.ts'
import { sayBasis, sayFlip, sayPods, sayRecommendation } from '../../shared/advisor/say.ts'
import { STRUCTURE_GUIDE } from '../../shared/advisor/structure-guide.ts'
import { STRUCTURE_NAMES } from '../../shared/document/vocabulary.ts'
import { useWriter } from '../state/writer.ts'
import styles from './advisor.module.css'
import { GrowthSteps } from './GrowthSteps.tsx'
import { ReasonsView } from './ReasonsView.tsx'
import { ScoreBars } from './ScoreBars.tsx'

interface AdviceViewProps {
  readonly advice: Advice
  readonly facts: AdvisorFacts
}

export function AdviceView({ advice, facts }: AdviceViewProps) {
  const { structure, gates, notes, nextHire, pods } = advice
  const { write } = useWriter()
  return (
    <article className={styles.advice}>
      <header>
        <p className={styles.eyebrow}>What fits you best</p>
        <h2 tabIndex={-1} data-place="advice">
          {sayRecommendation(advice)}
        </h2>
        <p>{STRUCTURE_GUIDE[structure].summary}</p>
        <p className={styles.intro}>{write(sayBasis(advice, facts))}.</p>
      </header>
      {gates.map(({ id, text }) => (
        <p key={id} className={styles.notice}>
          {write(text)}
        </p>
      ))}
      {notes.map(write).map((note) => (
        <p key={note} className={styles.notice}>
          {note}
        </p>
      ))}
      {nextHire !== null && <p className={styles.notice}>{nextHire}</p>}
      {advice.isGroundless ? (
        <p>Nothing is answered yet: this is what fits most companies.</p>
      ) : (
        <ScoreBars advice={advice} />
      )}
      {pods !== null && (
        <p>
          {structure === 'pods' ? 'Make ' : 'If you choose pods one day: '}
          {write(sayPods(pods))}.
        </p>
      )}
      <ReasonsView advice={advice} />
      <Changes advice={advice} />
      <Costs advice={advice} />
      <GrowthSteps advice={advice} />
    </article>
  )
}

function Changes({ advice: { flips } }: Pick<AdviceViewProps, 'advice'>) {
  return (
    <section aria-labelledby="advice-changes">
      <h3 id="advice-changes">One answer that would change this</h3>
      {flips.length === 0 && <p>No single answer would.</p>}
      <ul className={styles.changes}>
        {flips.map((flip) => (
          <li key={`${flip.fact} ${flip.structure} ${flip.isTakenBack}`}>
            <span>{sayFlip(flip)}</span>
            <strong>{STRUCTURE_NAMES[flip.structure]}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Costs({ advice: { structure } }: Pick<AdviceViewProps, 'advice'>) {
  return (
    <section aria-labelledby="advice-costs">
      <h3 id="advice-costs">
        The price of {STRUCTURE_NAMES[structure].toLowerCase()}, and what to do about it
      </h3>
      <dl className={styles.costs}>
        {STRUCTURE_GUIDE[structure].cons.map(({ id, text, counter }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{counter}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
