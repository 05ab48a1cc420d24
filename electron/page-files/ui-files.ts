// Which file of the page an `app://ui` address stands for, and the headers it travels with.
import { extname, join, sep } from 'node:path'

export const UI_SCHEME = 'app'
export const UI_ORIGIN = 'app://ui'
export const UI_START = `${UI_ORIGIN}/index.html`

/** Scripts and styles come from the program's own files only, and nothing from anywhere else. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
  "object-src 'none'; worker-src 'self'"

/**
 * In its sandbox there are no boxes of scripts, no printing, no downloads and no other windows. Only a
 * header can say so, not the page itself.
 */
export const SANDBOXED_POLICY = `sandbox allow-scripts allow-same-origin allow-forms; ${CONTENT_SECURITY_POLICY}`

/** All kinds of files a build of the page may hold; others are not served. */
const MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.ttf', 'font/ttf'],
  ['.woff2', 'font/woff2'],
])

interface UiFile {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** The file inside the folder, whether it is there or not; null where the address is refused. */
export function uiFileOf(address: string, folder: string): UiFile | null {
  const segments = segmentsOf(address)
  if (segments === null) return null
  const path = join(folder, ...segments)
  if (!path.startsWith(folder + sep)) return null
  const type = MIME_TYPES.get(extname(path).toLowerCase())
  return type === undefined ? null : { path, headers: headersOf(type) }
}

/** Headers of every answer. */
export function headersOf(type: string): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': SANDBOXED_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}

/** Decoded names between the slashes; null for anything that tries to lead elsewhere. */
function segmentsOf(address: string): readonly string[] | null {
  // URL would quietly resolve these away; here nobody asks for them in good faith.
  if (/(\.|%2e){2}|\\|%5c|%2f|%00/i.test(address)) return null
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== `${UI_SCHEME}:` || url.host !== 'ui') return null
  if (url.username !== '' || url.password !== '') return null
  try {
    const segments = url.pathname.split('/').slice(1).map(decodeURIComponent)
    return segments.every(isPlainName) ? segments : null
  } catch {
    // Not valid percent-encoding.
    return null
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\:\p{Cc}]/u.test(name)
}
