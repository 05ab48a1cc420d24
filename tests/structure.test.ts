// Holds the habits of the house: what belongs together is there, nothing is stale.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INDEXES, indexText } from '../scripts/generate-indexes.mjs'
import { metricsText } from '../scripts/generate-inter-metrics.mjs'
import { interNamesText } from '../scripts/generate-inter-names.mjs'
import { generatedDocuments } from '../scripts/generated-documents.ts'
import { edits } from '../shared/editing/edits.ts'
import { EXPORT_FORMAT_IDS } from '../shared/export-formats/all-formats.ts'
import { rules } from '../shared/findings/rules.ts'
import { THRESHOLDS } from '../shared/thresholds/thresholds.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** All source files below a folder, as paths from the root. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .filter((file) => !file.includes('node_modules'))
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

const LAYERS = ['shared', 'electron', 'renderer'] as const
const SOURCES = LAYERS.flatMap(filesBelow)
const ALL = [...SOURCES, ...filesBelow('scripts'), ...filesBelow('tests')]

/** Files in the group folders: one unit each. */
function unitsIn(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => relative(folder, file).includes('/'))
}

/** Answers to calls, and writers of export formats. */
const ANSWERS = filesBelow('electron/ipc').filter((file) => file.endsWith('-answers.ts'))
const WRITERS = EXPORT_FORMAT_IDS.map((id) => `electron/export/${id}.ts`)

describe('every unit has its test', () => {
  test.each([...unitsIn('shared/rules'), ...unitsIn('shared/edits'), ...ANSWERS, ...WRITERS])(
    '%s',
    (unit) => {
      const expected = join('tests', unit.replace(/\.ts$/, '.test.ts'))
      expect(filesBelow(join('tests', dirname(unit))), `write ${expected}`).toContain(expected)
    },
  )
})

test('every room of the window has tests', () => {
  const rooms = readdirSync(join(ROOT, 'renderer'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
    .map(({ name }) => name)
  const empty = rooms.filter((room) => {
    const tests = join(ROOT, 'tests/renderer', room)
    return !existsSync(tests) || filesBelow(join('tests/renderer', room)).length === 0
  })
  expect(empty).toEqual([])
})

describe('names', () => {
  test('the file of a rule begins with its id, and ids are used once', () => {
    const files = unitsIn('shared/rules').map((file) => basename(file))
    for (const { id } of rules) {
      const named = files.filter((file) => file.startsWith(`${id.toLowerCase()}-`))
      expect(named, `one file for ${id}`).toHaveLength(1)
    }
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test('a rule stands in the folder of its group', () => {
    for (const { id, group } of rules) {
      const file = unitsIn('shared/rules').find((each) =>
        basename(each).startsWith(id.toLowerCase()),
      )
      expect(file && basename(dirname(file))).toBe(group)
    }
  })

  test('the file of an edit has its id as name', () => {
    const files = unitsIn('shared/edits').map((file) => basename(file, '.ts'))
    expect(files.toSorted()).toEqual(Object.keys(edits).toSorted())
  })
})

describe('nothing is forgotten', () => {
  test('every threshold is read by a rule', () => {
    const read = new Set<string>(rules.flatMap(({ thresholds }) => thresholds))
    expect(Object.keys(THRESHOLDS).filter((key) => !read.has(key))).toEqual([])
  })

  test('a rule reads only thresholds that it lists', () => {
    for (const file of unitsIn('shared/rules')) {
      const named = [...textOf(file).matchAll(/limit\(\s*'([^']+)'/g)].map(([, key]) => key)
      const rule = rules.find(({ id }) => basename(file).startsWith(`${id.toLowerCase()}-`))
      for (const key of named) expect(rule?.thresholds, `${file} reads ${key}`).toContain(key)
    }
  })
})

describe('generated files are fresh; otherwise run `npm run generate`', () => {
  test.each(INDEXES.map((kind) => [kind.writes, kind] as const))('%s', (path, kind) => {
    expect(textOf(path)).toBe(indexText(kind))
  })
  test('font widths', () => {
    expect(textOf('shared/scene/inter-metrics.ts')).toBe(metricsText())
    expect(textOf('electron/export/inter-names.ts')).toBe(interNamesText())
  })
  test.each(Object.entries(generatedDocuments()))('%s', (path, text) => {
    expect(textOf(path)).toBe(text)
  })
})

/** These show what edits would come to, without making them. */
const FORESEEING: ReadonlySet<string> = new Set([
  'renderer/canvas/preview.ts',
  'renderer/tables/look-through.ts',
  'renderer/tables/use-table-plan.ts',
])

describe('the house', () => {
  test('a window changes its chart through one door', () => {
    const doors = SOURCES.filter((file) => file.startsWith('renderer/'))
      .filter((file) => /import \{[^}]*\bapplyEdits?\b/.test(textOf(file)))
      .filter((file) => !FORESEEING.has(file))
    expect(doors).toEqual(['renderer/state/edit.ts'])
  })

  test('numbers and days are written in one place', () => {
    const elsewhere = SOURCES.filter(
      (file) =>
        !/^shared\/(numbers|words)\//.test(file) &&
        /\.toLocale|\.toFixed\(|Intl\.(Number|DateTime)Format/.test(textOf(file)),
    )
    expect(elsewhere).toEqual([])
  })

  test('what rules and edits say is filled in by a writer', () => {
    const said = /\b(?:headline|advice|label|message)\b.*[\s([]`[^`]*\$\{/
    const filled = [...unitsIn('shared/rules'), ...unitsIn('shared/edits')].flatMap((file) =>
      textOf(file)
        .split('\n')
        .filter((line) => said.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(filled).toEqual([])
  })

  test('every file says in its first line what it is for', () => {
    const silent = ALL.filter((file) => {
      const [first = '', second = ''] = textOf(file)
        .replace(/^#!.*\n/, '')
        .split('\n')
      return !(first.startsWith('// @ts-check') ? second : first).startsWith('// ')
    })
    expect(silent).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = ALL.filter((file) => textOf(file).split('\n').length > 300)
    expect(long).toEqual([])
  })

  test('nothing switches a check off', () => {
    const word = (parts: readonly string[]) => parts.join('-')
    const forbidden = [
      word(['biome', 'ignore']),
      word(['@ts', 'ignore']),
      word(['@ts', 'expect', 'error']),
    ]
    const off = ALL.filter((file) => forbidden.some((mark) => textOf(file).includes(mark)))
    expect(off).toEqual([])
  })
})
