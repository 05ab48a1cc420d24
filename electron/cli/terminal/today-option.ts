// `--today`: the day that findings reckon with, such as how long a role has been open.
import { InvalidArgumentError, Option } from 'commander'
import { daysBetween } from '../../../shared/dates.ts'

/** Left out, it is the day on which the command runs. */
export function todayOption(): Option {
  return new Option(
    '--today <date>',
    'reckon as on this day, such as 2026-03-31, so that the result is the same tomorrow',
  ).argParser(dayOf)
}

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && daysBetween(text, text) !== null
  if (isDay) return text
  throw new InvalidArgumentError('It has to be a day, such as 2026-03-31.')
}
