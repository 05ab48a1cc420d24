// The one wrapper around every call of a page: checks the caller, the arguments and the answer.
import type { z } from 'zod'
import type { CallShape } from '../../shared/ipc/feature.ts'
import { messageOf, readMessage } from '../../shared/ipc/message.ts'
import { once } from '../../shared/once.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import type { CallTurns } from './call-turns.ts'
import { LONGEST_CALL, REFUSALS } from './refusals.ts'
import { type CallEvent, isOwnPage } from './sender.ts'

/** Electron's `ipcMain`, as far as it is used. */
export interface CallHost {
  handle(channel: string, listener: (event: CallEvent, args: unknown) => Promise<string>): void
}

/** Characters of the arguments of calls that carry no chart; the fullest native menu has a tenth of it. */
const LONGEST_WITHOUT_CHART = 250_000

/** A call with its checks; `Caller` is what main knows of the page that calls. */
export interface Call<Caller> {
  /** Longer arguments are not even read. */
  readonly longest: number
  answer(caller: Caller, args: unknown, log: Log): Promise<Result<unknown, PlainError>>
}

/** What all calls have in common. */
export interface Border<Caller> {
  readonly host: CallHost
  readonly log: Log
  readonly turns: CallTurns
  callerOf(pageId: number): Promise<Caller | null>
}

/** Joins a row of the table with the work behind it, whose answers are checked when they are there. */
export function call<Caller, Args extends z.ZodType>(
  shape: CallShape & { readonly args: () => Args },
  work: (caller: Caller, args: z.output<Args>) => Promise<Result<unknown, PlainError>>,
): Call<Caller> {
  const argsSchema = once(shape.args)
  const resultSchema = once(shape.result)
  return {
    longest: shape.hasChart ? LONGEST_CALL : LONGEST_WITHOUT_CHART,
    async answer(caller, args, log) {
      const parsed = argsSchema().safeParse(args)
      if (!parsed.success) {
        log('refused arguments', parsed.error.issues.slice(0, 3))
        return REFUSALS.unknown
      }
      const done = await work(caller, parsed.data)
      // Parsing drops whatever the table does not name, so nothing else slips out to the page; neither
      // does what the system said of an error, which may name paths.
      if (done.ok) return ok(resultSchema().parse(done.value))
      return err({ code: done.error.code, message: done.error.message })
    },
  }
}

/**
 * Answers calls on a channel; arguments and answers are messages. Every answer is a Result, because
 * Electron would strip a thrown error of everything but its text, and would show the page what the
 * system said.
 */
export function handleCall<Caller>(
  { host, log, turns, callerOf }: Border<Caller>,
  channel: string,
  { longest, answer }: Call<Caller>,
): void {
  const note: Log = (what, cause) => log(`${channel}: ${what}`, cause)

  async function answerNow(pageId: number, text: string): Promise<Result<unknown, PlainError>> {
    const caller = await callerOf(pageId)
    if (caller !== null) return answer(caller, argsIn(text), note)
    note('refused a foreign caller', null)
    return REFUSALS.stranger
  }

  async function answerTo(event: CallEvent, text: unknown): Promise<Result<unknown, PlainError>> {
    if (!isOwnPage(event)) {
      note('refused a foreign caller', null)
      return REFUSALS.stranger
    }
    if (typeof text !== 'string') return REFUSALS.unknown
    if (text.length > longest) {
      note('refused long arguments', text.length)
      return longest === LONGEST_CALL ? REFUSALS.tooLong : REFUSALS.unknown
    }
    const { id } = event.sender
    return (await turns.take(id, text.length, () => answerNow(id, text))) ?? REFUSALS.tooMany
  }

  host.handle(channel, async (event, text) => {
    try {
      return messageOf(await answerTo(event, text))
    } catch (cause) {
      note('failed', cause)
      return JSON.stringify(REFUSALS.fault)
    }
  })
}

/** What the text says; undefined, which fits no row of the table, where it is none. */
function argsIn(text: string): unknown {
  try {
    return readMessage(text)
  } catch {
    return undefined
  }
}
