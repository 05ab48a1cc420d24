// How the system writes numbers, whatever its language is.
import { expect, test } from 'vitest'
import { formattingLocale } from '../../../electron/start/system-locale.ts'

test.each([
  ['win32', {}, 'de-CH', 'de-CH'],
  ['win32', { LC_ALL: 'fr_FR.UTF-8' }, 'de-CH', 'de-CH'],
  ['darwin', { LANG: 'en_US.UTF-8' }, 'en-DE', 'en-DE'],
  ['linux', { LC_ALL: 'fr_FR.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' }, 'en-US', 'fr-FR'],
  ['linux', { LC_NUMERIC: 'de_DE.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'de-DE'],
  ['linux', { LC_ALL: '', LANG: 'de_AT@euro' }, 'en-US', 'de-AT'],
  ['linux', { LANG: 'C.UTF-8' }, 'en-US', 'en-US'],
  ['linux', {}, 'pl-PL', 'pl-PL'],
  ['linux', { LANG: 'POSIX' }, '', 'en-GB'],
  ['linux', {}, 'not a locale', 'en-GB'],
] as const)('%s with %j, asked: %j is %s', (platform, environment, asked, locale) => {
  expect(formattingLocale(platform, environment, asked)).toBe(locale)
})
