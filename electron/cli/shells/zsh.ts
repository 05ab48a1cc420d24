// Completions for zsh, with what commands and options are for.
import type { TypedCommand, TypedOption } from './command-tree.ts'

/** A file named _pitcrew in a folder of $fpath, or to be sourced after compinit. */
export function zshCompletions(commands: readonly TypedCommand[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`)
  const cases = commands.map((command) => {
    const parts = [...command.options.map(spec), argumentOf(command)]
    return `    ${command.name})\n      _arguments \\\n${parts.map((part) => `        ${part}`).join(' \\\n')}\n      ;;`
  })
  return `#compdef pitcrew
# Completions of pitcrew for zsh.
_pitcrew() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _pitcrew pitcrew
`
}

function spec({ long, short, about, value, choices }: TypedOption): string {
  const names = short === null ? quoted(long) : `{${short},${long}}`
  const kind = choices.length > 0 ? `(${choices.join(' ')})` : '_files'
  const taken = value === null ? '' : `:${value.replaceAll(/[<>[\]:.]/g, '')}:${kind}`
  return `${names}${quoted(`[${about.replaceAll(/[[\]]/g, ' ')}]${taken}`)}`
}

function argumentOf({ choices, takesFiles }: TypedCommand): string {
  if (choices.length > 0) return quoted(`1:what:(${choices.join(' ')})`)
  return takesFiles ? quoted('*:chart:_files -g "*.salesorg"') : quoted('*:: :_nothing')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
