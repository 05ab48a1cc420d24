// The man page: what every command's help says, as roff.
import type { TypedCommand } from './command-tree.ts'

interface Program {
  readonly version: string
  readonly about: string
  readonly commands: readonly TypedCommand[]
}

/** A page of section 1; the same for the same program. */
export function manPage({ version, about, commands }: Program): string {
  const parts = [
    `.TH PITCREW 1 "" "Pitcrew ${escaped(version)}" "User Commands"`,
    '.SH NAME',
    'pitcrew \\- check, export and change charts of sales organisations',
    '.SH SYNOPSIS',
    ...commands.flatMap(({ name, usage }) => [
      '.B pitcrew',
      `${escaped(name)} ${escaped(usage)}`,
      '.br',
    ]),
    '.SH DESCRIPTION',
    ...about.split('\n').map(escaped),
    '.SH COMMANDS',
    ...commands.flatMap(partsOf),
  ]
  return `${parts.join('\n')}\n`
}

function partsOf({ name, usage, about, options, help }: TypedCommand): readonly string[] {
  return [
    `.SS "pitcrew ${escaped(name)} ${escaped(usage)}"`,
    ...about.split('\n').map(escaped),
    ...options.flatMap(({ long, short, value, about: of }) => [
      '.TP',
      `.B ${escaped([short, long].filter(Boolean).join(', '))}${value === null ? '' : ` ${escaped(value)}`}`,
      escaped(of),
    ]),
    '.PP',
    '.nf',
    ...help.split('\n').map(escaped),
    '.fi',
  ]
}

/** Backslashes, minus signs, letters beyond ASCII, and dots and quotes that would begin a request. */
function escaped(text: string): string {
  const safe = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/[^ -~]/gu, (letter) => `\\[u${hexOf(letter)}]`)
  return /^[.']/.test(safe) ? `\\&${safe}` : safe
}

/** As roff wants it: at least four digits, in capitals. */
function hexOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
