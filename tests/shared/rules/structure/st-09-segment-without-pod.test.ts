// When markets that no pod serves are said.
import { st09SegmentWithoutPod } from '../../../../shared/rules/structure/st-09-segment-without-pod.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const markets = (
  wanted: readonly string[],
  segments: Note['segments'],
  pods: readonly string[] = ['North', 'South'],
): Note => ({
  structure: 'pods',
  company: { segments: wanted },
  pods,
  roles: [],
  ...(segments ? { segments } : {}),
})

testRule(st09SegmentWithoutPod, {
  quiet: [
    { name: 'one each', org: markets(['Banks', 'Clinics'], { North: 'banks ', South: 'Clinics' }) },
    { name: 'one pod for two', org: markets(['USA', 'Canada'], { North: 'USA and Canada' }) },
    { name: 'a pod is called like it', org: markets(['North'], {}) },
    { name: 'no markets are listed', org: markets([], {}) },
    { name: 'blanks', org: markets([' ', '--'], {}) },
    { name: 'there are no pods', org: markets(['Banks'], {}, []) },
  ],
  fires: [
    {
      name: 'one is left, and both pods have a market',
      org: markets(['Banks', 'Clinics', 'Schools'], { North: 'Banks', South: 'Clinics' }),
      expect: [{ message: 'unserved', data: { segments: ['Schools'] } }],
      fixes: ['Let North serve Schools', 'Let South serve Schools'],
    },
    {
      name: 'one is left, and one pod is free',
      org: markets(['Banks', 'Clinics'], { North: 'Banks' }),
      expect: [{ message: 'unserved' }],
      fixes: ['Let South serve Clinics'],
    },
    {
      name: 'two are left, and two pods are free',
      org: markets(['Banks', 'Clinics'], {}),
      expect: [{ message: 'unserved' }],
      fixes: ['One each for North and South'],
    },
    {
      name: 'a part of a word does not count',
      org: markets(['Asia', 'Asia'], { North: 'Malasia', South: 'Europe' }),
      expect: [{ message: 'unserved', data: { segments: ['Asia'] } }],
    },
    {
      name: 'more are left than pods are free',
      org: markets(['Banks', 'Clinics', 'Schools'], { North: 'Banks' }),
      expect: [{ message: 'unserved' }],
      fixes: [],
    },
  ],
})
