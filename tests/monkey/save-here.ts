// Saves the window's chart as a new file, by keys as people do, and reads that file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from './program.ts'
import { look } from './sight.ts'
import { becomes } from './within.ts'

/** Milliseconds; a disk may be slow. */
const SAVED_WITHIN = 10_000

/** The file's text; throws when nothing is saved. `name` was never saved under before. */
export async function saveHere(program: Program, name: string): Promise<string> {
  const { page, folder } = program
  const path = join(folder, name)
  await program.answerSave(path)
  await page.keyboard.press('Control+Shift+s')
  // Texts that were refused stay in their fields, so that the window may go on saying “Unsaved”.
  const isSaved = async () =>
    existsSync(path) && (await look(page)).fileState.startsWith(`${name} · `)
  const isDone = await becomes(isSaved, SAVED_WITHIN)
  await program.answerSave(null)
  if (isDone) return readFileSync(path, 'utf8')
  const { fileState, messages } = await look(page)
  const file = existsSync(path) ? 'a file' : 'no file'
  throw new Error(`not saved: ${file}, “${fileState}”, messages: ${messages.join(' / ')}`)
}
