// What to do with the advice: fill an empty chart, begin another one, or change the structure of this one.

import type { Advice } from '../../shared/advisor/advise.ts'
import type { AdvisorFacts } from '../../shared/advisor/facts.ts'
import { starterChart } from '../../shared/advisor/starter-chart.ts'
import { isEmptyChart } from '../../shared/document/is-empty-chart.ts'
import { begunWith } from '../../shared/preferences/new-chart.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { request } from '../state/request.ts'
import { closeDialog, closeIfOpen, currentSession, settleEdits } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import { bringIntoView } from '../view/viewport.ts'
import styles from './advisor.module.css'

interface AdviceActionsProps {
  readonly advice: Advice
  readonly facts: AdvisorFacts
  readonly onBack: () => void
}

export function AdviceActions({ advice, facts, onBack }: AdviceActionsProps) {
  const document = useDocument()
  const { structure, pods } = advice
  const isEmpty = isEmptyChart(document)
  const isUsed = document.structure === structure

  async function start() {
    const starter = starterChart({ document, facts, structure, pods })
    settleEdits()
    if (!isEmpty) {
      const { newCharts } = useWindow.getState().preferences
      const { dialog } = currentSession()
      if (await request('document:new-from', begunWith(starter, newCharts))) closeIfOpen(dialog)
      return
    }
    edit({ edit: 'fill-chart', args: { plan: starter } })
    closeDialog()
    requestAnimationFrame(() => bringIntoView([]))
  }

  function labelOfUse(): string {
    if (isUsed) return 'This chart uses it already'
    return isEmpty ? 'Only choose the structure' : 'Use it for this chart'
  }

  function use() {
    closeDialog()
    runCommand(`structure-${structure}`)
  }

  return (
    <>
      <Button className={styles.pageSwitch} onClick={onBack}>
        Back to the questions
      </Button>
      <Button look={isEmpty || isUsed ? 'primary' : 'plain'} onClick={() => void start()}>
        {isEmpty ? 'Start with this' : 'Start a new chart with this'}
      </Button>
      <Button look={isEmpty || isUsed ? 'plain' : 'primary'} disabled={isUsed} onClick={use}>
        {labelOfUse()}
      </Button>
    </>
  )
}
