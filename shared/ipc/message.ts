// A message between window and Electron side: JSON, and behind it the long texts that it speaks of.
// As a part of the JSON, each quotation mark in them would be escaped and read again; there are millions.

/** Characters; shorter texts are a part of the JSON. */
const LONG = 100_000

/** Longer lists are lists of things, which hold no long texts. */
const LONGEST_LIST = 10

/** JSON itself is on one line. */
const END_OF_JSON = '\n'

/** Where a long text stands among those behind the JSON, in characters. */
interface Place {
  readonly longTextFrom: number
  readonly length: number
}

/** The text that crosses the border. */
export function messageOf(value: unknown): string {
  let texts = ''
  const withoutLong = (part: unknown): unknown => {
    if (typeof part === 'string') return part.length < LONG ? part : placeOf(part)
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.length > LONGEST_LIST ? part : part.map(withoutLong)
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, withoutLong(inner)]))
  }
  const placeOf = (text: string): Place => {
    const longTextFrom = texts.length
    texts += text
    return { longTextFrom, length: text.length }
  }
  const json = JSON.stringify(withoutLong(value))
  return texts === '' ? json : `${json}${END_OF_JSON}${texts}`
}

/** What such a text says; throws where it is none. */
export function readMessage(message: string): unknown {
  const end = message.indexOf(END_OF_JSON)
  if (end < 0) return JSON.parse(message)
  const texts = message.slice(end + 1)
  return JSON.parse(message.slice(0, end), (_key, part) =>
    isPlace(part) ? texts.slice(part.longTextFrom, part.longTextFrom + part.length) : part,
  )
}

function isPlace(part: unknown): part is Place {
  return typeof part === 'object' && part !== null && 'longTextFrom' in part && 'length' in part
}
