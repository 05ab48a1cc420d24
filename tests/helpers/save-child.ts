// A program that saves and can be killed: started by tests as `node save-child.mjs TASK PATH HISTORY [N]`.
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Disk, realDisk } from '../../electron/files/disk.ts'
import { identityOf, type KnownFile, sha256Of } from '../../electron/files/identity.ts'
import { saveFile } from '../../electron/files/save-file.ts'
import { hookedDisk } from './hooked-disk.ts'
import { contentOf } from './save-child-content.ts'

const [, , task = '', path = '', historyFolder = '', number = '0'] = process.argv

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function known(): Promise<KnownFile | null> {
  try {
    const realPath = await realDisk.realpath(path)
    const identity = identityOf(await realDisk.stat(realPath))
    return { realPath, identity, sha256: sha256Of(readFileSync(realPath)) }
  } catch {
    // Not there, or not to be read: then nothing is known of it.
    return null
  }
}

async function save(version: number, file: KnownFile | null, disk: Disk = realDisk) {
  const bytes = Buffer.from(contentOf(version))
  return await saveFile({ path, bytes, known: file, historyFolder, now: new Date() }, disk)
}

/** At once, in the middle of whatever is going on. */
function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** Dies before the operation of this number; counts all operations where it lives on. */
async function saveAndDie(file: KnownFile | null): Promise<void> {
  let count = 0
  const disk = hookedDisk(() => {
    if (count++ === Number(number)) die()
  })
  await save(2, file, disk)
  say(count)
}

/** Dies when a part of the bytes is written. */
async function dieWhileWriting(): Promise<void> {
  const disk: Disk = {
    ...realDisk,
    async create(at, mode) {
      const temp = await realDisk.create(at, mode)
      if (dirname(at) !== dirname(path)) return temp
      return {
        ...temp,
        async write(bytes) {
          await temp.write(bytes.subarray(0, Number(number)))
          die()
        },
      }
    },
  }
  await save(2, await known(), disk)
}

async function saveForEver(): Promise<void> {
  let file = await known()
  for (let version = 1; ; version++) {
    const saved = await save(version, file)
    if (!saved.ok) throw new Error(saved.error.detail)
    file = saved.value.file
    say(version)
  }
}

/** What most programs do; the test with it has to fail, or the tests prove nothing. */
function writeInPlaceForEver(): void {
  for (let version = 1; ; version++) {
    writeFileSync(path, contentOf(version))
    say(version)
  }
}

/** Saves charts of all sizes to a disk with too little room for some of them. */
async function fillDisk(): Promise<void> {
  const counts = { saved: 0, noSpace: 0, other: 0, damaged: 0, left: 0 }
  let onDisk = ''
  for (let turn = 0; turn < Number(number); turn++) {
    const content = contentOf(turn, randomInt(400_000, 1_600_000))
    const job = { path, bytes: Buffer.from(content), known: await known(), now: new Date() }
    const saved = await saveFile({ ...job, historyFolder })
    if (saved.ok) {
      counts.saved++
      onDisk = content
    } else if (saved.error.code === 'E_NO_SPACE') counts.noSpace++
    else counts.other++
    if (onDisk !== '' && readFileSync(path, 'utf8') !== onDisk) counts.damaged++
    counts.left += readdirSync(dirname(path)).filter((name) => name.endsWith('.sotmp')).length
  }
  say(counts)
}

async function saveOnce(file: KnownFile | null): Promise<void> {
  const saved = await save(Number(number), file)
  say(saved.ok ? { code: 'ok', warnings: saved.value.warnings } : { code: saved.error.code })
}

const TASKS: Readonly<Record<string, () => unknown>> = {
  'save-as': () => saveOnce(null),
  save: async () => saveOnce(await known()),
  'die-saving-as': () => saveAndDie(null),
  'die-saving': async () => saveAndDie(await known()),
  'die-writing': dieWhileWriting,
  'save-for-ever': saveForEver,
  'write-in-place-for-ever': writeInPlaceForEver,
  'fill-disk': fillDisk,
}

await TASKS[task]?.()
