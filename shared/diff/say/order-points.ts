// Sentences about things that stand elsewhere among the others.
import { laneName } from '../../org/lane-name.ts'
import { laneKey } from '../../org/lanes.ts'
import { words } from '../../words/phrase.ts'
import type { OrderChange } from '../change.ts'
import { type Named, namedPerson, namedPod, namedRole } from './named.ts'
import type { Point, Theme } from './point.ts'
import type { Telling } from './telling.ts'

const MOVED: Theme = {
  id: 'order',
  weight: 'order',
  sum: ({ count, list }) => words`${count} stand elsewhere in their lanes: ${list}`,
}

const OTHERS: Theme = {
  id: 'order of others',
  weight: 'order',
  sum: ({ count, list }) => words`${count} stand elsewhere in their lists: ${list}`,
}

/** One point for each thing that was moved. */
export function orderPoints(change: OrderChange, telling: Telling): readonly Point[] {
  switch (change.kind) {
    case 'role-order': {
      const { lane } = change
      const place = lane.kind === 'all' ? 'the chart' : laneName(telling.after, lane)
      return change.moved.map((role) => ({
        theme: MOVED,
        key: laneKey(lane),
        named: () => namedRole(telling.after, role),
        changes: [change],
        say: ({ name, isOne }) =>
          words`${name} ${isOne ? 'stands' : 'stand'} elsewhere in ${place}`,
      }))
    }
    case 'pod-order':
      return change.moved.map((pod) => movedIn(change, namedPod(pod), 'among the pods'))
    case 'people-order':
      return change.moved.map((person) =>
        movedIn(change, namedPerson(person), 'in the list of people'),
      )
  }
}

function movedIn(change: OrderChange, named: Named, place: string): Point {
  return {
    theme: OTHERS,
    key: change.kind,
    named: () => named,
    changes: [change],
    say: ({ name, isOne }) => words`${name} ${isOne ? 'stands' : 'stand'} elsewhere ${place}`,
  }
}
