// Sentences about pods: new, gone, and their fields.
import { POD_AXIS_NAMES } from '../../document/vocabulary.ts'
import { podName } from '../../names/called.ts'
import { shortened } from '../../names/shortened.ts'
import { seen } from '../../names/unseen.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { PodChange, PodsChange } from '../change.ts'
import { leaderName, namedPod } from './named.ts'
import { type Point, type Subject, type Theme, valueTheme } from './point.ts'
import type { Telling } from './telling.ts'
import { amounts, choices, sayValues, texts } from './values.ts'

/** One point for a pod that is new or gone; all of them are said together. */
export function podsPoint(change: PodsChange): Point {
  const say = change.kind === 'pod-added' ? sayAdded : sayRemoved
  return {
    theme: { id: change.kind, weight: 'pods', sum: say },
    key: '',
    named: () => namedPod(change.pod),
    changes: [change],
    say,
  }
}

function sayAdded({ list }: Subject): Words {
  return words`Added ${list}`
}

function sayRemoved({ list }: Subject): Words {
  return words`Removed ${list}`
}

const THEMES: Readonly<Record<PodChange['field'], Theme>> = {
  name: valueTheme('pod name', 'names', 'The name'),
  leadId: {
    id: 'pod leadId',
    weight: 'leads',
    sum: ({ count, list }) => words`${count} are led by somebody else now: ${list}`,
  },
  segment: valueTheme('pod segment', 'work', 'Segment'),
  target: valueTheme('pod target', 'figures', 'Target'),
  axis: valueTheme('pod axis', 'work', 'Division'),
}

/** One point for a change of a pod that stayed. */
export function podPoint(change: PodChange, telling: Telling): Point {
  const { before, after: pod, ...value } = change
  return {
    theme: THEMES[change.field],
    key: JSON.stringify(change.field === 'leadId' ? [change.is] : [value]),
    named: () => namedPod(change.field === 'name' ? before : pod),
    changes: [change],
    say: (subject) => sayPod(change, subject, telling),
  }
}

function sayPod(change: PodChange, { name, of, isOne }: Subject, telling: Telling): Words {
  switch (change.field) {
    case 'name':
      return seen(change.was) === seen(change.is)
        ? sayValues(words`The name of ${of}`, null)
        : words`${name} ${isOne ? 'is' : 'are'} called ${shortened(podName(change.after))} now`
    case 'leadId': {
      const { was, is } = change
      const now = words`${name} ${isOne ? 'is' : 'are'} led by ${leaderName(telling.after, is)} now`
      return isOne && was ? words`${now} instead of ${leaderName(telling.before, was)}` : now
    }
    case 'segment':
      return sayValues(words`Segment of ${of}`, texts(change))
    case 'target':
      return sayValues(words`Target of ${of}`, amounts(change, telling.money))
    case 'axis':
      return sayValues(words`Division of ${of}`, choices(change, POD_AXIS_NAMES, 'as all pods'))
  }
}
