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

const HEAD = [
  '| what is tried | reached | promised | holds | the same rig with a bad program |',
  '| --- | --- | --- | --- | --- |',
]

/**
 * As Markdown, which reads well in a terminal, too.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  return [...HEAD, ...rows.map(lineOf)].join('\n')
}

/** @param {Row} row */
function lineOf({ what, reached, goal, holds, control }) {
  return `| ${what} | ${reached} | ${goal} | ${holds ? 'yes' : '**no**'} | ${controlText(control)} |`
}

/** @param {Row['control']} control */
function controlText(control) {
  if (control === null) return ''
  return `${control.what}: ${control.reached}, ${control.fails ? 'caught' : '**not caught**'}`
}

/**
 * The page with these rows. `isWhole`: nothing else was tried; otherwise the rows of what was not tried
 * stay as they are.
 * @param {string} page @param {readonly Row[]} rows @param {boolean} isWhole
 */
export function withRows(page, rows, isWhole) {
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from < 0 || to < from) throw new Error('docs/promises.md has no place for the table.')
  const before = page
    .slice(from, to)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !HEAD.includes(line))
  const lines = new Map(isWhole ? [] : before.map((line) => [whatIn(line), line]))
  for (const row of rows) lines.set(row.what, lineOf(row))
  const table = [...HEAD, ...lines.values()].join('\n')
  return `${page.slice(0, from)}${BEGIN}\n\n${table}\n\n${page.slice(to)}`
}

/** @param {string} line */
function whatIn(line) {
  return line.split(' | ')[0]?.slice('| '.length) ?? ''
}
