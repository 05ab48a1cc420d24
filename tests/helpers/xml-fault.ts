// Is a text well-formed XML? As strict as a parser, for what this program writes.

const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi

/** What no XML 1.0 may hold. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const TAG = /<(\/?)([a-z][a-z\d:-]*)((?:\s+[a-z\d:-]+="[^"<]*")*)\s*(\/?)>/gi

/** The first fault, with what stands there; null for a text without any. */
export function xmlFaultOf(text: string): string | null {
  const odd = FORBIDDEN.exec(text)
  if (odd) return `a character that XML cannot hold: U+${odd[0].codePointAt(0)?.toString(16)}`
  const open: string[] = []
  let at = 0
  for (const tag of text.matchAll(TAG)) {
    const [whole, isEnd, name = '', attributes = '', isEmpty] = tag
    const between = faultOfText(text.slice(at, tag.index)) ?? faultOfText(attributes)
    if (between) return between
    at = tag.index + whole.length
    if (isEnd) {
      if (open.pop() !== name) return `</${name}> ends something else`
    } else if (!isEmpty) open.push(name)
  }
  if (open.length > 0) return `<${open.at(-1)}> has no end`
  return faultOfText(text.slice(at))
}

function faultOfText(text: string): string | null {
  const odd = /[<&]/.exec(text.replace(ENTITY, ''))
  return odd ? `markup in a text: ${text.slice(0, 80)}` : null
}
