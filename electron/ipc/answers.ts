// What answers the calls of a feature: work for each of them.
import type { z } from 'zod'
import type { Immutable } from '../../shared/document/schema.ts'
import type { CallShape } from '../../shared/ipc/feature.ts'
import type { PlainError, Result } from '../../shared/result.ts'
import type { OpenWindow } from '../documents/registry.ts'

// Work is written for its own arguments; seen from outside any arguments fit (methods are bivariant).
type Work<Args, Value> = {
  answer(open: OpenWindow, args: Args): Promise<Result<Value, PlainError>>
}['answer']

/** The work behind some call. */
export type AnyWork = Work<unknown, unknown>

/** The work behind each call of a feature; a missing one does not compile. */
export type Answers<Calls extends Readonly<Record<string, CallShape>>> = {
  readonly [Name in keyof Calls]: Work<
    z.output<ReturnType<Calls[Name]['args']>>,
    Immutable<z.output<ReturnType<Calls[Name]['result']>>>
  >
}
