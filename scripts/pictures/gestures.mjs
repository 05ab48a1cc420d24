// @ts-check
// What is done in the window before a picture of a state is taken, in words short enough for a list of states.
import { resolve } from 'node:path'
import { choose } from './program.mjs'

/** @typedef {import('./program.mjs').Program} Program */
/** @typedef {(program: Program) => unknown} Show */

/** @param {string} name */
const list = (name) => resolve(import.meta.dirname, '../../tests/fixtures/lists', name)

/** @param {string} label @returns {Show} */
export const menu = (label) => (program) => choose(program, label)

/** @param {string | RegExp} name @returns {Show} */
export const button =
  (name) =>
  ({ page }) =>
    page
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click()

/** One after the other. @param {readonly Show[]} shows @returns {Show} */
export const all =
  (...shows) =>
  async (program) => {
    for (const show of shows) await show(program)
  }

/** A panel, wherever it is: behind its tab, or behind an icon at the side of a narrow window. @param {RegExp} name @returns {Show} */
export const panel =
  (name) =>
  ({ page }) =>
    page.getByRole('tab', { name }).or(page.getByRole('button', { name })).first().click()

/** @param {string} text @returns {Show} */
export const type =
  (text) =>
  ({ page }) =>
    page.keyboard.type(text)

/** @param {string} id @param {{ button?: 'right', clickCount?: number }} [how] @returns {Show} */
export const card =
  (id, how = {}) =>
  ({ page }) =>
    page.locator(`[data-role-id="${id}"]`).click(how)

/** An option of a dialog. @param {'radio' | 'checkbox'} role @param {RegExp} name @returns {Show} */
export const option =
  (role, name) =>
  ({ page }) =>
    page.getByRole(role, { name }).check({ force: true })

/** A place with a menu of its own. @param {string} selector @returns {Show} */
export const menuOf =
  (selector) =>
  ({ page }) =>
    page.locator(selector).first().click({ button: 'right', force: true, position: CORNER })

/** In a lane above its cards, on the chart beside its lanes. */
const CORNER = { x: 6, y: 6 }

/** What comes from a spreadsheet, pasted in the page. @param {readonly (readonly string[])[]} rows @returns {Show} */
export const paste =
  (rows) =>
  ({ page }) =>
    page.evaluate(`
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', ${JSON.stringify(rows.map((row) => row.join('\t')).join('\n'))})
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true })
      document.querySelector('[data-chart]').dispatchEvent(paste)
    `)

/** As if main had told it. @param {string} event @param {unknown} news @returns {Show} */
export const hear =
  (event, news) =>
  async ({ app, page }) => {
    const window = await app.browserWindow(page)
    await window.evaluate(
      ({ webContents }, [channel, text]) => webContents.send(channel, text),
      /** @type {const} */ ([event, JSON.stringify(news)]),
    )
  }

/** The system's dialog answers with a list. @param {string} name @returns {Show} */
export const importList = (name) => async (program) => {
  await program.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, list(name))
  await choose(program, 'Import a list…')
  await program.page.getByRole('dialog', { name: 'Import people' }).waitFor()
}

/** Whatever window is in front. @type {Show} */
export const startScreen = async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Start screen')
  await page.keyboard.press('Enter')
  await page.locator('[data-start]').waitFor()
}

/** A finding that is listed, with what can be done about it. @param {string} [rule] missing: the first one @returns {Show} */
export const finding = (rule) => async (program) => {
  await panel(/^Findings/)(program)
  const item = program.page.locator(rule === undefined ? '[data-rule]' : `[data-rule="${rule}"]`)
  await item.locator('[data-finding]').first().click()
  await program.page.waitForTimeout(JUDGED)
}

export const firstFinding = finding()

/** Milliseconds until it is known what the fixes of a finding would do. */
const JUDGED = 500

/** Text for a field that does not take it. @param {string} label @param {string} text @returns {Show} */
export const refused =
  (label, text) =>
  async ({ page }) => {
    const field = page.getByLabel(label, { exact: true }).first()
    await field.fill(text)
    await field.press('Enter')
  }

/** By keys, with which the focus is seen. @param {string} id @returns {Show} */
export const focused =
  (id) =>
  async ({ page }) => {
    await page.keyboard.press('Shift')
    await page.locator(`[data-role-id="${id}"]`).focus()
  }
