// A number that was typed: taken, asked about, or refused.
import { type ReadOptions, readNumber } from '../../shared/numbers/read-number.ts'
import { exactNumber } from '../../shared/numbers/write-number.ts'
import type { Refusal } from './drafts.ts'

type TypedNumber =
  | { readonly value: number; readonly refusal: null }
  | { readonly value: null; readonly refusal: Refusal }

/** Where it may be two numbers both are offered, written so that each can be read in one way only. */
export function typedNumber(text: string, options: ReadOptions): TypedNumber {
  const read = readNumber(text, options)
  switch (read.kind) {
    case 'number':
      return { value: read.value, refusal: null }
    case 'refused':
      return { value: null, refusal: { message: read.message } }
    case 'ambiguous': {
      const texts = read.readings.map((reading) => exactNumber(reading, options.locale))
      const message = 'This can be read in two ways. Which number do you mean?'
      const readings = texts.map((each) => ({ label: each, text: each }))
      return { value: null, refusal: { message, readings } }
    }
  }
}
