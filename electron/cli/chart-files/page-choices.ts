// What the options of the command line choose about pages of a chart; names that are not on it are refused.
import { resolve } from 'node:path'
import { daysBetween, type IsoDate } from '../../../shared/dates.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { nameKey } from '../../../shared/names/name-key.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Logo, PageChoices, Part } from '../../../shared/pages/page.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { realDisk } from '../../files/disk.ts'
import { logoAt } from '../../logo/logo-file.ts'
import { type CliIo, plainName } from '../terminal/cli-io.ts'
import type { PageOptions } from '../terminal/page-options.ts'

/** The choices, or the end of a sentence that says why nothing is written. */
export async function pageChoices(
  options: PageOptions,
  document: Document,
  { folder }: CliIo,
  today: IsoDate,
): Promise<Result<PageChoices, string>> {
  const part = partOf(options, document)
  if (!part.ok) return part
  const { date = false } = options
  if (typeof date === 'string' && daysBetween(date, date) === null)
    return err('--date has to be a day, such as 2026-03-31.')
  const logo =
    options.logo === undefined ? ok(null) : await drawableLogo(resolve(folder, options.logo))
  if (!logo.ok) return err(`${plainName(options.logo ?? '')} ${logo.error}`)
  const { page, direction, split, pages, title, company, author, marks } = options
  return ok({
    size: page,
    direction,
    part: part.value,
    split,
    extras: pages,
    title,
    date: date === true ? today : date === false ? null : date,
    company,
    author,
    logo: logo.value,
    marks,
  })
}

function partOf({ pod, branch }: PageOptions, document: Document): Result<Part, string> {
  if (pod !== undefined && branch !== undefined) return err('it is either --pod or --branch.')
  if (pod !== undefined) {
    const [found, ...others] = document.pods.filter(({ name }) => nameKey(name) === nameKey(pod))
    if (!found) return err(`there is no pod “${plainName(pod)}” on the chart.`)
    return others.length === 0 ? ok({ kind: 'pod', podId: found.id }) : err(sayAlike('pod', pod))
  }
  if (branch === undefined) return ok({ kind: 'whole' })
  const org = orgOf(document)
  const wanted = nameKey(branch)
  const [role, ...others] = document.roles.filter((each) => {
    const holder = org.holderOf(each)
    return nameKey(each.title) === wanted || (holder !== null && nameKey(holder.name) === wanted)
  })
  // Several roles of one person are one branch: the first of them.
  if (role && others.some(({ personId }) => personId === null || personId !== role.personId))
    return err(sayAlike('role', branch))
  return role
    ? ok({ kind: 'branch', roleId: role.id })
    : err(`nobody and no role is called “${plainName(branch)}” on the chart.`)
}

/** Only its head was looked at: whether the rest is sound is known once it is decoded. */
async function drawableLogo(path: string): Promise<Result<Logo, string>> {
  const found = await logoAt(path, realDisk)
  if (!found.ok) return found
  const { logo } = found.value
  // Loaded only here, because checking does not need the native canvas.
  const { isDrawable } = await import('../../export/load-pictures.ts')
  return (await isDrawable(logo))
    ? ok(logo)
    : err('could not be read as a picture; it may be damaged.')
}

function sayAlike(what: 'pod' | 'role', name: string): string {
  const instead =
    what === 'pod' ? 'give them different names' : 'name yours by its title, or by who holds it'
  return `more than one ${what} is called “${plainName(name)}”; ${instead}.`
}
