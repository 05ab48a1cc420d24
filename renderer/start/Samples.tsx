// Finished charts to look round in.
import { SAMPLES } from '../command-palette/samples.ts'
import { Button } from '../controls/Button.tsx'
import { begin } from './begin.ts'
import styles from './start.module.css'

export function Samples() {
  return (
    <section className={styles.section} aria-labelledby="start-samples">
      <h2 id="start-samples">Look round a finished chart</h2>
      <ul className={styles.samples}>
        {SAMPLES.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => void begin('document:open-sample', id)}>{name}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
