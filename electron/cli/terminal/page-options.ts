// Options of `pitcrew export` about pages: their size, what is on them, and what stands around it.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { EXTRA_PAGES, type ExtraPage, SPLITS } from '../../../shared/pages/page.ts'
import { PAGE_SIZES } from '../../../shared/pages/page-size.ts'

const DIRECTIONS = ['landscape', 'portrait'] as const

/** What the options come to. */
export const pageOptionsSchema = z.object({
  page: z.enum(PAGE_SIZES),
  direction: z.enum(DIRECTIONS),
  split: z.enum(SPLITS),
  pages: z.array(z.enum(EXTRA_PAGES)),
  pod: z.string().optional(),
  branch: z.string().optional(),
  title: z.string(),
  date: z.union([z.boolean(), z.string()]).optional(),
  company: z.string(),
  author: z.string(),
  logo: z.string().optional(),
  marks: z.boolean().default(false),
  white: z.boolean().default(false),
})

export type PageOptions = z.infer<typeof pageOptionsSchema>

const ALL = 'all'

/** Adds them, in the order in which they are read in the help. */
export function addPageOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--page <size>', 'size of the pages (PDF and slides)')
        .choices(PAGE_SIZES)
        .default('fitted'),
    )
    .addOption(
      new Option('--direction <direction>', 'of the pages')
        .choices(DIRECTIONS)
        .default('landscape'),
    )
    .addOption(
      new Option(
        '--split <how>',
        'auto: whole while names have 7 points; a page a pod or branch; or tiles that overlap',
      )
        .choices(SPLITS)
        .default('auto'),
    )
    .addOption(new Option('--pod <name>', 'this pod only'))
    .addOption(new Option('--branch <who>', 'this person or role, and all below'))
    .addOption(
      new Option('--pages <list>', `pages behind the chart: ${EXTRA_PAGES.join(',')}, or ${ALL}`)
        .argParser(pagesOf)
        .default([], 'none'),
    )
    .addOption(new Option('--title <text>', 'instead of the chart’s name').default('', 'its name'))
    .addOption(new Option('--date [date]', 'a date on every page: today’s, or this (2026-03-31)'))
    .addOption(new Option('--company <name>', 'on every page').default('', 'nothing'))
    .addOption(
      new Option('--author <name>', 'in the footer and in the file').default('', 'nothing'),
    )
    .addOption(new Option('--logo <file>', 'a PNG or JPEG for every page'))
    .addOption(new Option('--marks', 'with the marks of findings, and what they mean'))
    .addOption(new Option('--white', 'on white, for paper'))
}

function pagesOf(text: string, before: readonly ExtraPage[] = []): readonly ExtraPage[] {
  if (text.trim().toLowerCase() === ALL) return EXTRA_PAGES
  const named = text.split(',').map((name) => {
    const wanted = name.trim().toLowerCase()
    const page = EXTRA_PAGES.find((id) => id === wanted)
    if (page) return page
    throw new InvalidArgumentError(`There are ${EXTRA_PAGES.join(', ')}, and ${ALL}.`)
  })
  return [...new Set([...before, ...named])]
}
