// @ts-check
// The pictures of the README: the whole window, in the four states that tell most.
import { join } from 'node:path'
import { choose, dress, startProgram, takePicture } from './program.mjs'

/** @typedef {import('./program.mjs').Program} Program */

const SIZE = { width: 1440, height: 900 }

/** @type {readonly { name: string, chart: string, theme: 'light' | 'dark', shows: string }[]} */
const PICTURES = [
  { name: 'window', chart: 'acme-sales-team', theme: 'light', shows: 'Fit the chart' },
  { name: 'pods-dark', chart: 'acme-worldwide', theme: 'dark', shows: 'Fit the chart' },
  { name: 'reporting', chart: 'ready-for-pods', theme: 'light', shows: 'Reporting view' },
  { name: 'start', chart: 'acme-worldwide', theme: 'light', shows: 'Start screen' },
]

/**
 * Each in a window of its own; one that fails is told, and keeps no other from being taken.
 * @param {Record<string, string>} env
 * @param {{ folder: string, sample: (name: string) => string, only?: string | undefined }} how
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function takeReadme(env, { folder, sample, only }) {
  const wrong = []
  for (const { name, chart, theme, shows } of PICTURES) {
    if (only !== undefined && only !== name) continue
    const program = await startProgram(env, [sample(chart)])
    await dress(program, { ...SIZE, theme })
    try {
      await choose(program, shows)
      await takePicture(program, join(folder, `${name}.webp`))
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : error}`)
    }
    await program.end()
  }
  return wrong
}
