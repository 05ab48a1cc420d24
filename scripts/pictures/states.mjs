// @ts-check
// Every state of the window in four sizes and both themes, for people to look at; nothing of it is committed.
import { join } from 'node:path'
import { choose, dress, isDrawn, startProgram, takePicture } from './program.mjs'

/** @typedef {import('./program.mjs').Program} Program */

const SIZES = [
  [960, 600],
  [1280, 800],
  [1440, 900],
  [2560, 1440],
]

const THEMES = /** @type {const} */ (['light', 'dark'])

/**
 * A panel, wherever it is: behind its tab, or behind an icon at the side of a narrow window.
 * @param {RegExp} name
 */
const panel =
  (name) =>
  /** @param {Program} program */
  ({ page }) =>
    page.getByRole('tab', { name }).or(page.getByRole('button', { name })).first().click()

/** @param {string} label */
const menu =
  (label) =>
  /** @param {Program} program */
  (program) =>
    choose(program, label)

/** @param {string} name */
const button =
  (name) =>
  /** @param {Program} program */
  ({ page }) =>
    page.getByRole('button', { name, exact: true }).click()

/** @param {Program} program */
const firstCard = ({ page }) => page.locator('[data-role-id]').first()

/** A list as it comes from a spreadsheet, pasted in the page. */
const PASTE = `
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', [
    'Name\\tPosition\\tManager\\tStart\\tQuota',
    'Sam Reed\\tSDR\\tMaya Okafor\\t01/05/2024\\t',
    'Ada Lind\\tGrowth wizard\\tTor Lind\\t31/02/2025\\t450k',
  ].join('\\n'))
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true })
  document.querySelector('[data-chart]').dispatchEvent(paste)
`

/** The chart that is open, and what is done for each state. @type {Readonly<Record<string, Readonly<Record<string, (program: Program) => unknown>>>>} */
const STATES = {
  '': {
    start: menu('Start screen'),
    blank: () => undefined,
    choosing: menu('Use the two-party structure'),
  },
  'acme-sales-team': {
    belt: menu('Fit the chart'),
    findings: async (program) => {
      await panel(/^Findings/)(program)
      await program.page.locator('[data-rule] [data-finding]').first().click()
    },
    role: async (program) => {
      await firstCard(program).click()
      await panel(/^Role$/)(program)
    },
    'several-roles': menu('Select all roles'),
    capacity: menu('Show capacity'),
    'red-flags': menu('Show red flags'),
    company: panel(/^Company/),
    people: menu('Show people'),
    'card-menu': (program) => firstCard(program).click({ button: 'right' }),
    naming: async (program) => {
      await firstCard(program).click()
      await choose(program, 'Rename')
    },
    person: async (program) => {
      await firstCard(program).click()
      await choose(program, 'Show the person')
    },
    find: menu('Find on the chart…'),
    outline: ({ page }) => page.locator('[role="treeitem"]').first().focus(),
    'pasted-table': ({ page }) => page.evaluate(PASTE),
    'what-if': async (program) => {
      await firstCard(program).click()
      await choose(program, 'What if … leaves?')
    },
    cover: menu('Show cover'),
    cost: menu('Show cost'),
    reporting: menu('Reporting view'),
    structure: button('Pods'),
    advisor: menu('Ask the advisor…'),
    plan: menu('Metrics, hand-overs and shared goal…'),
    rules: menu('All rules and their numbers…'),
    'command-palette': menu('Search or run a command'),
    export: menu('Export…'),
    'earlier-versions': menu('Earlier versions…'),
    preferences: menu('Preferences…'),
    shortcuts: menu('Keyboard shortcuts'),
    guide: menu('Guide'),
    about: menu('About Pitcrew'),
  },
  'acme-worldwide': { pods: menu('Fit the chart'), 'pods-reporting': menu('Reporting view') },
  'healthy-belt': {
    'belt-of-nine': menu('Fit the chart'),
    'nine-reporting': menu('Reporting view'),
  },
  'ready-for-pods': { 'belt-of-25': menu('Fit the chart'), '25-reporting': menu('Reporting view') },
  'two-party-of-three': { 'two-party': menu('Fit the chart') },
  'estate-agency': { agency: menu('Fit the chart') },
}

/**
 * One start for each chart; after each state the window is loaded anew.
 * @param {Record<string, string>} env
 * @param {{ root: string, sample: (name: string) => string, only?: string, look?: string }} options
 *   only: this state; look: in this size and theme, as `960x600-dark`
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function takeStates(env, { root, sample, only, look: wantedLook }) {
  const wrong = []
  for (const [chart, states] of Object.entries(STATES)) {
    const wanted = Object.entries(states).filter(([name]) => only === undefined || only === name)
    if (wanted.length === 0) continue
    const program = await startProgram(env, chart === '' ? [] : [sample(chart)])
    const shown = chart === '' ? await blank(program) : program
    for (const { folder, ...look } of LOOKS) {
      if (wantedLook !== undefined && wantedLook !== folder) continue
      await dress(shown, look)
      for (const [name, show] of wanted)
        wrong.push(
          ...(await takeState(shown, join(root, 'out/pictures', folder, `${name}.png`), show)),
        )
    }
    await program.end()
  }
  return wrong
}

/**
 * @param {Program} program
 * @param {string} path
 * @param {(program: Program) => unknown} show
 */
async function takeState(program, path, show) {
  try {
    await show(program)
    await takePicture(program, path)
    return []
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : error}`]
  } finally {
    await afresh(program)
  }
}

const LOOKS = SIZES.flatMap(([width = 0, height = 0]) =>
  THEMES.map((theme) => ({ width, height, theme, folder: `${width}x${height}-${theme}` })),
)

/** A window with a chart on which nothing is yet. @param {Program} program @returns {Promise<Program>} */
async function blank(program) {
  await program.page.keyboard.press('Escape')
  await choose(program, 'New chart')
  const page = program.app.windows().at(-1) ?? program.page
  await isDrawn(page)
  await page.keyboard.press('Escape')
  return { ...program, page }
}

/** As it was opened. @param {Program} program */
async function afresh({ page }) {
  await page.reload()
  await isDrawn(page)
}
