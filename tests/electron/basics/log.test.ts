// The local log: keeps what happened, stays small, and never gets in the way.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileLog } from '../../../electron/basics/log.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

it('notes what happened and why, in a folder that it makes', () => {
  const folder = join(tempFolder(), 'logs')
  const log = fileLog(folder)
  log('the disk refused', new Error('ENOSPC'))
  log('again', { code: 7 })
  const lines = readFileSync(join(folder, 'pitcrew.log'), 'utf8')
  expect(lines).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z the disk refused: Error: ENOSPC/)
  expect(lines).toMatch(/again: \{ code: 7 \}\n$/)
})

it('begins a new file when the old one is large, and keeps that', () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'pitcrew.log'), 'x'.repeat(1_000_001))
  fileLog(folder)('fresh', null)
  expect(readdirSync(folder).toSorted()).toEqual(['pitcrew.log', 'pitcrew.log.old'])
  expect(readFileSync(join(folder, 'pitcrew.log'), 'utf8')).toContain('fresh')
})

it('stops writing when it is flooded', () => {
  const folder = tempFolder()
  const log = fileLog(folder)
  for (let at = 0; at < 300; at++) log('refused', at)
  expect(readFileSync(join(folder, 'pitcrew.log'), 'utf8').trim().split('\n')).toHaveLength(200)
})

it('never throws, not even where nothing can be written', () => {
  const file = join(tempFolder(), 'a-file')
  writeFileSync(file, '')
  expect(() => fileLog(file)('lost', null)).not.toThrow()
})
