// What the list of earlier versions is made of: asked for when it opens, and described bit by bit.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CallResult } from '../../shared/ipc/border.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import { call } from '../bridge/api.ts'
import { useDocument } from '../state/derived.ts'
import { currentSession, useSession } from '../state/store.ts'
import { useThemeName } from '../state/theme.ts'
import { type Description, describe, type Listed, listedContent } from './describe.ts'
import { type Entry, entriesOf } from './entries.ts'

type List = CallResult<'versions:list'>

interface Versions {
  /** null: not answered yet, or not to be had. */
  readonly list: List | null
  /** Why not, in a sentence. */
  readonly problem: string | null
  /** Newest first; the chart as it is stands first. */
  readonly entries: readonly Entry[]
  /** Asks once more, after something changed that is kept. */
  reload(): Promise<void>
}

/** Follows every save. */
export function useVersions(): Versions {
  const [answer, setAnswer] = useState<Pick<Versions, 'list' | 'problem'>>(UNANSWERED)
  const latest = useRef(0)
  const document = useDocument()
  const saved = useSession((session) => session.saved)

  const reload = useCallback(async () => {
    const turn = ++latest.current
    const reply = await call('versions:list', currentSession().documentId)
    // Of several questions the last one counts, and none after the dialog is gone.
    if (turn !== latest.current) return
    setAnswer(
      reply.ok
        ? { list: reply.value, problem: null }
        : { list: null, problem: reply.error.message },
    )
  }, [])

  useEffect(() => {
    void reload()
    const stop = useSession.subscribe((now, before) => {
      if (now.saved !== before.saved) void reload()
    })
    return () => {
      stop()
      latest.current += 1
    }
  }, [reload])

  const { list, problem } = answer
  const entries = useMemo(
    () => (list ? entriesOf(list, document, saved) : []),
    [list, document, saved],
  )
  return { list, problem, entries, reload }
}

const UNANSWERED = { list: null, problem: null }

type Descriptions = ReadonlyMap<Entry, Description>

interface Described {
  readonly theme: ThemeName
  readonly descriptions: Descriptions
}

/** Of the first so many, one after the other, so that the window stays alive; missing: not read yet. */
export function useDescriptions(entries: readonly Entry[], count: number): Descriptions {
  const documentId = useSession((session) => session.documentId)
  const theme = useThemeName()
  const [described, setDescribed] = useState<Described>({ theme, descriptions: new Map() })
  // What is described already, for the effect, which goes on where an earlier one stopped.
  const known = useRef<Described>(described)

  useEffect(() => {
    let isGone = false
    const note = (entry: Entry, description: Description) => {
      const before = known.current.theme === theme ? known.current.descriptions : []
      known.current = { theme, descriptions: new Map([...before, [entry, description]]) }
      setDescribed(known.current)
    }
    const isKnown = (entry: Entry) =>
      known.current.theme === theme && known.current.descriptions.has(entry)

    async function describeAll() {
      // Each is compared with the next one, which is then read already.
      let read: Listed | null = null
      for (const [at, entry] of entries.slice(0, count).entries()) {
        if (isKnown(entry)) continue
        const older = entries[at + 1]
        const content: Listed = read ?? (await listedContent(entry, documentId))
        read = older ? await listedContent(older, documentId) : { kind: 'none' }
        if (isGone) return
        note(entry, describe(content, read, theme))
      }
    }
    void describeAll()
    return () => {
      isGone = true
    }
  }, [entries, count, documentId, theme])

  return described.descriptions
}
