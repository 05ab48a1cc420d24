// Promises of packing that can be kept without packing: licences, checksums, versions, what is registered.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { distFolderOf } from '../../../scripts/electron/electron-dist.mjs'
import { writeChecksums } from '../../../scripts/package/checksums.mjs'
import { LICENCES_OF_A_PART, thirdPartyLicences } from '../../../scripts/package/licences.mjs'
import { tempFolder } from '../../helpers/temp-folder.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

test('checksums are those that `sha256sum --check` asks for, in the order of names', async () => {
  const folder = tempFolder()
  const files = ['b.deb', 'a.AppImage'].map((name) => join(folder, name))
  for (const file of files) writeFileSync(file, 'abc')
  const sums = await writeChecksums(folder, files)
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(readFileSync(sums, 'utf8')).toBe(`${sum}  a.AppImage\n${sum}  b.deb\n`)
})

test('the folder of an Electron is the one with all its files', () => {
  expect(distFolderOf('/e/electron', 'linux')).toBe('/e')
  expect(distFolderOf('/e/Electron.app/Contents/MacOS/Electron', 'darwin')).toBe('/e')
})

describe('licences of what is in a package', () => {
  function builtProject(): string {
    const root = tempFolder()
    const put = (path: string, text: string) => {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    put('assets/fonts/OFL.txt', 'licence of the font')
    put('node_modules/electron/LICENSE', 'licence of Electron')
    put('node_modules/@napi-rs/canvas/package.json', '{ "version": "1.0.0" }')
    put('node_modules/@napi-rs/canvas/LICENSE', 'licence of the canvas')
    const parts = [{ name: 'zlib', version: '9', licenses: [{ license: { id: 'Zlib' } }] }]
    put('node_modules/@napi-rs/canvas-os/sbom.cdx.json', JSON.stringify({ components: parts }))
    put('node_modules/bare/package.json', '{ "author": { "name": "Somebody" } }')
    const two = { name: 'two', version: '2.0.0', identifier: 'ISC', text: 'licence of two' }
    const bare = { name: 'bare', version: '1.0.0', identifier: 'MIT' }
    put(`out/main/${LICENCES_OF_A_PART}`, JSON.stringify([two]))
    put(`out/preload/${LICENCES_OF_A_PART}`, '[]')
    put(`out/renderer/${LICENCES_OF_A_PART}`, JSON.stringify([bare, two]))
    return root
  }

  test('each is there once, with its text', () => {
    const text = thirdPartyLicences(builtProject(), '45.5.0')
    for (const title of ['Electron 45.5.0 (MIT)', 'two 2.0.0 (ISC)', 'bare 1.0.0 (MIT)'])
      expect(text.split(`\n${title}\n`)).toHaveLength(3)
    for (const name of ['two', 'Electron', 'the font', 'the canvas'])
      expect(text.split(`licence of ${name}`)).toHaveLength(2)
    expect(text).toContain('zlib 9: Zlib')
  })

  test('a package without the text of its licence is named with its makers', () => {
    expect(thirdPartyLicences(builtProject(), '45.5.0')).toContain(
      'Published under MIT by Somebody, without the text of the licence.',
    )
  })
})

describe('the runtime that users get', () => {
  const record = z.strictObject({
    electronMajor: z.number().int(),
    lookedAt: z.iso.date(),
    supportedMajors: z.array(z.number().int()).nonempty(),
    note: z.string(),
  })

  test('was looked at in the version that package.json names', () => {
    const { devDependencies } = JSON.parse(textOf('package.json'))
    const { electronMajor, supportedMajors } = record.parse(JSON.parse(textOf('docs/runtime.json')))
    const pinned = z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .parse(devDependencies.electron)
    // Otherwise read docs/release.md, “The age of the runtime”.
    expect(electronMajor).toBe(Number.parseInt(pinned, 10))
    expect(supportedMajors).toContain(electronMajor)
    // ASAR integrity could be got round before 35.7.5 (CVE-2025-55305).
    expect(electronMajor).toBeGreaterThan(35)
  })
})

test('the system opens our files with the program, and no addresses', () => {
  const config = textOf('electron-builder.yml')
  expect(config).toMatch(
    /ext: salesorg\n.*\n.*\n {4}mimeType: application\/vnd\.pitcrew\.salesorg\+json\n {4}role: Editor/,
  )
  expect(config).not.toMatch(/^\s*protocols:/m)
  expect(config).not.toContain('no-sandbox')
})
