// When one stand-in for many is said.
import { spf04EverybodysBackup } from '../../../../shared/rules/single-point/spf-04-everybodys-backup.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (relying: number, second: readonly string[] = []): Note => ({
  roles: [
    { id: 'b', person: 'Bea', does: 'closing' },
    { id: 'c', person: 'Cal', does: 'closing' },
    ...many('qualification', relying).map((role) => ({ ...role, backups: ['Bea', ...second] })),
  ],
})

testRule(spf04EverybodysBackup, {
  quiet: [
    { name: 'two rely on her', org: team(2) },
    { name: 'there is another one each time', org: team(5, ['Cal']) },
  ],
  fires: [
    {
      name: 'three rely on her',
      org: team(3),
      limit: 'backup-load',
      expect: [{ message: 'everybody', data: { person: 'Bea', count: 3 }, people: ['Bea'] }],
      fixes: ['Name a second backup for one of them'],
    },
    {
      name: 'four rely on her',
      org: team(4),
      expect: [{ message: 'everybody' }],
      fixes: ['Name a second backup for 2 of them'],
    },
    {
      name: 'there is nobody else',
      org: {
        roles: [
          { id: 'b', person: 'Bea', does: 'closing' },
          ...many('qualification', 3).map((role) => ({ ...role, ramp: 50, backups: ['Bea'] })),
        ],
      },
      expect: [{ message: 'everybody' }],
      fixes: [],
    },
    {
      name: 'so many that nobody could look them over',
      org: team(30),
      expect: [{ message: 'everybody' }],
      fixes: [],
    },
  ],
})
