// The program as a command line, as its package starts it: no display, no window, nothing left behind.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { tempFolder } from '../helpers/temp-folder.ts'
import { sample } from './helpers/pitcrew.ts'

const SWITCHES = ['--no-sandbox', '--no-zygote', '--ozone-platform=headless', '--log-level=3']

const { executablePath, args } = z
  .object({ executablePath: z.string(), args: z.array(z.string()) })
  .parse(JSON.parse(process.env.PITCREW_ELECTRON ?? ''))

test('it checks and exports, answers with an exit code, and prints nothing of its own', () => {
  const folder = tempFolder()
  const temp = tempFolder()
  const { DISPLAY: _, ...rest } = process.env
  const run = (...command: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      executablePath,
      [...SWITCHES, ...args, '--cli', '--', ...command],
      { cwd: folder, encoding: 'utf8', env: { ...rest, TMPDIR: temp } },
    )
    return { status, stdout, stderr }
  }
  const chart = sample('thin-belt')
  const checked = run('check', chart, '--fail-on', 'warning')
  expect({ ...checked, stdout: '' }).toEqual({ status: 1, stdout: '', stderr: '' })
  expect(checked.stdout).toContain('thin-belt.salesorg')
  expect(run('export', chart, '-o', 'team.pdf')).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(folder, 'team.pdf')).toString('latin1', 0, 5)).toBe('%PDF-')
  expect(run('check', 'gone.salesorg')).toMatchObject({ status: 2, stdout: '' })
  expect(readdirSync(temp)).toEqual([])
})
