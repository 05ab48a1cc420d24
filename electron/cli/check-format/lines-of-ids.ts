// Finds the lines of a chart's file on which its roles, pods and people stand.

const KINDS = ['roles', 'pods', 'people'] as const

/** A text, a bracket, a sign, or a bare word; anything else is space. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** Line (from 1) of the id of each role, pod and person; `lineKey` makes the keys. Never throws. */
export function linesOfIds(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const place = new Place()
  let line = 1
  let seen = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += newlinesIn(text, seen, index)
    seen = index
    const key = place.after(token)
    if (key !== null && !lines.has(key)) lines.set(key, line)
  }
  return lines
}

/** The key of a thing in the map of lines. */
export function lineKey(kind: (typeof KINDS)[number], id: string): string {
  return `${kind}/${id}`
}

/** Where in the file the reader stands. */
class Place {
  /** From the outside in: the key that each object is at, null for lists. */
  readonly #open: (string | null)[] = []
  #isKeyNext = false

  /** Goes over a token; the key of the thing whose id it is, or null. */
  after(token: string): string | null {
    const isKey = this.#isKeyNext
    if (token === '{' || token === '[') this.#open.push(token === '{' ? '' : null)
    else if (token === '}' || token === ']') this.#open.pop()
    this.#isKeyNext = token === '{' || (token === ',' && typeof this.#open.at(-1) === 'string')
    if (!token.startsWith('"')) return null
    if (!isKey) return this.#idKey(token)
    this.#open.splice(-1, 1, textOf(token))
    return null
  }

  #idKey(token: string): string | null {
    const [envelope, list, item, field] = this.#open
    const kind = KINDS.find((each) => each === list)
    const isId =
      this.#open.length === 4 && envelope === 'document' && item === null && field === 'id'
    return kind && isId ? lineKey(kind, textOf(token)) : null
  }
}

function newlinesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}

/** What a JSON string stands for; as it is written where it is not sound. */
function textOf(token: string): string {
  try {
    return String(JSON.parse(token))
  } catch {
    return token
  }
}
