// Success or failure as a value: the house's way to report what a user, a file or a disk can cause.

export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** What went wrong, as people are told of it. */
export interface PlainError {
  readonly code: string
  /** One plain sentence: what happened, what was kept, what to do. */
  readonly message: string
}

/** Wraps a value that was reached. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps the reason why a value could not be reached. */
export function err<Failure>(error: Failure): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error }
}

/** Throws when the program itself is wrong; never for what a user, a file or a disk can cause. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Bug: ${message}`)
}

/** Makes the compiler prove that a switch is exhaustive. */
export function assertNever(value: never): never {
  throw new Error(`Bug: unexpected ${JSON.stringify(value)}`)
}
