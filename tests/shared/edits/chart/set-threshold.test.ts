// set-threshold: a number that rules judge by.
import { expect } from 'vitest'
import { THRESHOLDS } from '../../../../shared/thresholds/thresholds.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const { title, min, max } = THRESHOLDS['belt-too-thin']
const label = `Change the limit “${title}”`
const outside = `“${title}” goes from ${min} to ${max}; the old value was kept.`

editTester('set-threshold', {
  does: {
    'a limit of a chart without any': {
      on: { ...smallOrganisation, settings: {} },
      args: { key: 'belt-too-thin', value: max },
      label,
      expect: (after) => expect(after.settings).toEqual({ thresholds: { 'belt-too-thin': max } }),
    },
    'the last limit back to its default': {
      args: { key: 'belt-too-thin', value: null },
      label,
      expect: (after) => expect(after.settings).not.toHaveProperty('thresholds'),
    },
    'a limit that only a newer program knows into none': {
      on: { ...smallOrganisation, settings: { thresholds: { 'from-the-future': 1, other: 2 } } },
      args: { key: 'from-the-future', value: null },
      label: 'Change the limit “from-the-future”',
      expect: (after) => expect(after.settings.thresholds).toEqual({ other: 2 }),
    },
  },
  refuses: {
    'a value below its range': {
      args: { key: 'belt-too-thin', value: min - 1 },
      code: 'not-possible',
      says: outside,
    },
    'a value above its range': {
      args: { key: 'belt-too-thin', value: max + 1 },
      code: 'not-possible',
      says: outside,
    },
    'a limit that no rule reads': {
      args: { key: 'toString', value: 1 },
      code: 'not-possible',
      says: 'Nothing was changed: no rule has a limit named “toString”.',
    },
  },
  leaves: {
    'for the same value': { args: { key: 'belt-too-thin', value: 5 } },
    'for clearing what is not set': { args: { key: 'unset', value: null } },
  },
  merges: {
    together: [
      { key: 'belt-too-thin', value: 4 },
      { key: 'belt-too-thin', value: 5 },
    ],
    apart: [
      { key: 'belt-too-thin', value: null },
      { key: 'unset', value: null },
    ],
  },
})
