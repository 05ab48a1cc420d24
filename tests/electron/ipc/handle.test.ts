// The wrapper around calls: who may call, with what, and what comes back. Events as Electron shapes them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { callTurns } from '../../../electron/ipc/call-turns.ts'
import { type CallHost, call, handleCall } from '../../../electron/ipc/handle.ts'
import { LONGEST_CALL } from '../../../electron/ipc/refusals.ts'
import { type CallEvent, isOwnPage } from '../../../electron/ipc/sender.ts'
import { err, ok } from '../../../shared/result.ts'

const shape = {
  args: () => z.tuple([z.object({ name: z.string().max(10), count: z.number().int() })]),
  result: () => z.object({ greeting: z.string() }),
}

type ArgsSchema = ReturnType<typeof shape.args>
type Listener = Parameters<CallHost['handle']>[1]

function started(
  work: Parameters<typeof call<string, ArgsSchema>>[1],
  { hasChart }: { readonly hasChart?: true } = {},
) {
  const listeners = new Map<string, Listener>()
  const log: unknown[] = []
  handleCall(
    {
      host: { handle: (channel, listener) => listeners.set(channel, listener) },
      log: (what, cause) => log.push([what, cause]),
      turns: callTurns(),
      callerOf: async (pageId) => (pageId === 7 ? 'page seven' : null),
    },
    'test:greet',
    call({ ...shape, ...(hasChart && { hasChart }) }, work),
  )
  const askRaw = async (event: CallEvent, text: unknown) =>
    JSON.parse((await listeners.get('test:greet')?.(event, text)) ?? '')
  const ask = (event: CallEvent, ...args: readonly unknown[]) => askRaw(event, JSON.stringify(args))
  return { ask, askRaw, log }
}

const mainFrame = { origin: 'app://ui' }
const own: CallEvent = { sender: { id: 7, mainFrame }, senderFrame: mainFrame }
const greet = started(async (caller, [{ name, count }]) =>
  ok({ greeting: `${caller}: ${name} ${count}`, path: '/secret' }),
)

const STRANGERS: readonly [what: string, event: CallEvent][] = [
  ['a frame inside the page', { ...own, senderFrame: { origin: 'app://ui' } }],
  ['a frame that has gone', { ...own, senderFrame: null }],
  [
    'the main frame after it went elsewhere',
    { sender: { id: 7, mainFrame: { origin: 'https://example.com' } }, senderFrame: null },
  ],
  ...['https://example.com', 'null', 'file://', 'app://other', 'app://ui.example.com', ''].map(
    (origin): [string, CallEvent] => {
      const frame = { origin }
      return [`origin ${origin}`, { sender: { id: 7, mainFrame: frame }, senderFrame: frame }]
    },
  ),
  [
    'a frame that throws when it is asked',
    {
      sender: { id: 7, mainFrame },
      get senderFrame(): never {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed')
      },
    },
  ],
  ['a page without a window', { ...own, sender: { id: 8, mainFrame } }],
]

describe('the caller', () => {
  it('is our own main frame', async () => {
    expect(isOwnPage(own)).toBe(true)
    expect(await greet.ask(own, { name: 'Maya', count: 2 })).toEqual({
      ok: true,
      value: { greeting: 'page seven: Maya 2' },
    })
  })

  it.each(STRANGERS)('is refused: %s', async (_what, event) => {
    let hasRun = false
    const { ask, log } = started(async () => {
      hasRun = true
      return ok({ greeting: '' })
    })
    expect(await ask(event, { name: 'Maya', count: 2 })).toMatchObject({
      ok: false,
      error: { code: 'E_SENDER' },
    })
    expect(hasRun).toBe(false)
    expect(log).toHaveLength(1)
  })
})

describe('the arguments', () => {
  it.each([
    ['none', []],
    ['too many', [{ name: 'a', count: 1 }, 2]],
    ['a missing field', [{ name: 'a' }]],
    ['a wrong type', [{ name: 1, count: 1 }]],
    ['NaN', [{ name: 'a', count: Number.NaN }]],
    ['a text that is too long', [{ name: 'x'.repeat(50_000_000), count: 1 }]],
    ['bytes', [new Uint8Array(1_000)]],
    ['null', [null]],
    ['ten thousand', Array.from({ length: 10_000 }, () => 0)],
    ['only a prototype', [JSON.parse('{"__proto__": {"name": "a", "count": 1}}')]],
  ])('are refused: %s', async (_what, args) => {
    expect(await greet.ask(own, ...args)).toMatchObject({
      ok: false,
      error: { code: 'E_BAD_REQUEST' },
    })
  })

  it.each([
    ['nothing', undefined],
    ['an array that is no text', [{ name: 'Maya', count: 2 }]],
    ['an empty text', ''],
    ['half a text', '[{"name":"Maya","co'],
    ['no array', '{"name":"Maya","count":2}'],
  ])('have to be JSON: %s', async (_what, text) => {
    expect(await greet.askRaw(own, text)).toMatchObject({
      ok: false,
      error: { code: 'E_BAD_REQUEST' },
    })
  })

  it('are not even read beyond the length that they can have', async () => {
    // As JSON it is what is asked for, with more blanks than anybody needs.
    const text = (length: number) => '[{"name":"Maya","count":2}]'.padStart(length)
    const small = started(async () => ok({ greeting: '' }))
    expect(await small.askRaw(own, text(250_000))).toMatchObject({ ok: true })
    expect(await small.askRaw(own, text(300_000))).toMatchObject({
      error: { code: 'E_BAD_REQUEST' },
    })
    expect(small.log).toEqual([['test:greet: refused long arguments', 300_000]])
    const large = started(async () => ok({ greeting: '' }), { hasChart: true })
    expect(await large.askRaw(own, text(300_000))).toMatchObject({ ok: true })
    expect(await large.askRaw(own, text(LONGEST_CALL + 1))).toMatchObject({
      error: { code: 'E_TOO_BIG', message: expect.stringContaining('larger than 100 MB') },
    })
  })

  it('never make the wrapper throw, whatever they are', async () => {
    const anything = fc.anything({ withNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, fc.json(), fc.string()), async (text) => {
        expect(await greet.askRaw(own, text)).toMatchObject({
          ok: false,
          error: { code: 'E_BAD_REQUEST' },
        })
      }),
      { numRuns: 2_000 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

it('a page that asks without end is refused, not heard later', async () => {
  const { ask, log } = started(async () => ok({ greeting: 'done' }))
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, (_, count) => ask(own, { name: 'a', count })),
  )
  expect(answers.filter(({ ok: isDone }) => isDone)).toHaveLength(100)
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'E_TOO_MANY' } })
  // The log has room for what matters.
  expect(log).toEqual([])
})

describe('the answer', () => {
  it('holds nothing that the table does not name', async () => {
    expect(JSON.stringify(await greet.ask(own, { name: 'a', count: 1 }))).not.toContain('secret')
  })

  it('passes a refusal on', async () => {
    const refusal = err({ code: 'E_UNKNOWN_DOC', message: 'No.' })
    const { ask } = started(async () => refusal)
    expect(await ask(own, { name: 'a', count: 1 })).toEqual(refusal)
  })

  it('holds nothing of a refusal but its code and its sentence', async () => {
    const refusal = { code: 'E_IO', message: 'No.', detail: 'EIO /home/maya/secret' }
    const { ask } = started(async () => err(refusal))
    expect(await ask(own, { name: 'a', count: 1 })).toEqual({
      ok: false,
      error: { code: 'E_IO', message: 'No.' },
    })
  })

  it('hides a fault of the program, but notes it', async () => {
    const { ask, log } = started(() => Promise.reject(new Error('/home/maya/secret')))
    const answer = await ask(own, { name: 'a', count: 1 })
    expect(answer).toMatchObject({ ok: false, error: { code: 'E_INTERNAL' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(String(log)).toContain('secret')
  })

  it('that does not fit the table is a fault, too', async () => {
    const { ask } = started(async () => JSON.parse('{"ok": true, "value": {"greeting": 5}}'))
    expect(await ask(own, { name: 'a', count: 1 })).toMatchObject({
      error: { code: 'E_INTERNAL' },
    })
  })
})
