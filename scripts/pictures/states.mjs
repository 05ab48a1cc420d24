// @ts-check
// Every state of the window in four sizes and both themes, for people to look at; nothing of it is committed.
import { join } from 'node:path'
import { choose, dress, isDrawn, startProgram, takePicture, wear } from './program.mjs'
import { STATES } from './window-states.mjs'

/** @typedef {import('./program.mjs').Program} Program */

const SIZES = /** @type {const} */ ([
  [960, 600],
  [1280, 800],
  [1440, 900],
  [2560, 1440],
])

/** Below this width, in px, sides that were unfolded are folded again. */
const NARROW = 1100

/**
 * @typedef {object} Look
 * @property {number} width
 * @property {number} height
 * @property {'light' | 'dark'} theme
 * @property {string} folder
 */

/** Both themes of one size stand together: a state is made once for them. @type {readonly (readonly Look[])[]} */
const LOOKS = SIZES.map(([width, height]) =>
  /** @type {const} */ (['light', 'dark']).map((theme) => ({
    width,
    height,
    theme,
    folder: `${width}x${height}-${theme}`,
  })),
)

/**
 * One start for each chart and size; after each state the window is loaded anew.
 * @param {Record<string, string>} env
 * @param {{ root: string, sample: (name: string) => string, only?: string, look?: string }} options
 *   only: this state; look: in this size and theme, as `960x600-dark`
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function takeStates(env, { root, sample, only, look: wantedLook }) {
  const wrong = []
  for (const looks of LOOKS) {
    const worn = looks.filter(({ folder }) => wantedLook === undefined || wantedLook === folder)
    const [first] = worn
    if (!first) continue
    for (const [charts, states] of Object.entries(STATES)) {
      const wanted = Object.entries(states).filter(([name]) => only === undefined || only === name)
      if (wanted.length === 0) continue
      const files = charts.split(' ').filter((name) => name !== '')
      const program = await startProgram(env, files.map(sample))
      const shown = charts === '' ? await blank(program) : program
      await dress(shown, first)
      for (const [name, show] of wanted) {
        const pathOf = (/** @type {Look} */ { folder }) =>
          join(root, 'out/pictures', folder, `${name}.png`)
        wrong.push(...(await takeState(shown, worn, pathOf, show)))
      }
      await program.end()
    }
  }
  return wrong
}

/**
 * @param {Program} program
 * @param {readonly Look[]} worn
 * @param {(look: Look) => string} pathOf
 * @param {(program: Program) => unknown} show
 */
async function takeState(program, worn, pathOf, show) {
  try {
    await show(program)
    for (const look of worn) {
      await wear(program, look.theme)
      await takePicture(program, pathOf(look))
    }
    return []
  } catch (error) {
    return [`${worn.map(pathOf).join()}: ${error instanceof Error ? error.message : error}`]
  } finally {
    await afresh(program)
  }
}

/** A window with a chart on which nothing is yet. @param {Program} program @returns {Promise<Program>} */
async function blank(program) {
  await program.page.keyboard.press('Escape')
  await choose(program, 'New chart')
  const page = program.app.windows().at(-1) ?? program.page
  await isDrawn(page)
  await page.keyboard.press('Escape')
  return { ...program, page }
}

/** As it was opened; a side that was unfolded in a narrow window is a rail again. @param {Program} program */
async function afresh({ page }) {
  await page.keyboard.press('Escape')
  const folds = page.getByRole('button', { name: /^Fold / })
  const isNarrow = (page.viewportSize()?.width ?? 0) < NARROW
  while (isNarrow && (await folds.first().isVisible()))
    await folds
      .first()
      .click({ timeout: 1_000 })
      .catch(() => page.keyboard.press('Escape'))
  await page.reload()
  await isDrawn(page)
}
