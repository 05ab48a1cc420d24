// The window part: Pitcrew and its peers, one after the other, in the same browser.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { measureInChromium } from './in-chromium.ts'
import { measureInElectron } from './in-electron.ts'
import type { WindowFigures } from './measure-page.ts'
import { serve } from './serve.ts'

/** In the order of the table; a new peer gets its file in tests/bench/peers and its line here. */
export const PEERS = [
  'pitcrew',
  'raw-canvas',
  'raw-svg',
  'react-flow',
  'react-flow-visible',
  'x6-virtual',
  'd3-org-chart',
  'cytoscape',
] as const

export type PeerName = (typeof PEERS)[number]

/** With more roles than this only Pitcrew and the limit are measured: the others take minutes. */
const MOST_ROLES_OF_PEERS = 5_000
const WITH_MOST_ROLES: readonly string[] = ['pitcrew', 'raw-canvas'] satisfies PeerName[]

/** Milliseconds for one step; a peer that needs longer is not asked for more roles. */
export const LIMIT = 30_000

/** All figures for these sizes; throws where there is no browser. */
export async function measureWindow(
  sizes: readonly number[],
  peers: readonly string[],
  root: string,
  say: (line: string) => void,
): Promise<readonly WindowFigures[]> {
  const chromium = findChromium()
  if (chromium === null)
    throw new Error('There is no Chromium. On Debian: apt-get install chromium')
  const pictures = picturesIn(root)
  const server = await serve({
    page: join(root, 'out/renderer'),
    peers: join(root, 'out/bench/peers'),
  })
  const all: WindowFigures[] = []
  const tooSlow = new Set<string>()
  try {
    for (const roles of sizes.toSorted((a, b) => a - b)) {
      const asked = peers.filter(
        (peer) => roles <= MOST_ROLES_OF_PEERS || WITH_MOST_ROLES.includes(peer),
      )
      for (const peer of asked.filter((each) => !tooSlow.has(each))) {
        say(`${peer}, ${roles.toLocaleString('en')} roles …`)
        const place = { chromium, pictures, origin: server.origin, limit: LIMIT }
        const figures = await measureInChromium(peer, roles, place)
        if (figures.load === null) tooSlow.add(peer)
        all.push(figures)
      }
    }
  } finally {
    server.close()
  }
  return all
}

/** Pitcrew in Electron at these sizes, for comparing with itself in Chromium. */
export async function measureElectron(
  sizes: readonly number[],
  root: string,
  say: (line: string) => void,
): Promise<readonly WindowFigures[]> {
  const script = readFileSync(join(root, 'out/bench/electron/pitcrew-electron.js'), 'utf8')
  const all: WindowFigures[] = []
  for (const roles of sizes) {
    say(`Pitcrew in Electron, ${roles.toLocaleString('en')} roles …`)
    all.push(await measureInElectron(roles, { script, pictures: picturesIn(root), limit: LIMIT }))
  }
  return all
}

function picturesIn(root: string): string {
  const folder = join(root, 'out/bench/pictures')
  mkdirSync(folder, { recursive: true })
  return folder
}
