// @ts-check
// The main job where no window can be shown: the findings as text, the chart as PNG and PDF.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { announce, run } from './run.mjs'

/**
 * @param {string} root of the project
 * @param {string} cwd where the results go
 * @param {string} [file] the chart; the sample where none is given
 * @returns {Promise<number>} 0 when the job was done, whatever the findings
 */
export async function workHeadless(root, cwd, file) {
  const chart = file ?? join(root, 'assets', 'samples', 'acme-sales-team.salesorg')
  const folder = join(cwd, 'pitcrew-out')
  announce('There is no display here, so no window opens; the chart is judged and drawn instead.')
  const pitcrew = (/** @type {string[]} */ ...args) =>
    run(process.execPath, [join(root, 'scripts', 'pitcrew.mjs'), ...args], { cwd })

  // 1 means that there are findings, which is what was asked for.
  if ((await pitcrew('check', chart)) > 1) return 2
  mkdirSync(folder, { recursive: true })
  for (const name of ['chart.png', 'chart.pdf']) {
    if ((await pitcrew('export', chart, '-o', join(folder, name))) !== 0) return 2
  }
  announce(`The pictures are in ${folder}.`)
  return 0
}
