// Some forty settings files that went wrong: the program starts, nothing is wiped, what is good is kept.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { preflightSettings, storeLastGood } from '../../../electron/settings/preflight.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/settings/settings-schema.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const now = new Date('2026-11-24T12:34:56.789Z')
const quarantine = 'config.corrupt-2026-11-24T12-34-56.789Z.json'

const good: Settings = {
  ...DEFAULT_SETTINGS,
  theme: 'dark',
  hasStarted: true,
  recent: ['/home/maya/team.salesorg'],
}
const goodText = JSON.stringify(good, undefined, '\t')

/** The good settings with one thing changed. */
const but = (changes: object) => JSON.stringify({ ...good, ...changes })

const place = { x: 10, y: -20, width: 1200, height: 800, isMaximised: false }

const DAMAGED: readonly [what: string, content: string | Uint8Array][] = [
  ['empty', ''],
  ['a newline', '\n'],
  ['zero bytes', new Uint8Array(512)],
  ['cut in the middle', goodText.slice(0, 40)],
  ['cut at 4,096 bytes', but({ recent: ['x'.repeat(9_000)] }).slice(0, 4_096)],
  ['a byte order mark', `\uFEFF${goodText}`],
  ['UTF-16', Buffer.from(goodText, 'utf16le')],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['an array', '[]'],
  ['null', 'null'],
  ['a number', '42'],
  ['a text', '"config"'],
  ['true', 'true'],
  ['an empty object', '{}'],
  ['HTML', '<!doctype html><html></html>'],
  ['YAML', 'theme: dark\n'],
  ['a comment in it', `// mine\n${goodText}`],
  ['a comma too many', goodText.replace(/\n}$/, ',\n}')],
  ['two objects', goodText + goodText],
  ['NaN', goodText.replace('"version": 1', '"version": NaN')],
  ['no version', but({ version: undefined })],
  ['a newer version', but({ version: 2 })],
  ['a version in quotes', but({ version: '1' })],
  ['only a prototype', '{"__proto__": {"version": 1, "theme": "dark"}}'],
  ['ten megabytes', `{"x":"${'y'.repeat(10_000_000)}"}`],
  ['deeply nested', '['.repeat(20_000)],
]

/** One value that cannot be used, beside others that can. */
const MENDED: readonly [what: string, changes: object][] = [
  ['a theme that there is not', { theme: 'sepia' }],
  ['a locale in numbers', { locale: 49 }],
  ['a locale that is none', { locale: 'zz zz' }],
  ['hasStarted as a text', { hasStarted: 'yes' }],
  ['recent files as an object', { recent: { 0: '/a' } }],
  ['a number among the recent files', { recent: ['/a', 7] }],
  ['an empty path', { recent: [''] }],
  ['eleven recent files', { recent: Array.from({ length: 11 }, (_, at) => `/${at}`) }],
  ['a window as a text', { window: '0,0' }],
  ['a window without a size', { window: { x: 0, y: 0, isMaximised: false } }],
  ['a window of no width', { window: { ...place, width: 0 } }],
  ['a window beyond 32 bits', { window: { ...place, x: 2 ** 40 } }],
  ['a window far beyond any screen', { window: { ...place, y: -40_000 } }],
  ['a window of 1e308', { window: { ...place, height: 1e308 } }],
  ['a window between pixels', { window: { ...place, x: 0.5 } }],
]

describe('a settings file with one bad value', () => {
  const lastGood: Settings = { ...good, theme: 'light', locale: 'de-CH', window: place }

  it.each(MENDED)('%s: takes that from the last good ones, and keeps the rest', async (_w, bad) => {
    const folder = tempFolder()
    const text = but(bad)
    writeFileSync(join(folder, 'config.json'), text)
    writeFileSync(join(folder, 'config.last-good.json'), JSON.stringify(lastGood))
    const [key = ''] = Object.keys(bad)
    const settings = { ...good, [key]: Object(lastGood)[key] }
    expect(await preflightSettings(folder, now)).toEqual({
      settings,
      lost: 'something',
      canStore: true,
    })
    expect(readdirSync(folder).toSorted()).toEqual([quarantine, 'config.last-good.json'])
    expect(readFileSync(join(folder, quarantine), 'utf8')).toBe(text)
    // Should the program be killed before it writes them, the next start has them from here.
    expect(await preflightSettings(folder, now)).toMatchObject({ settings, lost: 'nothing' })
  })

  it('without last good ones takes the usual value', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), but({ theme: 'sepia' }))
    const { settings } = await preflightSettings(folder, now)
    expect(settings).toEqual({ ...good, theme: 'system' })
  })

  it('of which earlier versions knew nothing is whole', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), but({ locale: undefined }))
    writeFileSync(join(folder, 'config.last-good.json'), JSON.stringify(lastGood))
    expect(await preflightSettings(folder, now)).toEqual({
      settings: good,
      lost: 'nothing',
      canStore: true,
    })
  })
})

describe('a damaged settings file', () => {
  it.each(DAMAGED)(
    '%s: is put aside, and the last good settings return',
    async (_what, content) => {
      const folder = tempFolder()
      writeFileSync(join(folder, 'config.json'), content)
      writeFileSync(join(folder, 'config.last-good.json'), goodText)
      expect(await preflightSettings(folder, now)).toEqual({
        settings: good,
        lost: 'everything',
        canStore: true,
      })
      expect(readdirSync(folder).toSorted()).toEqual([quarantine, 'config.last-good.json'])
      // Compared by itself: an expectation would walk through ten million bytes one by one.
      expect(readFileSync(join(folder, quarantine)).equals(Buffer.from(content))).toBe(true)
    },
  )

  it.each(DAMAGED)(
    '%s: without last good settings the defaults are taken',
    async (_what, content) => {
      const folder = tempFolder()
      writeFileSync(join(folder, 'config.json'), content)
      const { settings } = await preflightSettings(folder, now)
      expect(settings).toEqual(DEFAULT_SETTINGS)
    },
  )

  it('is not trusted as the last good one either', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), '')
    writeFileSync(join(folder, 'config.last-good.json'), '[]')
    expect((await preflightSettings(folder, now)).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('is for the user alone from then on', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), 'broken', { mode: 0o644 })
    await preflightSettings(folder, now)
    expect(statSync(join(folder, quarantine)).mode & 0o777).toBe(0o600)
  })

  it('may even be a folder', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'config.json'))
    expect(await preflightSettings(folder, now)).toMatchObject({
      lost: 'everything',
      canStore: true,
    })
    expect(readdirSync(folder)).toEqual([quarantine])
  })

  it('stays where it is when it cannot be moved, and nothing is stored over it', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), 'broken')
    const refusing = { ...realDisk, rename: () => Promise.reject(new Error('not permitted')) }
    expect(await preflightSettings(folder, now, refusing)).toEqual({
      settings: DEFAULT_SETTINGS,
      lost: 'everything',
      canStore: false,
    })
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe('broken')
  })
})

describe('a sound settings file', () => {
  it('is used and copied as the last good one', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), goodText)
    expect(await preflightSettings(folder, now)).toEqual({
      settings: good,
      lost: 'nothing',
      canStore: true,
    })
    expect(readFileSync(join(folder, 'config.last-good.json'), 'utf8')).toBe(goodText)
  })

  it('replaces an older last good one', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), goodText)
    writeFileSync(join(folder, 'config.last-good.json'), but({ theme: 'light' }))
    await preflightSettings(folder, now)
    expect(readFileSync(join(folder, 'config.last-good.json'), 'utf8')).toBe(goodText)
  })

  it('is used even where no copy of it can be kept', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.json'), goodText)
    const full = { ...realDisk, create: () => Promise.reject(new Error('disk full')) }
    expect((await preflightSettings(folder, now, full)).settings).toEqual(good)
  })

  it('brings nothing along that settings do not have, least of all a prototype', async () => {
    const folder = tempFolder()
    const text = goodText.replace('{', '{"__proto__": {"isAdmin": true}, "extra": 1,')
    writeFileSync(join(folder, 'config.json'), text)
    const { settings } = await preflightSettings(folder, now)
    expect(settings).toEqual(good)
    expect('isAdmin' in settings).toBe(false)
    expect('isAdmin' in {}).toBe(false)
  })
})

describe('no settings file', () => {
  it('with last good ones beside it: the program was killed in between, so those return', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'config.last-good.json'), goodText)
    const { settings, lost } = await preflightSettings(folder, now)
    expect({ settings, lost }).toEqual({ settings: good, lost: 'nothing' })
  })

  it('means the defaults, and touches nothing', async () => {
    const folder = tempFolder()
    expect(await preflightSettings(folder, now)).toEqual({
      settings: DEFAULT_SETTINGS,
      lost: 'nothing',
      canStore: true,
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

it('what is forgotten is also forgotten by the copy of what was good', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'config.json'), goodText)
  await preflightSettings(folder, now)
  const copy = join(folder, 'config.last-good.json')
  expect(readFileSync(copy, 'utf8')).toContain('maya')
  await storeLastGood(folder, { ...good, recent: [] })
  expect(readFileSync(copy, 'utf8')).not.toContain('maya')
  // It still takes the place of a file that is damaged later.
  writeFileSync(join(folder, 'config.json'), '{')
  expect((await preflightSettings(folder, now)).settings).toEqual({ ...good, recent: [] })
})
