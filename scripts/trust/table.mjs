// @ts-check
// The table of promises: printed, and put into its page.

/**
 * @typedef {{
 *   what: string,
 *   reached: string,
 *   goal: string,
 *   holds: boolean,
 *   control: null | { what: string, reached: string, fails: boolean },
 * }} Row
 */

const BEGIN = '<!-- BEGIN of what `npm run test:trust -- --write` writes -->'
const END = '<!-- END -->'

/**
 * As Markdown, which reads well in a terminal, too.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  return [
    '| what is tried | reached | promised | holds | the same rig with a bad program |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ what, reached, goal, holds, control }) =>
        `| ${what} | ${reached} | ${goal} | ${holds ? 'yes' : '**no**'} | ${controlText(control)} |`,
    ),
  ].join('\n')
}

/** @param {Row['control']} control */
function controlText(control) {
  if (control === null) return ''
  return `${control.what}: ${control.reached}, ${control.fails ? 'caught' : '**not caught**'}`
}

/**
 * The page with another table.
 * @param {string} page @param {string} table
 */
export function withTable(page, table) {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from < 0 || to < from) throw new Error('docs/promises.md has no place for the table.')
  return `${page.slice(0, from)}${BEGIN}\n\n${table}\n\n${page.slice(to)}`
}
