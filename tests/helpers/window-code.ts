// The scripts and styles of the built window: what its page names, and what is loaded when it is used.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface CodeFile {
  readonly name: string
  readonly bytes: number
}

export interface WindowCode {
  /** Loaded before the window can be used. */
  readonly atStart: readonly CodeFile[]
  /** Dialogs and what only they need. */
  readonly later: readonly CodeFile[]
}

/** Everything in `ui`, the folder with the built page. */
export function windowCode(ui: string): WindowCode {
  const page = readFileSync(join(ui, 'index.html'), 'utf8')
  const named = new Set(
    [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name),
  )
  const files = readdirSync(join(ui, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, bytes: statSync(join(ui, 'assets', name)).size }))
  return {
    atStart: files.filter(({ name }) => named.has(name)),
    later: files.filter(({ name }) => !named.has(name)),
  }
}
