// Every call there is, fed with nonsense and with almost the right thing: each is answered, none throws.
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { CallName } from '../../../shared/ipc/border.ts'
import { CALLS } from '../../../shared/ipc/tables.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import {
  answering,
  pictureRequest,
  printRequest,
  UNKNOWN_DOCUMENT,
} from '../../helpers/answering.ts'
import { howOften } from '../../helpers/how-often.ts'

const document = emptyDocument('Fuzzed')
const json = JSON.stringify(document)
const menus = { file: [], edit: [], view: [], chart: [], help: [] }
const offered = { id: 'save', label: 'Save', keys: 'Mod+S', isEnabled: true }

/** Arguments as they should be; a new call does not compile without its own. */
const RIGHT: Readonly<Record<CallName, (documentId: string) => readonly unknown[]>> = {
  'app:start': () => [],
  'clipboard:ask': () => ['copy'],
  'clipboard:cut-pasted': () => ['0123456789'],
  'clipboard:replaced': () => [],
  'diagnostics:copy': () => [],
  'document:cancel-opening': () => [],
  'document:new': () => [],
  'document:new-for': () => ['list'],
  'document:new-from': () => [document],
  'document:open': () => [],
  'document:open-recent': () => [0],
  'document:open-sample': () => ['thin-belt'],
  'document:save': (documentId) => [{ documentId, chart: json, saveAs: false, recreate: false }],
  'document:state': (documentId) => [
    { documentId, isUnsaved: false, isTouched: true, isLookingThrough: false },
  ],
  'export:cancel': () => [],
  'export:copy-picture': (documentId) => [pictureRequest({ documentId, document })],
  'export:open': () => [],
  'export:show': () => [],
  'export:run': (documentId) => [pictureRequest({ documentId, document })],
  'list:choose': () => [],
  'list:read-as': () => [1, 'macintosh'],
  'list:remember': () => [{ signature: '0123abcd', columns: ['name', null] }],
  'logo:choose': () => [],
  'logo:get': () => [],
  'logo:remove': () => [],
  'menu:offer': () => [{ ...menus, file: [[offered]] }],
  'menu:open-of-text': () => [{ x: 100, y: 20.5 }],
  'outside:follow': (documentId) => [{ documentId, version: 1 }],
  'outside:keep-mine': (documentId) => [{ documentId, version: 1 }],
  'outside:take-theirs': (documentId) => [{ documentId, version: 1, mine: json }],
  'photo:choose': () => [],
  'preferences:set': () => [{ ...USUAL_PREFERENCES, theme: 'dark', locale: 'de-CH' }],
  'print:run': (documentId) => [printRequest({ documentId, document })],
  'recent:clear': () => [],
  'recent:forget': () => [0],
  'recent:glance': () => [0, 'light'],
  'recovery:discard-left': (documentId) => [documentId],
  'recovery:keep': (documentId) => [
    { documentId, work: { json, untaken: { 'chart/name': 'half' } }, isLast: false },
  ],
  'recovery:left': () => [],
  'recovery:open-left': (documentId) => [documentId],
  'versions:clear': () => [],
  'versions:forget-chart': (documentId) => [documentId],
  'versions:keep': () => [true],
  'versions:keep-current': (documentId) => [documentId],
  'versions:list': (documentId) => [documentId],
  'versions:read': (documentId) => [documentId, '0'.repeat(32)],
  'window:close': () => [],
}

const NAMES = Object.keys(CALLS).filter((name): name is CallName => name in RIGHT)
const NOBODY = '11111111-1111-4111-8111-111111111111'
const takesDocument = (name: CallName) => JSON.stringify(RIGHT[name](NOBODY)).includes(NOBODY)

/** A fault of the program, or a call that was not even looked at. */
const NEVER = ['E_INTERNAL', 'E_SENDER', 'E_TOO_MANY']

/** A program with one window at least, whichever calls have closed others. */
function program() {
  const { ask, desk, folder } = answering()
  return {
    folder,
    desk,
    async ask(name: CallName, argsFor: (documentId: string) => readonly unknown[]) {
      const { window, document: shown } = desk.registry.latest() ?? desk.opening.openNew(null)
      return Object(await ask(name, window.id, ...argsFor(shown.id)))
    },
  }
}

function expectHandled(answer: { ok?: unknown; error?: { code: unknown; message: unknown } }) {
  if (answer.ok === true) return
  expect(answer.error?.code).toMatch(/^E_[A-Z_]+$/)
  expect(NEVER).not.toContain(answer.error?.code)
  expect(answer.error?.message).toMatch(/^.+[.…]$/)
}

describe('with arguments as they should be', () => {
  it.each(NAMES)('%s is answered', async (name) => {
    const { ask } = program()
    const answer = await ask(name, RIGHT[name])
    expectHandled(answer)
    expect(answer).not.toMatchObject({ error: { code: 'E_BAD_REQUEST' } })
  })

  it.each(NAMES.filter(takesDocument))('%s knows no chart but that of its window', async (name) => {
    const { ask, desk } = program()
    const gone = desk.opening.openNew(null)
    const others = desk.opening.openNew(null)
    desk.opening.openNew(null)
    gone.window.destroy()
    for (const id of [NOBODY, gone.document.id, others.document.id])
      expect(await ask(name, () => RIGHT[name](id))).toMatchObject(UNKNOWN_DOCUMENT)
  })
})

const RUNS = howOften(15, 2_000)

it(`${RUNS * NAMES.length} calls with other arguments are refused or handled, and none throws`, async () => {
  const { ask, folder } = program()
  for (const name of NAMES)
    await fc.assert(
      fc.asyncProperty(argumentsLike(name), async (argsFor) => {
        expectHandled(await ask(name, argsFor))
      }),
      { numRuns: RUNS },
    )
  // Nobody has chosen a place, so nothing is written but what the program keeps for itself.
  expect(readdirSync(folder).filter((file) => file !== 'history')).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
})

type ArgumentsFor = (documentId: string) => readonly unknown[]

/** Anything at all, or what is asked for with one part of it replaced or left out. */
function argumentsLike(name: CallName): fc.Arbitrary<ArgumentsFor> {
  const anything = fc.array(fc.jsonValue(), { maxLength: 3 }).map((args) => () => args)
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom(...ODD))
  const almost = fc.tuple(fc.nat(), fc.option(part, { nil: undefined })).map(
    ([at, put]): ArgumentsFor =>
      (id) =>
        withPart(RIGHT[name](id), at, put),
  )
  return fc.oneof(anything, almost, almost)
}

const ODD: readonly unknown[] = [
  JSON.parse('{"__proto__": {"isUnsaved": true}}'),
  '__proto__',
  '../../../etc/passwd',
  'x'.repeat(100_001),
  { longTextFrom: -1, length: 1e9 },
  1e308,
  -0,
]

/** A copy with the part at that place, counted through all of it, replaced; undefined: without it. */
function withPart(args: readonly unknown[], at: number, put: unknown): readonly unknown[] {
  const copy: unknown[] = JSON.parse(JSON.stringify(args))
  const places: (readonly [holder: object, key: string])[] = []
  const collect = (holder: object) => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push([holder, key])
      if (typeof inner === 'object' && inner !== null) collect(inner)
    }
  }
  collect(copy)
  const place = places[at % (places.length + 1)]
  if (place === undefined) return [...copy, put ?? null]
  const [holder, key] = place
  if (put === undefined) Reflect.deleteProperty(holder, key)
  else Reflect.set(holder, key, put)
  return copy
}
