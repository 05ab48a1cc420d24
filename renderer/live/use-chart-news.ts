// Tells a screen reader what has happened to the chart: steps, steps back, findings that come and go.
import { useEffect, useRef } from 'react'
import type { History } from '../../shared/editing/history.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { words } from '../../shared/words/phrase.ts'
import { useJudged } from '../state/derived.ts'
import { speak, useSpoken } from '../state/speak.ts'
import { useSession } from '../state/store.ts'
import { currentWriter, useWriter } from '../state/writer.ts'
import { sayFindingsAnew } from './say-findings.ts'

/** Milliseconds without a change before it is said what one came to: who types is not interrupted. */
const QUIET = 400

/** For as long as the window lives. */
export function useChartNews(): void {
  useEffect(tellSteps, [])
  useFindingsNews()
}

/** Each step is told once it is over; a message of its own about the step is enough. */
function tellSteps(): () => void {
  let told = useSession.getState().history
  let voice = useSpoken.getState().polite
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tellSoon = () => {
    const before = told
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const now = useSession.getState().history
      const isSaid = useSpoken.getState().polite !== voice
      told = now
      if (!isSaid) speak(await sayStep(before, now))
    }, QUIET)
  }
  const stop = useSession.subscribe((now, before) => {
    if (now.documentId !== before.documentId) {
      clearTimeout(waiting)
      told = now.history
    } else if (now.history.present !== before.history.present) {
      // What is spoken from now on is about this change.
      if (told === before.history || told.present === before.history.present)
        voice = useSpoken.getState().polite
      tellSoon()
    }
  })
  return () => {
    clearTimeout(waiting)
    stop()
  }
}

/** Undo and redo by what "Undo" calls the step; anything else by what is different now. */
async function sayStep(before: History, now: History): Promise<string> {
  const { write } = currentWriter()
  const [undone] = now.future
  if (undone && undone.document === before.present) return write(words`Undone: ${undone.label}.`)
  const redone = now.past.at(-1)
  if (redone && before.future[0]?.document === now.present)
    return write(words`Done again: ${redone.label}.`)
  const { sayChange } = await import('./say-change.ts')
  return write(sayChange(before.present, now.present))
}

/** Another chart's findings are no news. */
function useFindingsNews(): void {
  const { findings } = useJudged()
  const writer = useWriter()
  const documentId = useSession((state) => state.documentId)
  const known = useRef<{ documentId: string; findings: readonly Finding[] } | null>(null)
  useEffect(() => {
    if (known.current?.documentId !== documentId) {
      known.current = { documentId, findings }
      return
    }
    // After what was changed, and once for several changes in a row.
    const waiting = setTimeout(() => {
      const news = sayFindingsAnew(known.current?.findings ?? [], findings, writer)
      known.current = { documentId, findings }
      if (news !== '') speak(news)
    }, 2 * QUIET)
    return () => clearTimeout(waiting)
  }, [documentId, findings, writer])
}
