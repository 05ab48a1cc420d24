// Which starts of the program are a command line, whatever switches Chromium or the system add.
import { expect, test } from 'vitest'
import { commandLineIn } from '../../../electron/start/command-line-in.ts'

const BINARY = '/opt/Pitcrew/pitcrew-desktop'

test.each<[string, readonly string[], readonly string[] | null]>([
  ['a window', [BINARY], null],
  ['a window with a file', [BINARY, '/home/me/team.salesorg'], null],
  [
    'as the launcher starts it',
    ['--no-sandbox', '--cli', '--', 'check', 'a.salesorg'],
    ['check', 'a.salesorg'],
  ],
  ['as somebody types it', ['--cli', 'check', '--format', 'json'], ['check', '--format', 'json']],
  ['without a command', ['--cli'], []],
  [
    'only its own end of switches goes',
    ['--cli', '--', 'check', '--', '-a.salesorg'],
    ['check', '--', '-a.salesorg'],
  ],
  ['arguments like Chromium’s belong to the user', ['--cli', '--', '--version'], ['--version']],
  ['a checkout', ['/checkout', '--cli', '--', 'rules'], ['rules']],
  ['a file of that name is no wish', ['--', '--cli', 'check'], null],
])('%s', (_name, args, typed) => {
  const argv = args[0] === BINARY ? args : [BINARY, ...args]
  expect(commandLineIn(argv)).toEqual(typed)
})
