// The list of recent files: order, ids that hold, and nothing of paths that is not needed.
import { describe, expect, it } from 'vitest'
import { recentFiles } from '../../../electron/settings/recent-files.ts'
import { keepSettings } from '../../../electron/settings/settings-keeper.ts'
import { DEFAULT_SETTINGS } from '../../../electron/settings/settings-schema.ts'
import type { RecentFile } from '../../../shared/ipc/recent-files.ts'

const home = '/home/maya'

function started(recent: readonly string[] = []) {
  const lists: (readonly RecentFile[])[] = []
  const system: (string | null)[] = []
  const settings = keepSettings({ ...DEFAULT_SETTINGS, recent: [...recent] }, null, () => {})
  const files = recentFiles(settings, home, {
    onChange: (list) => lists.push(list),
    tellSystem: (path) => system.push(path),
  })
  return { files, lists, system, settings }
}

const namesOf = (list: readonly RecentFile[]) => list.map(({ name }) => name)

describe('recent files', () => {
  it('put the latest first, each once', () => {
    const { files, settings, system } = started()
    files.add('/a.salesorg')
    files.add('/b.salesorg')
    files.add('/a.salesorg')
    expect(namesOf(files.list())).toEqual(['a.salesorg', 'b.salesorg'])
    expect(settings.get().recent).toEqual(['/a.salesorg', '/b.salesorg'])
    expect(system).toEqual(['/a.salesorg', '/b.salesorg', '/a.salesorg'])
  })

  it('are ten at most', () => {
    const { files } = started()
    for (let at = 0; at < 14; at++) files.add(`/${at}.salesorg`)
    expect(namesOf(files.list())).toHaveLength(10)
    expect(namesOf(files.list())[0]).toBe('13.salesorg')
  })

  it('keep their ids, so that a page with an older list still opens what it shows', () => {
    const { files } = started(['/a.salesorg', '/b.salesorg'])
    const [first, second] = files.list()
    files.add('/c.salesorg')
    files.forget('/a.salesorg')
    expect(files.pathOf(first?.id ?? -1)).toBe('/a.salesorg')
    expect(files.pathOf(second?.id ?? -1)).toBe('/b.salesorg')
  })

  it('know no path for an id that was never given out', () => {
    const { files } = started(['/a.salesorg'])
    files.list()
    for (const id of [-1, 1, 0.5, Number.NaN]) expect(files.pathOf(id)).toBeNull()
  })

  it('tell of every change', () => {
    const { files, lists, system } = started(['/a.salesorg'])
    files.add('/b.salesorg')
    files.forget('/a.salesorg')
    files.clear()
    // Of nothing there is nothing to tell the windows; what the system remembers may be more.
    files.clear()
    expect(lists.map(namesOf)).toEqual([['b.salesorg', 'a.salesorg'], ['b.salesorg'], []])
    expect(system).toEqual(['/b.salesorg', null, '/b.salesorg', null, null])
  })

  it('tell a page nothing of where files lie, unless names alone cannot tell them apart', () => {
    const { files } = started([
      '/home/maya/secret/a.salesorg',
      '/srv/one/team.salesorg',
      '/srv/two/team.salesorg',
    ])
    expect(files.list().map(({ folder }) => folder)).toEqual(['', 'one', 'two'])
  })
})
