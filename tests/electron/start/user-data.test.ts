// Where the program keeps its things, also where it is not allowed to keep any.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FolderHost, setupUserData } from '../../../electron/start/user-data.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

function host(program = '/opt/pitcrew') {
  const home = tempFolder()
  const paths = new Map<string, string>()
  const app: FolderHost = {
    setName: (name) => paths.set('name', name),
    getAppPath: () => program,
    getPath: (name) => join(home, name),
    setPath: (name, path) => paths.set(name, path),
  }
  return { app, home, paths }
}

describe('setupUserData', () => {
  it('uses the place that the system has for it', () => {
    const { app, home, paths } = host()
    const folders = setupUserData(app, {})
    const profile = join(home, 'appData', 'Pitcrew')
    expect(folders).toMatchObject({
      settings: profile,
      isTemporary: false,
      history: join(profile, 'history'),
      log: join(profile, 'logs'),
      built: '/opt/pitcrew/out',
    })
    expect(Object.fromEntries(paths)).toEqual({
      name: 'Pitcrew',
      userData: profile,
      sessionData: join(profile, 'browser'),
    })
    expect(existsSync(join(profile, 'browser'))).toBe(true)
  })

  it('or the place that PITCREW_USER_DATA names', () => {
    const { app } = host()
    const profile = join(tempFolder(), 'profile')
    expect(setupUserData(app, { PITCREW_USER_DATA: profile }).settings).toBe(profile)
  })

  it('or one for this session, where nothing can be written', () => {
    const { app } = host()
    const file = join(tempFolder(), 'a-file')
    writeFileSync(file, '')
    const folders = setupUserData(app, { PITCREW_USER_DATA: join(file, 'profile') })
    expect(folders.isTemporary).toBe(true)
    expect(existsSync(folders.settings)).toBe(true)
    rmSync(folders.settings, { recursive: true })
  })

  it('also where something else stands in the place of the browser data', () => {
    const { app, home } = host()
    const profile = join(home, 'appData', 'Pitcrew')
    mkdirSync(profile, { recursive: true })
    writeFileSync(join(profile, 'browser'), '')
    const folders = setupUserData(app, {})
    expect(folders.isTemporary).toBe(true)
    expect(readdirSync(folders.settings)).toEqual(['browser'])
    rmSync(folders.settings, { recursive: true })
  })

  it('keeps others out of its usual place, and leaves a named one to whoever named it', () => {
    const { app, home } = host()
    const profile = join(home, 'appData', 'Pitcrew')
    const named = tempFolder()
    for (const folder of [profile, named]) {
      mkdirSync(folder, { recursive: true })
      chmodSync(folder, 0o755)
    }
    setupUserData(app, {})
    setupUserData(app, { PITCREW_USER_DATA: named })
    const modeOf = (path: string) => statSync(path).mode & 0o777
    expect([profile, join(profile, 'browser'), named].map(modeOf)).toEqual([0o700, 0o700, 0o755])
  })

  it('finds the fonts of a packed program outside its archive', () => {
    const { app } = host('/opt/pitcrew/resources/app.asar')
    const folders = setupUserData(app, { PITCREW_USER_DATA: tempFolder() })
    expect(folders.fonts).toBe('/opt/pitcrew/resources/app.asar.unpacked/assets/fonts')
    expect(folders.samples).toBe('/opt/pitcrew/resources/app.asar/assets/samples')
  })
})
