// What helps to find a fault, without anything private: no names, no paths, nothing of any chart.

export interface Circumstances {
  /** Versions of the program and of what it runs on, by name. */
  readonly versions: Readonly<Record<string, string>>
  /** What is open and on, by name. */
  readonly state: Readonly<Record<string, string | number | boolean>>
  /** The local log as it is. */
  readonly log: string
}

/** Every entry of the log begins with its time. */
const BEGINNING = /^\d{4}-\d\d-\d\dT/

/** Lines of the log, the last ones. */
const MOST_LINES = 100

/** As text, for a report. */
export function diagnosticsText({ versions, state, log }: Circumstances): string {
  const list = (entries: Circumstances['state']) =>
    Object.entries(entries).map(([name, value]) => `${name}: ${value}`)
  return [
    'Pitcrew diagnostics (no names, no paths, nothing of any chart)',
    '',
    ...list(versions),
    ...list(state),
    '',
    'The end of the log:',
    ...withoutPrivate(log).slice(-MOST_LINES),
    '',
  ].join('\n')
}

/**
 * Lines of a log without what could be private. Errors of systems and libraries put names, paths and
 * contents into quotes, or behind a slash: a line ends where one begins, and what follows in further lines
 * is left out. Of stack traces the place in our own scripts is kept.
 */
export function withoutPrivate(log: string): readonly string[] {
  return log
    .split('\n')
    .map((line) => placeInScript(line) ?? (BEGINNING.test(line) ? beforePrivate(line) : ''))
    .filter((line) => line !== '')
}

/** "    at saveNow (main.cjs:12:3)"; null where the line is none of a stack trace. */
function placeInScript(line: string): string | null {
  const [, caller = '', script = ''] =
    /^\s+at (?:async )?((?:[\w.<>]+ )?)\(?.*?([\w.-]+\.[cm]?js:\d+:\d+)\)?$/.exec(line) ?? []
  return script === '' ? null : `    at ${caller}(${script})`
}

function beforePrivate(line: string): string {
  const [, known = ''] = /^([^'"`“‘«/\\]*)/.exec(line) ?? []
  return known.length < line.length ? `${known}…` : line
}
