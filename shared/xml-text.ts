// Text within XML.

/** Control characters, lone halves of surrogate pairs and the two non-characters. */
const NOT_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** One line for XML 1.0: characters it cannot hold are replaced, markup is spelled out. */
export function escapedXml(text: string): string {
  return text
    .replace(NOT_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
