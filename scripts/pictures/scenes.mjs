// @ts-check
// What the pictures of the guide show: which chart is open, what is done in it, which part is taken.
import { choose } from './program.mjs'

/**
 * @typedef {import('./program.mjs').Program} Program
 * @typedef {import('playwright-core').Locator} Locator
 */

/**
 * @typedef {object} Scene
 * @property {string} name of its file
 * @property {(program: Program) => Promise<Locator>} show makes it, and answers the part to take
 * @property {(program: Program) => Promise<unknown>} [leave] makes room for the next one
 */

/** @param {Program} program */
async function chart(program) {
  await choose(program, 'Fit the chart')
  return program.page.getByRole('region', { name: 'Chart', exact: true })
}

/** @param {Program} program */
const closeDialog = ({ page }) => page.keyboard.press('Escape')

/**
 * A panel at the right or left.
 * @param {RegExp} tab
 * @returns {(program: Program) => Promise<Locator>}
 */
const panel =
  (tab) =>
  async ({ page }) => {
    await page.getByRole('tab', { name: tab }).click()
    return page.getByRole('tabpanel', { name: tab })
  }

/**
 * A card, by what stands in its name for screen readers.
 * @param {Program} program
 * @param {RegExp} name
 */
async function selectCard(program, name) {
  const { page } = program
  await choose(program, 'Fit the chart')
  await page.locator('[data-role-id]').and(page.getByRole('button', { name })).first().click()
}

/** By the sample that is open. @type {Readonly<Record<string, readonly Scene[]>>} */
export const SCENES = {
  'healthy-belt': [{ name: 'conveyor', show: chart }],
  'ready-for-pods': [
    {
      name: 'reporting',
      async show(program) {
        await choose(program, 'Reporting view')
        return chart(program)
      },
    },
  ],
  'two-party-of-three': [{ name: 'two-party', show: chart }],
  'acme-worldwide': [{ name: 'pods', show: chart }],
  'acme-sales-team': [
    {
      name: 'start-screen',
      async show(program) {
        await choose(program, 'Start screen')
        // Once the recent file was looked at.
        await program.page
          .getByText(/^\d+ people ·/)
          .first()
          .waitFor()
        return program.page.getByRole('dialog').filter({ has: program.page.getByText('Templates') })
      },
      leave: closeDialog,
    },
    {
      name: 'structure',
      async show({ page }) {
        await page.getByRole('button', { name: 'Pods', exact: true }).click()
        return page.getByRole('dialog', { name: 'How is your sales team built?' })
      },
      leave: closeDialog,
    },
    {
      name: 'advisor',
      async show(program) {
        await choose(program, 'Ask the advisor…')
        return program.page.getByRole('dialog', { name: 'Ask the advisor' })
      },
      leave: closeDialog,
    },
    {
      name: 'findings',
      async show(program) {
        const shown = await panel(/^Findings/)(program)
        await shown.locator('[data-rule] [data-finding]').first().click()
        return shown
      },
    },
    {
      name: 'role',
      async show(program) {
        await selectCard(program, /Jonas Berg/)
        return panel(/^Role$/)(program)
      },
    },
    { name: 'capacity', show: panel(/^Capacity/) },
    { name: 'red-flags', show: panel(/^Red flags/) },
    { name: 'people', show: panel(/^People/) },
    {
      name: 'what-if',
      async show(program) {
        await selectCard(program, /Priya Shah/)
        await choose(program, 'What if … leaves?')
        await choose(program, 'Fit the chart')
        return program.page.locator('main')
      },
      leave: closeDialog,
    },
    {
      name: 'earlier-versions',
      async show(program) {
        await selectCard(program, /Jonas Berg/)
        await choose(program, 'Duplicate')
        await choose(program, 'Save')
        await choose(program, 'Earlier versions…')
        return program.page.getByRole('dialog', { name: 'Earlier versions' })
      },
      leave: closeDialog,
    },
  ],
}
