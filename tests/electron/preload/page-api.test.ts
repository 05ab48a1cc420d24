// What the page gets: the names of the table, payloads alone, and no way to any other channel.
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { OPEN_DROPPED } from '../../../electron/ipc/open-dropped.ts'
import { PHOTO_DROPPED } from '../../../electron/ipc/photo-dropped.ts'
import { LONGEST_CALL } from '../../../electron/ipc/refusals.ts'
import { pageApi } from '../../../electron/preload/page-api.ts'

class Ipc extends EventEmitter {
  readonly invoked: unknown[][] = []
  async invoke(...args: unknown[]): Promise<unknown> {
    this.invoked.push(args)
    return 'the answer'
  }
}

function started(pathOf: (file: unknown) => string = () => '') {
  const ipc = new Ipc()
  const api = pageApi({
    ipc,
    calls: ['recent:clear', 'document:open-recent'],
    events: ['app:notice'],
    pathOf,
  })
  return { ipc, api }
}

describe('calls', () => {
  it('go through with their arguments', async () => {
    const { ipc, api } = started()
    expect(await api.call('document:open-recent', '[3]')).toBe('the answer')
    expect(ipc.invoked).toEqual([['document:open-recent', '[3]']])
  })

  it.each([OPEN_DROPPED, 'electron-store-get-data', '__proto__', 'constructor', '', 'toString'])(
    'that are not on the table do not: %s',
    async (name) => {
      const { ipc, api } = started()
      const answer = await Reflect.apply(api.call, api, [name, '["/etc/passwd"]'])
      expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: 'E_BAD_REQUEST' } })
      expect(ipc.invoked).toEqual([])
    },
  )
})

describe('too much', () => {
  it('is refused here: of ten thousand calls at once main hears a hundred', async () => {
    const { ipc, api } = started()
    const calls = Array.from({ length: 10_000 }, () => api.call('recent:clear', '[]'))
    expect(ipc.invoked).toHaveLength(100)
    const answers = await Promise.all(calls)
    expect(JSON.parse(answers[100] ?? '')).toMatchObject({ error: { code: 'E_TOO_MANY' } })
    expect(await api.call('recent:clear', '[]')).toBe('the answer')
  })

  it('also of arguments: longer than a chart, or no text at all', async () => {
    const { ipc, api } = started()
    const long = await api.call('recent:clear', ' '.repeat(LONGEST_CALL + 1))
    expect(JSON.parse(long)).toMatchObject({ error: { code: 'E_TOO_BIG' } })
    const odd = await Reflect.apply(api.call, api, ['recent:clear', [{ deep: [] }]])
    expect(JSON.parse(odd)).toMatchObject({ error: { code: 'E_BAD_REQUEST' } })
    expect(ipc.invoked).toEqual([])
  })
})

describe('events', () => {
  it('bring their payload and nothing of Electron', () => {
    const { ipc, api } = started()
    const heard: unknown[][] = []
    const stop = api.on('app:notice', (...all) => heard.push(all))
    const notice = '{"kind":"info","message":"Hello."}'
    ipc.emit('app:notice', { sender: 'powerful' }, notice)
    expect(heard).toEqual([[notice]])
    expect(stop()).toBeUndefined()
    ipc.emit('app:notice', {}, notice)
    expect(heard).toHaveLength(1)
    expect(ipc.listenerCount('app:notice')).toBe(0)
  })

  it('that are not on the table cannot be listened to', () => {
    const { ipc, api } = started()
    expect(() => Reflect.apply(api.on, api, ['document:secret', () => {}])).toThrow('Bug')
    expect(ipc.eventNames()).toEqual([])
  })
})

describe('dropped files', () => {
  it('go to main by their path, which the page does not see', async () => {
    const { ipc, api } = started(() => '/srv/a.salesorg')
    expect(await api.openDropped({})).toBeUndefined()
    expect(ipc.invoked).toEqual([[OPEN_DROPPED, '["/srv/a.salesorg"]']])
  })

  it('as photos likewise, and are answered', async () => {
    const { ipc, api } = started(() => '/srv/a.jpg')
    expect(await api.photoDropped({})).toBeTypeOf('string')
    expect(ipc.invoked).toEqual([[PHOTO_DROPPED, '["/srv/a.jpg"]']])
    expect(await started().api.photoDropped({ path: '/etc/passwd' })).toContain('E_BAD_REQUEST')
  })

  it('without a path go nowhere', async () => {
    const { ipc, api } = started()
    await api.openDropped({ path: '/etc/passwd' })
    expect(ipc.invoked).toEqual([])
  })
})
