// A large list as the dialog shows it: what was found so far, what is being done, and what somebody says of it.
import { useEffect, useMemo, useState } from 'react'
import type { Layout } from '../../shared/tables/import-list.ts'
import { useDay } from '../state/day.ts'
import { useDocument } from '../state/derived.ts'
import type { Made } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import { withAllTicked } from './change-groups.ts'
import type { Judgement } from './judgement.ts'
import {
  type FromWorker,
  type ListSource,
  type Looked,
  NOTHING_SAID,
  type Said,
  type Step,
  type Taken,
} from './large-list.ts'
import { type ListBeside, listBeside } from './list-beside.ts'
import { type ShownTable, withColumn } from './shown-table.ts'
import type { ShownList } from './use-list-plan.ts'

type ShownChanges = Pick<ShownList, 'changes' | 'tick' | 'tickAll' | 'target' | 'setTarget'>

export interface LargeListState {
  /** What is being done; null: all is there. */
  readonly step: Step | 'failed' | null
  readonly looked: Looked | null
  /** null: not judged yet. */
  readonly judgement: Judgement | null
  /** null: nothing is known of it yet. */
  readonly shown: (ShownTable & ShownChanges) | null
  take(): Promise<Taken & Made>
}

interface Heard {
  readonly step: Step | 'failed' | null
  readonly looked: Looked | null
  readonly judgement: Judgement | null
}

const BEGUN: Heard = { step: 'read', looked: null, judgement: null }

/**
 * Looks through it again with every answer; the chart itself stays as it is. What was said of another source, such
 * as a sheet, says nothing of this one, and counts again when that one is looked at again.
 */
export function useLargeList(source: ListSource): LargeListState {
  const document = useDocument()
  const { locale } = useWriter()
  const today = useDay()
  const [kept, keep] = useState<ReadonlyMap<ListSource, Said>>(new Map())
  const said = kept.get(source) ?? NOTHING_SAID
  const say: Saying = (change) =>
    keep((before) => {
      const own = before.get(source) ?? NOTHING_SAID
      return new Map(before).set(source, { ...own, ...change(own) })
    })
  const [heard, setHeard] = useState<Heard>(BEGUN)
  const [beside, setBeside] = useState<ListBeside | null>(null)
  const list = useMemo(
    () => ({ source, document, locale, today }),
    [source, document, locale, today],
  )
  useEffect(() => {
    const own = listBeside(list, {
      hear: (message) => setHeard((before) => heardAlso(before, message)),
      fail: () => setHeard((before) => ({ ...before, step: 'failed' })),
    })
    setHeard(BEGUN)
    setBeside(own)
    return () => own.end()
  }, [list])
  useEffect(() => {
    setHeard((before) => ({ ...before, step: 'read', judgement: null }))
    beside?.look(said)
  }, [beside, said])
  const { looked } = heard
  return {
    ...heard,
    shown: looked && shownOf(looked, say),
    async take() {
      if (beside === null) throw new Error('Bug: it is gone')
      const taken = await beside.take()
      // What comes of it is not read, shown and judged in one breath: the window goes on in between.
      await nextTask()
      return taken
    },
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function heardAlso(before: Heard, message: FromWorker): Heard {
  switch (message.kind) {
    case 'step':
      return { ...before, step: message.step }
    case 'looked':
      return { ...before, looked: message.looked }
    case 'judged':
      return { ...before, judgement: message.judgement, step: null }
    case 'taken':
      return before
  }
}

type Saying = (change: (before: Said) => Partial<Said>) => void

function shownOf(looked: Looked, say: Saying): ShownTable & ShownChanges {
  const { layout, issues, titles, issueCounts, target, changes } = looked
  const sayLayout = (next: Partial<Layout>) => say(() => ({ layout: { ...layout, ...next } }))
  return {
    ...layout,
    table: { rows: looked.sample },
    total: looked.total,
    plan: { issues, titles },
    issueCounts,
    target,
    changes,
    setTarget: (next) => say(() => ({ target: next })),
    setColumn: (at, field) => sayLayout({ columns: withColumn(layout.columns, at, field) }),
    takeHeader: (hasHeader) => sayLayout({ hasHeader }),
    setStage: (title, stage) =>
      say(({ stages }) => ({ stages: new Map(stages).set(title, stage) })),
    choose: (question, choice) =>
      say(({ choices }) => ({ choices: new Map(choices).set(question, choice) })),
    tick: (change, isTicked) =>
      say(({ ticks }) => ({ ticks: new Map(ticks).set(change, isTicked) })),
    tickAll: (kind, isTicked) =>
      say(({ ticks }) => ({ ticks: withAllTicked(ticks, kind, isTicked) })),
  }
}
