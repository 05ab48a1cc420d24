// The switches in the packed program itself, which nobody can turn back without changing its bytes.
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/** Each is one letter in the program's own file. */
const OFF = '0'.charCodeAt(0)
const ON = '1'.charCodeAt(0)

/** V8 notices out of bounds in WebAssembly by signals; the library here has no name for it yet. */
const WASM_TRAP_HANDLERS = 8

/** As they have to be, by their places in the program. */
const WANTED: ReadonlyMap<number, number> = new Map([
  [FuseV1Options.RunAsNode, OFF],
  [FuseV1Options.EnableCookieEncryption, ON],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
  [FuseV1Options.EnableNodeCliInspectArguments, OFF],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
  [FuseV1Options.OnlyLoadAppFromAsar, ON],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, OFF],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
  // Younger than some Electrons: there it need not be, and elsewhere stays as Electron ships it.
  [WASM_TRAP_HANDLERS, ON],
])

export interface FusesRead {
  readonly right: number
  /** A line for each that is not as it has to be, missing, or not known here. */
  readonly wrong: readonly string[]
}

/** Reads them back from the program. */
export async function readFuses(binary: string): Promise<FusesRead> {
  const { version, ...states } = await getCurrentFuseWire(binary)
  const found = new Map<number, number>(
    Object.entries(states).map(([place, state]) => [Number(place), Number(state)]),
  )
  const places = [...new Set([...WANTED.keys(), ...found.keys()])]
  const asked = places.filter((place) => place !== WASM_TRAP_HANDLERS || found.has(place))
  const wrong = asked
    .filter((place) => !WANTED.has(place) || found.get(place) !== WANTED.get(place))
    .map((place) => `${FuseV1Options[place] ?? `fuse ${place}`}: ${letterOf(found.get(place))}`)
  if (version !== FuseVersion.V1) wrong.push(`a wire of version ${version}`)
  return { right: asked.length - wrong.length, wrong }
}

function letterOf(state: number | undefined): string {
  return state === undefined ? 'missing' : String.fromCharCode(state)
}
