// What several roles have in common: a value only where all of them have it.
import { expect, test } from 'vitest'
import { personId } from '../../../shared/ids.ts'
import { backupsAmong, inCommon } from '../../../shared/several-roles/in-common.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const { roles } = buildDocument({
  roles: [
    { id: 'a', quota: 0, backups: ['ann', 'ann'], market: 'Alps' },
    { id: 'b', backups: ['ben', 'ann'], market: 'Alps' },
  ],
})

test('the same is shown, also where it is nothing; what one of them has is mixed', () => {
  expect(inCommon(roles, ({ market }) => market)).toEqual({ isMixed: false, value: 'Alps' })
  expect(inCommon(roles, ({ startDate }) => startDate)).toEqual({ isMixed: false })
  // Zero is a figure, and no figure is none.
  expect(inCommon(roles, ({ quota }) => quota)).toEqual({ isMixed: true })
})

test('backups come with how many of the roles name them', () => {
  expect([...backupsAmong(roles)]).toEqual([
    [personId('ann'), 2],
    [personId('ben'), 1],
  ])
})
