// @ts-check
// The system libraries that Electron needs, and a display where there is none (Linux).
import { announce, capture, run } from '../run.mjs'

/** Debian's packages; newer systems have some under a name that ends in t64. */
const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
]

const VIRTUAL_DISPLAY = ['xvfb', 'xauth']

/**
 * Makes sure that this Electron can start; installs what is missing where that is allowed.
 * @param {string} executable
 * @param {{ needsDisplay: boolean }} needs
 */
export async function ensureSystemLibraries(executable, { needsDisplay }) {
  if (process.platform !== 'linux') return
  const wanted = [
    ...((await lacksLibraries(executable)) ? LIBRARIES : []),
    ...(needsDisplay && !(await isThere('Xvfb')) ? VIRTUAL_DISPLAY : []),
  ]
  if (wanted.length > 0) await install(wanted)
}

/**
 * Makes sure that there are programs; installs their Debian packages where that is allowed.
 * @param {Readonly<Record<string, string>>} packages By program
 */
export async function ensurePrograms(packages) {
  if (process.platform !== 'linux') return
  const missing = []
  for (const [program, fromPackage] of Object.entries(packages))
    if (!(await isThere(program))) missing.push(fromPackage)
  if (missing.length > 0) await install(missing)
}

/**
 * Makes sure that languages can be written; installs Debian's packages of fonts where that is allowed.
 * @param {Readonly<Record<string, string>>} packages By language, as fontconfig names it
 */
export async function ensureFonts(packages) {
  if (process.platform !== 'linux') return
  const missing = new Set()
  for (const [language, fromPackage] of Object.entries(packages)) {
    const { out } = await capture('fc-list', [`:lang=${language}`, 'family'])
    if (out.trim() === '') missing.add(fromPackage)
  }
  if (missing.size > 0) await install([...missing])
}

/**
 * @param {string} executable
 * @returns {Promise<boolean>}
 */
async function lacksLibraries(executable) {
  const { out } = await capture('ldd', [executable])
  return out.includes('not found')
}

/**
 * Is there a program of this name?
 * @param {string} program
 * @returns {Promise<boolean>}
 */
async function isThere(program) {
  return (await capture('sh', ['-c', `command -v ${program}`])).code === 0
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const isDebian = await isThere('apt-get')
  if (!isDebian || process.getuid?.() !== 0) {
    const command = `sudo apt-get install -y ${packages.join(' ')}`
    throw new Error(`Some system packages are missing. On Debian or Ubuntu run: ${command}`)
  }
  announce(`Installing system packages: ${packages.join(' ')} …`)
  await capture('apt-get', ['update'])
  const names = await Promise.all(packages.map(nameHere))
  const options = ['install', '-y', '--no-install-recommends']
  if ((await run('apt-get', [...options, ...names], { toStderr: true })) !== 0)
    throw new Error(`The system packages could not be installed: ${names.join(' ')}`)
}

/**
 * The name that this system has for a package.
 * @param {string} name
 * @returns {Promise<string>}
 */
async function nameHere(name) {
  const { code, out } = await capture('apt-cache', ['show', '--no-all-versions', `${name}t64`])
  return code === 0 && out.includes('Package:') ? `${name}t64` : name
}
