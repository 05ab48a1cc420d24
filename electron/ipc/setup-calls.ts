// Makes every call of the table answerable, and the one that only the preload knows.
import { z } from 'zod'
import type { CallName } from '../../shared/ipc/border.ts'
import type { CallShape } from '../../shared/ipc/feature.ts'
import { photoSchema } from '../../shared/ipc/photos.ts'
import { CALLS } from '../../shared/ipc/tables.ts'
import { ok } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import type { Opening } from '../documents/opening.ts'
import type { OpenWindow, Registry } from '../documents/registry.ts'
import { type AnswerPorts, answerAll } from './answer-all.ts'
import type { Answers, AnyWork } from './answers.ts'
import { callTurns } from './call-turns.ts'
import { callerOf } from './caller-of.ts'
import { type Border, type CallHost, call, handleCall } from './handle.ts'
import { OPEN_DROPPED } from './open-dropped.ts'
import { PHOTO_DROPPED } from './photo-dropped.ts'

/** The parts of the program that calls reach. */
export type CallPorts = AnswerPorts & {
  readonly registry: Registry
  readonly opening: Opening
  /** Done when the first documents are open; a page may ask before there is one for it. */
  readonly begun: Promise<void>
}

/** Longest path an operating system here can name (Windows). */
const MAX_PATH = 32_767

const PHOTO_DROPPED_SHAPE = {
  args: () => z.tuple([z.string().min(1).max(MAX_PATH)]),
  result: () => photoSchema().nullable(),
}

const OPEN_DROPPED_SHAPE = {
  args: () => z.tuple([z.string().min(1).max(MAX_PATH)]),
  result: () => z.null(),
}

/** Registers each call once. */
export function setupCalls(host: CallHost, log: Log, ports: CallPorts): void {
  const { registry, begun, opening } = ports
  const border: Border<OpenWindow> = {
    host,
    log,
    turns: callTurns(),
    callerOf: (pageId) => callerOf(registry, begun, pageId),
  }
  // A call that no feature answers does not compile.
  const answers: Answers<typeof CALLS> = answerAll(ports)
  for (const name of CALL_NAMES) {
    const shape: CallShape = CALLS[name]
    const work: AnyWork = answers[name]
    handleCall(border, name, call(shape, work))
  }

  const photoDropped = call(PHOTO_DROPPED_SHAPE, (_open: OpenWindow, [path]) =>
    ports.photos.read(path),
  )
  handleCall(border, PHOTO_DROPPED, photoDropped)

  const openDropped = call(OPEN_DROPPED_SHAPE, async (open: OpenWindow, [path]) => {
    await opening.openPath(path, open)
    return ok(null)
  })
  handleCall(border, OPEN_DROPPED, openDropped)
}

const CALL_NAMES = Object.keys(CALLS).filter((name): name is CallName => Object.hasOwn(CALLS, name))
