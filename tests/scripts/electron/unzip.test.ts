// Unpacking: what is wanted comes out as it went in, and a damaged archive does not pass for a sound one.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unzip } from '../../../scripts/electron/unzip.mjs'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { zipOf } from '../../helpers/zip-of.ts'

const LONG = 'a program\n'.repeat(1000)
const FILES = [
  { path: 'Top/', text: '', mode: 0o40755 },
  { path: 'Top/program', text: LONG, mode: 0o100755 },
  { path: 'Top/more/words.txt', text: 'words', mode: 0o100644 },
  { path: 'Top/more/secret.txt', text: 'not wanted', mode: 0o100644 },
]

/** Without the outer folder, and without what is secret. */
function placeOf(path: string): string | null {
  return path.includes('secret') ? null : path.replace('Top/', '')
}

test('what has a place is unpacked there, and can be run where the archive says so', async () => {
  const folder = tempFolder()
  const archive = join(folder, 'archive.zip')
  writeFileSync(archive, zipOf(FILES))
  const into = join(folder, 'into')
  await unzip(archive, into, placeOf)
  expect(readFileSync(join(into, 'program'), 'utf8')).toBe(LONG)
  expect(statSync(join(into, 'program')).mode & 0o111).toBe(0o111)
  expect(readFileSync(join(into, 'more/words.txt'), 'utf8')).toBe('words')
  expect(statSync(join(into, 'more/words.txt')).mode & 0o111).toBe(0)
  expect(readdirSync(into, { recursive: true }).toSorted()).toEqual([
    'more',
    'more/words.txt',
    'program',
  ])
})

test('a file that leads out of the folder is refused', async () => {
  const folder = tempFolder()
  const archive = join(folder, 'archive.zip')
  writeFileSync(archive, zipOf([{ path: '../outside', text: 'x', mode: 0o100644 }]))
  await expect(unzip(archive, join(folder, 'into'), (path) => path)).rejects.toThrow('../outside')
  expect(readdirSync(folder)).toEqual(['archive.zip'])
})

test('an archive that ends too early is refused', async () => {
  const folder = tempFolder()
  const archive = join(folder, 'archive.zip')
  writeFileSync(archive, zipOf(FILES).subarray(0, -30))
  await expect(unzip(archive, join(folder, 'into'), placeOf)).rejects.toThrow()
})
