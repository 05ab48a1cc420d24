// What is seen of recent files, asked for one after the other while the start screen is shown.
import { useEffect, useState } from 'react'
import type { Glance, RecentFile } from '../../shared/ipc/recent-files.ts'
import { call } from '../bridge/api.ts'
import { useThemeName } from '../state/theme.ts'

/** By the id of the file; missing: not looked at yet. */
export function useGlances(recent: readonly RecentFile[]): ReadonlyMap<number, Glance> {
  const theme = useThemeName()
  const [glances, setGlances] = useState<ReadonlyMap<number, Glance>>(new Map())
  useEffect(() => {
    let isOver = false
    const look = async () => {
      for (const { id } of recent) {
        const reply = await call('recent:glance', id, theme)
        if (isOver) return
        // A file about which nothing can be said is on the list all the same.
        if (reply.ok) setGlances((before) => new Map(before).set(id, reply.value))
      }
    }
    void look()
    return () => {
      isOver = true
    }
  }, [recent, theme])
  return glances
}
