// The way a sales organisation usually grows, with the place where this one stands.
import type { Advice } from '../../shared/advisor/advise.ts'
import { sayHeads } from '../../shared/advisor/growth-path.ts'
import { sayUnusual } from '../../shared/advisor/say.ts'
import { STRUCTURE_NAMES } from '../../shared/document/vocabulary.ts'
import styles from './advisor.module.css'

export function GrowthSteps({ advice }: { readonly advice: Advice }) {
  const { growth } = advice
  const unusual = sayUnusual(advice)
  return (
    <section aria-labelledby="advice-growth">
      <h3 id="advice-growth">Where growth leads</h3>
      <ol className={styles.growth}>
        {growth.steps.map((step) => (
          <li key={step.least} aria-current={step === growth.now ? 'step' : undefined}>
            <span className={styles.heads}>
              {sayHeads(step)} {step.most === 1 ? 'person' : 'people'}
            </span>
            <strong>{step.structures.map((each) => STRUCTURE_NAMES[each]).join(' or ')}</strong>
            <span className={styles.intro}>{step.text}</span>
          </li>
        ))}
      </ol>
      {unusual !== null && <p className={styles.intro}>{unusual}</p>}
      {growth.warning !== null && <p className={styles.notice}>{growth.warning}</p>}
    </section>
  )
}
