// The pods of the chart: what they are divided by, the fields of one of them, more of them, or fewer.
import { podName } from '../../shared/names/called.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { HelpLink } from '../controls/HelpButton.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { AxisField } from '../pods/AxisField.tsx'
import { PodFields } from '../pods/PodFields.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { showPod, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import styles from './company.module.css'

/** Shown while the structure is pods. One pod at a time: there may be hundreds. */
export function PodsSection() {
  const { pods, podAxis } = useDocument()
  const { write } = useWriter()
  const chosen = useSession((state) => state.shownPod)
  const pod = pods.find(({ id }) => id === chosen) ?? pods[0]
  return (
    <section className={styles.pods} aria-label="Pods">
      <h2>
        Pods <small className={styles.count}>{write(pods.length)}</small>
      </h2>
      <AxisField
        label="Pods are divided by"
        none="Not said"
        value={podAxis}
        onChange={(axis) => edit({ edit: 'set-pod-axis', args: { axis } })}
      />
      {!pod && (
        <>
          <p className={styles.hint}>
            A pod is a small belt of its own, for one market, region or product. Add two to begin,
            then click a role at the left: it joins the pod of the role that is selected.
          </p>
          <HelpLink page="pods" about="pods" />
        </>
      )}
      {pod && pods.length > 1 && (
        <SelectField
          label="Show the fields of"
          value={pod.id}
          options={pods.map((each) => ({ value: each.id, label: podName(each) }))}
          onChange={(id) => id && showPod(id)}
        />
      )}
      {pod && <PodFields key={pod.id} pod={pod} />}
      <Button onClick={() => runCommand('add-pod')}>Add a pod</Button>
    </section>
  )
}
