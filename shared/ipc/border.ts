// The border between window and Electron side as types: what may be called, heard and answered.
import type { z } from 'zod'
import type { Immutable } from '../document/schema.ts'
import type { PlainError, Result } from '../result.ts'
import type { CALLS, EVENTS } from './tables.ts'

export type CallName = keyof typeof CALLS
export type EventName = keyof typeof EVENTS
export type CallArgs<Name extends CallName> = Immutable<
  z.infer<ReturnType<(typeof CALLS)[Name]['args']>>
>
export type CallResult<Name extends CallName> = z.infer<ReturnType<(typeof CALLS)[Name]['result']>>
export type EventPayload<Name extends EventName> = z.infer<ReturnType<(typeof EVENTS)[Name]>>

/** What every call answers: a value, or a code with one plain sentence. */
export type Reply<Name extends CallName> = Result<CallResult<Name>, PlainError>

/**
 * What the preload puts on the page as `window.pitcrew`. Everything crosses as a message (message.ts): a text is
 * handed over whole, while an object is copied property by property between the preload's world and the page's.
 */
export interface PitcrewApi {
  /** `args`: `CallArgs` of the name; answers its `Reply`. */
  call(name: CallName, args: string): Promise<string>
  /** The payload is an `EventPayload` of the name. Returns the way to stop listening. */
  on(name: EventName, listener: (payload: string) => void): () => void
  /** The small photo of a picture that was dropped on somebody: a `Reply` of 'photo:choose'. */
  photoDropped(file: unknown): Promise<string>
  /** Opens a file that was dropped on the window; only the preload sees its path. */
  openDropped(file: unknown): Promise<void>
}
