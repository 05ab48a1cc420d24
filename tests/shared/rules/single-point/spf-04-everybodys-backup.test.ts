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
    },
  ],
})
