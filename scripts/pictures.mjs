// @ts-check
// `npm run docs:pictures`: takes the pictures of guide and README from the real window; `-- --states` all states
// of the window in four sizes and both themes, into a folder that is not committed, to be looked at.
// `--only NAME` takes one of them, `--look 960x600-dark` one size and theme.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale, WINDOW } from './build-if-stale.mjs'
import { withElectron } from './electron/with-electron.mjs'
import { takeDecks } from './pictures/decks.mjs'
import { dress, startProgram, takePicture, wear } from './pictures/program.mjs'
import { takeReadme } from './pictures/readme.mjs'
import { SCENES } from './pictures/scenes.mjs'
import { takeStates } from './pictures/states.mjs'
import { announce } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const GUIDE = join(root, 'docs/guide/pictures')

/** In which most panels show what they are about. */
const ROOM = { width: 1280, height: 800, theme: /** @type {const} */ ('light') }

const { values } = parseArgs({
  options: { states: { type: 'boolean' }, only: { type: 'string' }, look: { type: 'string' } },
})

/** @param {string} name */
const sample = (name) => join(root, 'assets/samples', `${name}.salesorg`)

/**
 * One scene after the other, in both themes; one that fails is told, and keeps no other from being taken.
 * @param {Record<string, string>} env
 * @returns {Promise<readonly string[]>} what went wrong
 */
async function takeGuide(env) {
  const wrong = []
  for (const [chart, scenes] of Object.entries(SCENES)) {
    const wanted = scenes.filter(({ name }) => values.only === undefined || values.only === name)
    if (wanted.length === 0) continue
    const program = await startProgram(env, [sample(chart)])
    await dress(program, ROOM)
    for (const { name, show, leave } of wanted) {
      try {
        const part = await show(program)
        await takePicture(program, join(GUIDE, `${name}.webp`), part)
        await wear(program, 'dark')
        await takePicture(program, join(GUIDE, `${name}-dark.webp`), part)
        await wear(program, ROOM.theme)
      } catch (error) {
        wrong.push(`${name}: ${error instanceof Error ? error.message : error}`)
      }
      await leave?.(program)
    }
    await program.end()
  }
  return wrong
}

/** @param {Record<string, string>} env */
async function takeCommitted(env) {
  const folder = join(root, 'docs/pictures')
  return [
    ...(await takeDecks({ root, folder, only: values.only })),
    ...(await takeGuide(env)),
    ...(await takeReadme(env, { folder, sample, only: values.only })),
  ]
}

await buildIfStale(root, WINDOW)
const wrong = await withElectron(root, (env) =>
  values.states ? takeStates(env, { root, sample, ...values }) : takeCommitted(env),
)
for (const each of wrong) announce(`Not taken: ${each}`)
process.exitCode = wrong.length === 0 ? 0 : 1
