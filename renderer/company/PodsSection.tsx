// The pods of the chart: what they are divided by, their fields, more of them, or fewer.
import { useDocument } from '../app/derived.ts'
import { runCommand } from '../commands/run-command.ts'
import { Button } from '../controls/Button.tsx'
import { commit } from '../inspector/commit.ts'
import { AxisField } from '../pods/AxisField.tsx'
import { PodFields } from '../pods/PodFields.tsx'
import styles from './company.module.css'

/** Shown while the structure is pods. */
export function PodsSection() {
  const { pods, podAxis } = useDocument()
  return (
    <section className={styles.pods} aria-label="Pods">
      <h2>Pods</h2>
      <AxisField
        label="Pods are divided by"
        none="Not said"
        value={podAxis}
        onChange={(axis) => commit({ edit: 'set-pod-axis', args: { axis } })}
      />
      {pods.length === 0 && (
        <p className={styles.hint}>
          A pod is a small belt of its own, for one market, region or product. Add two to begin.
        </p>
      )}
      {pods.map((pod) => (
        <PodFields key={pod.id} pod={pod} />
      ))}
      <Button onClick={() => runCommand('add-pod')}>Add a pod</Button>
    </section>
  )
}
