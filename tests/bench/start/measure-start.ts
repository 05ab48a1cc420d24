// The start: Pitcrew and an empty app take turns, so that what the machine does hits both.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDocument } from '../../../shared/document/write-document.ts'
import type { Comparison } from '../comparison.ts'
import { largeOrganisation } from '../large-organisation.ts'
import { compareStart, OPENED_ROLES, type StartName } from './compare-start.ts'
import { type Program, startOnce } from './start-once.ts'

/** Starts of each kind that count; one before them does not. */
const RUNS = 15

const launchSchema = z.object({ executablePath: z.string(), args: z.array(z.string()) })
const launchesSchema = z.object({ pitcrew: launchSchema, empty: launchSchema })

interface Start {
  readonly name: StartName
  readonly program: Program
  /** The profile that all starts of this kind share; a new one each time where there is none. */
  readonly profile: string | null
}

/** All ways to start; `PITCREW_ELECTRON` and `EMPTY_ELECTRON` say with which Electron. */
export async function measureStart(
  root: string,
  say: (line: string) => void,
): Promise<readonly Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pitcrew-bench-'))
  const pictures = join(root, 'out/bench/pictures')
  mkdirSync(pictures, { recursive: true })
  const hook = join(root, 'out/bench/start/hook.cjs')
  const once = ({ name, program, profile }: Start) =>
    startOnce(program, {
      profile: profile ?? mkdtempSync(join(folder, 'profile-')),
      folder: mkdtempSync(join(folder, 'start-')),
      picture: join(pictures, `start-${name.replace(', ', '-')}.png`),
      hook,
    })
  const times: Record<StartName, number[]> = {
    'empty, new': [],
    empty: [],
    'pitcrew, new': [],
    pitcrew: [],
    'pitcrew, file': [],
  }
  try {
    const { starts, used } = waysToStart(folder)
    for (const start of used) await once(start)
    for (let run = 0; run <= RUNS; run++) {
      say(run === 0 ? 'Start, to get warm …' : `Start ${run} of ${RUNS} …`)
      for (const start of starts) {
        const time = await once(start)
        if (run > 0) times[start.name].push(time)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return compareStart(times)
}

/** `used`: starts that make the shared profiles of Pitcrew those of somebody who knows it. */
function waysToStart(folder: string): {
  readonly starts: readonly Start[]
  readonly used: readonly Start[]
} {
  const launches = launchesSchema.parse({
    pitcrew: JSON.parse(process.env.PITCREW_ELECTRON ?? 'null'),
    empty: JSON.parse(process.env.EMPTY_ELECTRON ?? 'null'),
  })
  const document = largeOrganisation(OPENED_ROLES, 'conveyor')
  const file = join(folder, 'large.salesorg')
  writeFileSync(file, writeDocument(document))

  const empty = { ...launches.empty, profileVariable: 'EMPTY_APP_USER_DATA', text: 'Head of sales' }
  const pitcrew = { ...launches.pitcrew, profileVariable: 'PITCREW_USER_DATA' }
  const first = { ...pitcrew, text: 'Acme sales team' }
  const later = { ...pitcrew, text: 'New chart' }
  const opening = { ...pitcrew, args: [...pitcrew.args, file], text: document.name }
  const profiles = {
    empty: join(folder, 'empty'),
    later: join(folder, 'later'),
    opening: join(folder, 'opening'),
  }
  return {
    starts: [
      { name: 'empty, new', program: empty, profile: null },
      { name: 'pitcrew, new', program: first, profile: null },
      { name: 'empty', program: empty, profile: profiles.empty },
      { name: 'pitcrew', program: later, profile: profiles.later },
      { name: 'pitcrew, file', program: opening, profile: profiles.opening },
    ],
    used: [
      { name: 'pitcrew, new', program: first, profile: profiles.later },
      { name: 'pitcrew, new', program: first, profile: profiles.opening },
    ],
  }
}
