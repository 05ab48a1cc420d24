// @ts-check
// The licences of everything in a package, as one text: what the build put in, the canvas, fonts, Electron.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Vite writes one into the folder of each part that it builds. */
export const LICENCES_OF_A_PART = 'licences.json'

const PARTS = ['main', 'preload', 'renderer']

const LINE = '='.repeat(80)

/**
 * One thing that a package contains. `text` is its licence as its makers wrote it; some leave it out.
 * @typedef {{ name: string, version: string, identifier?: string, text?: string }} Licence
 */

/**
 * @param {string} root of the project, built
 * @param {string} electronVersion of the Electron that is packed
 * @returns {string} the text that lies in every package
 */
export function thirdPartyLicences(root, electronVersion) {
  const all = [electron(root, electronVersion), font(root), canvas(root), ...bundled(root)]
  return `What Pitcrew contains of others
${LINE}

Pitcrew itself is under the MIT licence (LICENSE.txt). It contains:

${all.map(titleOf).join('\n')}

Electron contains Chromium and Node.js; the licences of their parts are in LICENSES.chromium.html.

${all.map((licence) => `${LINE}\n${titleOf(licence)}\n\n${textOf(root, licence)}\n`).join('\n')}`
}

/** @param {Licence} licence */
function titleOf({ name, version, identifier }) {
  return `${name} ${version} (${identifier ?? 'its licence is below'})`
}

/**
 * @param {string} root
 * @param {Licence} licence
 */
function textOf(root, { name, text, identifier }) {
  if (text) return text
  const { author } = metadata(join(root, 'node_modules', name))
  const maker = typeof author === 'string' ? author : author?.name
  return `Published under ${identifier} by ${maker ?? 'its makers'}, without the text of the licence.`
}

/**
 * The packages whose code the build put into a part, each once.
 * @param {string} root
 * @returns {readonly Licence[]}
 */
function bundled(root) {
  /** @type {Map<string, Licence>} */
  const found = new Map()
  for (const part of PARTS) {
    /** @type {readonly Licence[]} */
    const licences = JSON.parse(readFileSync(join(root, 'out', part, LICENCES_OF_A_PART), 'utf8'))
    for (const licence of licences) found.set(`${licence.name} ${licence.version}`, licence)
  }
  return [...found.values()].toSorted((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1))
}

/**
 * The native canvas, and what its makers say it is built from.
 * @param {string} root
 * @returns {Licence}
 */
function canvas(root) {
  const folder = join(root, 'node_modules', '@napi-rs')
  const { version } = metadata(join(folder, 'canvas'))
  const parts = readdirSync(folder)
    .map((name) => join(folder, name, 'sbom.cdx.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).components)
    .filter((part) => part.licenses?.length > 0)
    .map((part) => `  ${part.name} ${part.version}: ${part.licenses.map(idOf).join(', ')}`)
  if (parts.length === 0) throw new Error('The native canvas does not say what it is built from.')
  const text = readFileSync(join(folder, 'canvas', 'LICENSE'), 'utf8').trim()
  const contains = `It contains Skia (BSD-3-Clause, its text is in LICENSES.chromium.html) and:\n\n${parts.join('\n')}`
  return { name: '@napi-rs/canvas', version, identifier: 'MIT', text: `${text}\n\n${contains}` }
}

/** @param {{ expression?: string, license?: { id?: string, name?: string } }} licence */
function idOf({ expression, license }) {
  return expression ?? license?.id ?? license?.name ?? 'not said'
}

/**
 * @param {string} root
 * @returns {Licence}
 */
function font(root) {
  const text = readFileSync(join(root, 'assets', 'fonts', 'OFL.txt'), 'utf8').trim()
  return { name: 'Inter', version: 'as font', identifier: 'OFL-1.1', text }
}

/**
 * @param {string} root
 * @param {string} version
 * @returns {Licence}
 */
function electron(root, version) {
  const text = readFileSync(join(root, 'node_modules', 'electron', 'LICENSE'), 'utf8').trim()
  return { name: 'Electron', version, identifier: 'MIT', text }
}

/** @param {string} folder of a package */
function metadata(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
