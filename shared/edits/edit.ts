// What an edit is: one named, undoable change of the document, and the only way to change it.
import { type Draft, produce } from 'immer'
import type { z } from 'zod'
import type { Document } from '../document/schema.ts'
import { once } from '../once.ts'
import { err, ok, type Result } from '../result.ts'
import { type Words, words } from '../words/phrase.ts'
import { sayIssue } from './say-issue.ts'

/** Why an edit was refused; the sentence says what to do instead. */
export interface EditError {
  readonly code:
    | 'invalid-arguments'
    | 'not-found'
    | 'already-there'
    | 'would-make-cycle'
    | 'not-possible'
  readonly message: Words
}

export interface EditDefinition<Id extends string, Args> {
  /** The file's name. */
  readonly id: Id
  /** "Undo …" for this change; `document` is the one before it. */
  label(document: Document, args: Args): Words
  /** Calls with the same key in a row become one step, as while typing in one field. */
  mergeKey?(args: Args): string
  /** Pure and total. Returns the same document, by reference, where nothing changes. */
  apply(document: Document, args: Args): Result<Document, EditError>
}

export interface Edit<Id extends string = string, Input = unknown> {
  readonly id: Id
  argsSchema(): z.ZodType<unknown, Input>
  /** Reads the arguments, then applies; arguments that do not fit are refused, never thrown. */
  run(document: Document, args: unknown): Result<EditOutcome, EditError>
}

export interface EditOutcome {
  readonly document: Document
  readonly label: Words
  readonly mergeKey: string | null
}

/** Makes an edit out of its arguments' schema and its definition. */
export function defineEdit<const Id extends string, Args, Input>(
  args: () => z.ZodType<Args, Input>,
  definition: EditDefinition<Id, Args>,
): Edit<Id, Input> {
  const argsSchema = once(args)
  return {
    id: definition.id,
    argsSchema,
    run(document, raw) {
      const parsed = argsSchema().safeParse(raw)
      if (!parsed.success) {
        return err({
          code: 'invalid-arguments',
          message: words`Nothing was changed: ${sayIssue(parsed.error.issues[0], definition.id)}.`,
        })
      }
      const result = definition.apply(document, parsed.data)
      if (!result.ok) return result
      return ok({
        document: result.value,
        label: definition.label(document, parsed.data),
        mergeKey: definition.mergeKey?.(parsed.data) ?? null,
      })
    },
  }
}

/** A changed copy of the document; unchanged parts, or all of it, stay the same objects. */
export function changed(document: Document, change: (draft: Draft<Document>) => void): Document {
  return produce(document, (draft) => {
    change(draft)
  })
}
