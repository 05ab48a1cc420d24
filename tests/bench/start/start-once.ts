// Starts a program once and tells how long its window took.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isBlank } from '../window/picture.ts'
import { type StartTerms, TERMS } from './terms.ts'

/** Milliseconds for one start. */
const LIMIT = 30_000

const answerSchema = z.object({
  painted: z.number().nullable(),
  free: z.number(),
  shown: z.number(),
})

export interface Program {
  readonly executablePath: string
  readonly args: readonly string[]
  /** The variable that names the profile of the program. */
  readonly profileVariable: string
  /** A text that the page shows as soon as it shows what was asked for. */
  readonly text: string
}

export interface StartPlace {
  readonly profile: string
  /** Folder for what this start leaves behind. */
  readonly folder: string
  readonly picture: string
  /** What is loaded into the program’s main process. */
  readonly hook: string
}

/**
 * Milliseconds from starting the process to a window that can be used: it is shown, its last change
 * is on the screen, and its page is no longer busy. Throws where that did not come about.
 */
export async function startOnce(program: Program, place: StartPlace): Promise<number> {
  const answer = join(place.folder, 'answer.json')
  const { text } = program
  const terms: StartTerms = { text, answer, picture: place.picture, limit: LIMIT }
  const begun = performance.timeOrigin + performance.now()
  await ended(program, {
    ...process.env,
    [program.profileVariable]: place.profile,
    [TERMS]: JSON.stringify(terms),
    NODE_OPTIONS: `--require ${JSON.stringify(place.hook)}`,
  })
  if (!existsSync(answer)) throw new Error(`The window with “${text}” did not open.`)
  const { painted, free, shown } = answerSchema.parse(JSON.parse(readFileSync(answer, 'utf8')))
  if (painted === null || (await isBlank(readFileSync(place.picture))))
    throw new Error(`The window stayed empty where “${text}” was to be seen.`)
  return Math.max(painted, free, shown) - begun
}

function ended({ executablePath, args }: Program, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(executablePath, args, { env, stdio: 'ignore', timeout: 2 * LIMIT })
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
}
