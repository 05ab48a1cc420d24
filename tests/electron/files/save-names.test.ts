// File names of every kind: whatever the disk takes as a name can be saved, opened and saved again.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../electron/files/open-file.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { codeOf, saveCase } from '../../helpers/save-case.ts'

/** Bytes of UTF-8 that a name may have on the usual file systems of Linux. */
const MAX_BYTES = 255

/** The character again and again, as often as a name may hold it. */
function longest(character: string): string {
  return character.repeat(Math.floor(MAX_BYTES / Buffer.byteLength(character)))
}

const NAMES = [
  'a',
  longest('a'),
  longest('東'),
  longest('👩🏽‍💻'),
  longest('e\u0301'),
  `${'x'.repeat(246)}.salesorg`,
  'Zoë.salesorg',
  'Zoe\u0308.salesorg',
  'فريق المبيعات.salesorg',
  '\u202Egrosselas.exe',
  'two\nlines',
  'tab\tand\rreturn',
  `it's "quoted" \`here\``,
  '-rf',
  '--help',
  '.hidden',
  '..almost-up',
  'ends with a space ',
  'ends with a dot.',
  ' ',
  '100%',
  '%2e%2e%2f',
  '#1?x=y&z',
  '$HOME',
  '~',
  ';rm -rf .',
  '*',
  '[a-z]?',
  'a\\b',
  'a:b|c<d>e',
  'CON',
  'nul.salesorg',
  '__proto__',
  '.~0123456789ab.sotmp',
]

describe.skipIf(process.platform !== 'linux')('a file called', () => {
  it.each(NAMES)('%j', async (name) => {
    const { folder, path, save } = saveCase(null, name)
    const text = writeDocument(emptyDocument(name))
    expect(codeOf(await save(text))).toBe('ok')
    const opened = await openFile(path)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value.document.name).toBe(name)
    const { file } = opened.value
    expect(codeOf(await save(writeDocument(emptyDocument('Again')), { known: file }))).toBe('ok')
    expect(readdirSync(folder)).toEqual([name])
  })

  it('a name with an accent is not its twin of two characters', async () => {
    const { folder, save } = saveCase(null)
    await save('one', { path: join(folder, 'Zo\u00EB') })
    await save('two', { path: join(folder, 'Zoe\u0308') })
    expect(readdirSync(folder)).toHaveLength(2)
  })
})

describe('a name that cannot be', () => {
  it.each([
    ['longer than the disk allows', `${longest('a')}a`],
    ['longer than any path', 'a'.repeat(5000)],
    ['with a zero byte', 'a\0b'],
  ])('%s is refused as a name', async (_, name) => {
    const { folder, save } = saveCase(null)
    expect(codeOf(await save('new', { path: join(folder, name) }))).toBe('E_NAME')
    expect(readdirSync(folder)).toEqual([])
  })
})
