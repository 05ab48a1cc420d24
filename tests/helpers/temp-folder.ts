// A folder of its own for one test, removed when the test is over.
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** To be called in a running test; the path has no links in it. */
export function tempFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pitcrew-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The same until all tests of a file are over. */
export function tempFolderForAll(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pitcrew-test-')))
  folders.push(folder)
  return folder
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Names of temp files that saves have left there. */
export function tempsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.sotmp'))
}
