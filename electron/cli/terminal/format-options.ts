// `--format` and `--json`, the same for every command that prints data.
import { type Command, Option } from 'commander'

/** `text` is what is printed where nothing is said. */
export function addFormatOptions(
  command: Command,
  formats: readonly string[] = ['text', 'json'],
): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how to print, such as json')
        .choices(formats)
        .default('text'),
    )
    .addOption(new Option('--json', 'short for --format json'))
}

/** What the two come to. */
export function formatOf<const Format extends string>({
  format,
  json,
}: {
  readonly format: Format
  readonly json?: boolean | undefined
}): Format | 'json' {
  return json ? 'json' : format
}
