// @ts-check
// Is there a screen, and one made of memory where there is none.
import { spawn } from 'node:child_process'

/**
 * Can a window be shown?
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [platform]
 * @returns {boolean}
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Starts Xvfb on a free display.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      // Without -noreset it begins anew, and refuses others for a moment, whenever the last window goes.
      ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`Xvfb ended at once (code ${code}).`)))
    const channel = server.stdio[3]
    channel?.once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, stop: () => server.kill() })
    })
  })
}
