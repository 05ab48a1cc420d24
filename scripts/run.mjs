// @ts-check
// Runs other programs for the scripts: with their output shown, or kept.
import { spawn } from 'node:child_process'

/**
 * Runs a program with its output shown.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, toStderr?: boolean }} [options] toStderr: keep
 *   our standard output clean, for commands whose output programs read
 * @returns {Promise<number>} the exit code; 1 where a signal ended it
 */
export function run(program, args, { cwd, env, toStderr = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['inherit', toStderr ? process.stderr : 'inherit', 'inherit'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<{ code: number, out: string }>} code 127 where there is no such program
 */
export function capture(program, args, { cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (out += data))
    child.on('error', (error) => resolve({ code: 127, out: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, out }))
  })
}

/**
 * A line for the person who waits; on standard error, so that it never mixes with results.
 * @param {string} text
 */
export function announce(text) {
  process.stderr.write(`${text}\n`)
}
