// All rules by group: what each looks for, whether it speaks now, and its numbers, to be changed here.
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { rules } from '../../shared/findings/rules.ts'
import { inGroups } from '../../shared/rules/rule-words.ts'
import { counted } from '../../shared/words/lists.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { closeDialog } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { RuleRow } from './RuleRow.tsx'
import { changedLimits, isMeant } from './rule-state.ts'
import styles from './rules.module.css'
import { ToConfirm } from './ToConfirm.tsx'

/** Open as long as it is there. */
export function RulesDialog() {
  return (
    <DialogFrame onClose={closeDialog} className={styles.popup}>
      <RulesList />
    </DialogFrame>
  )
}

function RulesList() {
  const [wanted, setWanted] = useState('')
  const groups = inGroups(rules.filter((rule) => isMeant(rule, wanted)))
  return (
    <>
      <header className={styles.head}>
        <DialogTitle help="rules">All rules and their numbers</DialogTitle>
        <input
          type="search"
          className={styles.search}
          placeholder="Find a rule…"
          aria-label="Find a rule"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </header>
      <div className={styles.list}>
        <ToConfirm kind="thresholds" />
        {groups.length === 0 && <p className={styles.none}>No rule is about “{wanted}”.</p>}
        {groups.map(({ id, name, members }) => (
          <section key={id} aria-labelledby={`rules-${id}`}>
            <h2 id={`rules-${id}`}>{name}</h2>
            <ul>
              {members.map((rule) => (
                <RuleRow key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer className={styles.foot}>
        <UsualNumbers />
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </footer>
    </>
  )
}

/** Back to the defaults, all at once. */
function UsualNumbers() {
  const changed = changedLimits(useDocument())
  const { write } = useWriter()
  if (changed.length === 0) return <p>All numbers are the usual ones.</p>
  return (
    <>
      <p>{write(counted(changed.length, 'number is', 'numbers are'))} changed for this chart.</p>
      <Button
        onClick={() =>
          edit(
            changed.map((key) => ({ edit: 'set-threshold', args: { key, value: null } })),
            { label: 'Use the usual numbers' },
          )
        }
      >
        Use the usual numbers
      </Button>
    </>
  )
}
