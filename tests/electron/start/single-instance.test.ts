// A second start and the system's own requests: queued until ready, read by argv and folder alone.
import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { fileRequests } from '../../../electron/start/file-requests.ts'
import { setupSingleInstance } from '../../../electron/start/single-instance.ts'

class Host extends EventEmitter {
  readonly isFirst: boolean
  constructor(isFirst = true) {
    super()
    this.isFirst = isFirst
  }
  requestSingleInstanceLock(): boolean {
    return this.isFirst
  }
  openFile(path: string): boolean {
    let isTaken = false
    this.emit('open-file', { preventDefault: () => (isTaken = true) }, path)
    return isTaken
  }
}

function started(argv: readonly string[] = []) {
  const host = new Host()
  const requests = fileRequests()
  const isFirst = setupSingleInstance(host, requests, ['pitcrew', ...argv], '/work')
  return { host, requests, isFirst }
}

describe('setupSingleInstance', () => {
  it('ends a second start without listening to anything', () => {
    const host = new Host(false)
    expect(setupSingleInstance(host, fileRequests(), ['pitcrew', 'a.salesorg'], '/work')).toBe(
      false,
    )
    expect(host.eventNames()).toEqual([])
  })

  it('queues its own files and those of macOS until somebody can open them', () => {
    const { host, requests, isFirst } = started(['a.salesorg'])
    expect(isFirst).toBe(true)
    expect(host.openFile('/srv/b.salesorg')).toBe(true)
    expect(host.openFile('/work/a.salesorg')).toBe(true)
    expect(requests.deliverTo(() => {})).toEqual(['/work/a.salesorg', '/srv/b.salesorg'])
  })

  it('passes later requests on at once, each exactly once', () => {
    const { host, requests } = started()
    const opened: (readonly string[])[] = []
    expect(requests.deliverTo((paths) => opened.push(paths))).toEqual([])
    host.openFile('/srv/b.salesorg')
    host.emit(
      'second-instance',
      {},
      ['pitcrew', '--secure-schemes=app', 'c.salesorg'],
      '/elsewhere',
    )
    expect(opened).toEqual([['/srv/b.salesorg'], ['/elsewhere/c.salesorg']])
  })

  it('passes on that a second start wants the window, also without files', () => {
    const { host, requests } = started()
    const opened: (readonly string[])[] = []
    requests.deliverTo((paths) => opened.push(paths))
    host.emit('second-instance', {}, ['pitcrew', '--flag'], '/work', null)
    expect(opened).toEqual([[]])
  })
})
