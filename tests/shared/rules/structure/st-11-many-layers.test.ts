// When too many layers are said, for teams of different sizes.
import { st11ManyLayers } from '../../../../shared/rules/structure/st-11-many-layers.ts'
import { many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** So many layers, the lowest of which are closers; below a head all lead but them. */
const line = (layers: number, closers: number): Note => ({
  roles: [
    ...Array.from(
      { length: layers - 1 },
      (_, at): RoleNote => ({
        id: `m${at}`,
        person: `M${at}`,
        does: 'leadership',
        ...(at === 0 ? {} : { to: `m${at - 1}` }),
      }),
    ),
    ...many('closing', closers, `m${layers - 2}`),
  ],
})

const circle: readonly RoleNote[] = [
  { id: 'a', person: 'A', does: 'closing', to: 'b' },
  { id: 'b', person: 'B', does: 'closing', to: 'a' },
  { id: 'c', person: 'C', does: 'closing', to: 'gone' },
]

testRule(st11ManyLayers, {
  quiet: [
    { name: 'three', org: line(3, 4), limit: 'layers' },
    { name: 'four in a large team', org: line(4, 20), limit: 'layers-large' },
    {
      name: 'whoever assists a seller is no layer',
      org: plus(line(3, 2), ...many('support', 1, 'closing 1')),
    },
    { name: 'sixty people have their own ways', org: line(6, 60), limit: 'layers-people-large' },
    { name: 'circles and missing managers', org: { roles: circle } },
  ],
  fires: [
    {
      name: 'four in a small team',
      org: line(4, 3),
      expect: [
        {
          message: 'layers',
          data: { layers: 4, people: 3 },
          roles: ['closing 1', 'closing 2', 'closing 3'],
        },
      ],
      fixes: ['Let them report to M1'],
    },
    {
      name: 'one person below four',
      org: line(4, 1),
      expect: [{ message: 'layers' }],
      fixes: ['Let P closing 1 report to M1'],
    },
    {
      name: 'five, one of which nobody could take over',
      org: line(5, 20),
      limit: 'layers-people',
      expect: [{ message: 'layers', data: { layers: 5, people: 20 } }],
      fixes: [],
    },
    { name: 'far too many', org: line(6, 2), expect: [{ message: 'layers' }], fixes: [] },
  ],
})
