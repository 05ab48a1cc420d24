// Completions for bash, from version 3.2 on, which macOS still has.
import type { TypedCommand } from './command-tree.ts'

/** Values that are names of files of any kind. */
const FILES = new Set(['<out>', '<file>', '<folder>'])

/** A script to be sourced. */
export function bashCompletions(commands: readonly TypedCommand[]): string {
  const names = commands.map(({ name }) => name)
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    '${name} ${long}') wanted='${choices.join(' ')}' ;;`),
  )
  const files = commands.flatMap(({ name, options }) =>
    options
      .filter(({ value }) => value !== null && FILES.has(value))
      .flatMap(({ long, short }) => [long, ...(short === null ? [] : [short])])
      .map((option) => `'${name} ${option}'`),
  )
  const options = commands.map(
    (command) => `    ${command.name}) wanted='${switchesOf(command).join(' ')}' ;;`,
  )
  const first = commands
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => `    ${name}) wanted='${choices.join(' ')}' ;;`)
  return `# Completions of pitcrew for bash.
_pitcrew() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' wanted='' files='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case " ${names.join(' ')} " in
      *" \${COMP_WORDS[at]} "*) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  COMPREPLY=()
  local IFS=$' \\n'
  case "$command $before" in
${values.join('\n')}
    ${files.join('|')}) files=all ;;
  esac
  if [[ -z $files$wanted && -z $command ]]; then wanted='${names.join(' ')} help --help --version'; fi
  if [[ -z $files$wanted && $current == -* ]]; then
    case "$command" in
${options.map((line) => `  ${line}`).join('\n')}
    esac
  fi
  if [[ -z $files$wanted ]]; then
    case "$command" in
${first.map((line) => `  ${line}`).join('\n')}
    esac
  fi
  if [[ -n $files ]]; then
    IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$current"))
  elif [[ -n $wanted ]]; then
    COMPREPLY=($(compgen -W "$wanted" -- "$current"))
  else
    IFS=$'\\n'
    COMPREPLY=($(compgen -f -X '!*.salesorg' -- "$current"; compgen -d -- "$current"))
  fi
}
complete -o filenames -F _pitcrew pitcrew
`
}

function switchesOf({ options }: TypedCommand): readonly string[] {
  return [...options.flatMap(({ long, short }) => (short ? [long, short] : [long])), '--help']
}
