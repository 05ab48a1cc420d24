// The one wrapper around every call of a page: checks the caller, the arguments and the answer.
import type { z } from 'zod'
import { once } from '../../shared/once.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import { type CallEvent, isOwnPage } from './sender.ts'

/** Electron's `ipcMain`, as far as it is used. */
export interface CallHost {
  handle(channel: string, listener: (event: CallEvent, args: unknown) => Promise<string>): void
}

/** A call with its checks; `Caller` is what main knows of the page that calls. */
export interface Call<Caller> {
  answer(caller: Caller, args: unknown, log: Log): Promise<Result<unknown, PlainError>>
}

const REFUSED = err({ code: 'E_SENDER', message: 'This page may not ask for that.' })
const FAILED = err({
  code: 'E_INTERNAL',
  message:
    'Something went wrong inside Pitcrew; your work is still open, so save it under another name to be safe.',
})

/** Joins a row of the table with the work behind it, whose answers are checked when they are there. */
export function call<Caller, Args extends z.ZodType>(
  shape: { readonly args: () => Args; readonly result: () => z.ZodType },
  work: (caller: Caller, args: z.output<Args>) => Promise<Result<unknown, PlainError>>,
): Call<Caller> {
  const argsSchema = once(shape.args)
  const resultSchema = once(shape.result)
  return {
    async answer(caller, args, log) {
      const parsed = argsSchema().safeParse(args)
      if (!parsed.success) {
        log('refused arguments', parsed.error.issues.slice(0, 3))
        return err({ code: 'E_BAD_REQUEST', message: 'The window asked for something unknown.' })
      }
      const done = await work(caller, parsed.data)
      // Parsing drops whatever the table does not name, so nothing else slips out to the page.
      return done.ok ? ok(resultSchema().parse(done.value)) : done
    },
  }
}

/**
 * Answers calls on a channel; arguments and answers are JSON. Every answer is a Result, because
 * Electron would strip a thrown error of everything but its text, and would show the page what the
 * system said.
 */
export function handleCall<Caller>(
  host: CallHost,
  log: Log,
  channel: string,
  callerOf: (pageId: number) => Promise<Caller | null>,
  { answer }: Call<Caller>,
): void {
  const note: Log = (what, cause) => log(`${channel}: ${what}`, cause)
  const answerTo = async (
    event: CallEvent,
    args: unknown,
  ): Promise<Result<unknown, PlainError>> => {
    const caller = isOwnPage(event) ? await callerOf(event.sender.id) : null
    if (caller !== null) return answer(caller, argsIn(args), note)
    note('refused a foreign caller', null)
    return REFUSED
  }
  host.handle(channel, async (event, args) => {
    try {
      return JSON.stringify(await answerTo(event, args))
    } catch (cause) {
      note('failed', cause)
      return JSON.stringify(FAILED)
    }
  })
}

/** What the text says as JSON; undefined, which fits no row of the table, where it is none. */
function argsIn(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
