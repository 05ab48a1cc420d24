// Was the program started as a command line, as `pitcrew` of a package does, and with which arguments?

/** Chromium has switches of its own, in any place, but reads none after this. */
const END_OF_SWITCHES = '--'

/** What asks for the command line instead of a window. */
const COMMAND_LINE = '--cli'

/** The user's arguments; null where a window is wanted. A file of that name comes after `--` only. */
export function commandLineIn(argv: readonly string[]): readonly string[] | null {
  const end = argv.indexOf(END_OF_SWITCHES)
  const switches = end === -1 ? argv : argv.slice(0, end)
  const asked = switches.indexOf(COMMAND_LINE)
  if (asked === -1) return null
  const typed = argv.slice(asked + 1)
  return typed[0] === END_OF_SWITCHES ? typed.slice(1) : typed
}
