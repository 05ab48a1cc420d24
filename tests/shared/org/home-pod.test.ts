// In which pod a role works.
import { expect, test } from 'vitest'
import { podId } from '../../../shared/ids.ts'
import { homePodOf } from '../../../shared/org/home-pod.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const inPods = buildDocument({ structure: 'pods', pods: ['North'], roles: [] })
const north = inPods.pods[0]?.id ?? null

test('its own, as long as that is on the chart and the structure has pods', () => {
  const homeIn = (document: typeof inPods, id: typeof north) =>
    homePodOf(orgOf(document), { podId: id })
  expect(north).not.toBeNull()
  expect(homeIn(inPods, north)).toBe(north)
  expect(homeIn(inPods, null)).toBeNull()
  expect(homeIn(inPods, podId('gone'))).toBeNull()
  expect(homeIn({ ...inPods, structure: 'conveyor' }, north)).toBeNull()
})
