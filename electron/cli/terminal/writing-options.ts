// The options of commands that write one chart: where to, and how that is told.
import type { Command } from 'commander'
import { z } from 'zod'
import { forceOption } from './force-option.ts'
import { addFormatOptions } from './format-options.ts'
import { localeOption } from './locale-option.ts'

/** What these options come to; for the schema of a command’s own. */
export const writingOptions = {
  output: z.string(),
  format: z.enum(['text', 'json']),
  json: z.boolean().optional(),
  locale: z.string(),
  force: z.boolean().default(false),
} as const

export type WritingOptions = z.infer<z.ZodObject<typeof writingOptions>>

/** The same for every command; others of its own come before them in the help. */
export function addWritingOptions(command: Command): Command {
  command.requiredOption(
    '-o, --output <out>',
    'file to write: OUT.salesorg, or - for the standard output',
  )
  return addFormatOptions(command).addOption(forceOption()).addOption(localeOption())
}
