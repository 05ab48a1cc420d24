// Makes every call of the table answerable, and the one that only the preload knows.
import { z } from 'zod'
import { ok } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import type { OpenWindow } from '../documents/registry.ts'
import { callerOf } from './caller-of.ts'
import type { CallPorts, Calls } from './calls.ts'
import { documentCalls } from './document-calls.ts'
import { type CallHost, call, handleCall } from './handle.ts'
import { OPEN_DROPPED } from './open-dropped.ts'
import { programCalls } from './program-calls.ts'

/** Longest path an operating system here can name (Windows). */
const MAX_PATH = 32_767

const OPEN_DROPPED_SHAPE = {
  args: () => z.tuple([z.string().min(1).max(MAX_PATH)]),
  result: () => z.null(),
}

/** Registers each call once. */
export function setupCalls(host: CallHost, log: Log, ports: CallPorts): void {
  const { registry, begun, opening } = ports
  const openOf = (pageId: number) => callerOf(registry, begun, pageId)
  const calls: Calls = { ...documentCalls(ports), ...programCalls(ports) }
  for (const [name, answerable] of Object.entries(calls))
    handleCall(host, log, name, openOf, answerable)

  const openDropped = call(OPEN_DROPPED_SHAPE, async (open: OpenWindow, [path]) => {
    await opening.openPath(path, open)
    return ok(null)
  })
  handleCall(host, log, OPEN_DROPPED, openOf, openDropped)
}
