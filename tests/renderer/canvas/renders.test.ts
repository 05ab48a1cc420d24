// Counts what React really renders: an edit of one title costs one card, however large the chart.
import { ReactFlowProvider } from '@xyflow/react'
import { act, createElement, Profiler, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, test } from 'vitest'
import { CardNode } from '../../../renderer/canvas/CardNode.tsx'
import { keepParts } from '../../../renderer/canvas/keep-parts.ts'
import { PartNode } from '../../../renderer/canvas/PartNode.tsx'
import { type ChartNode, toFlow } from '../../../renderer/canvas/to-flow.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { belt, buildDocument, many } from '../../helpers/build-document.ts'
import { RESTING } from '../../helpers/resting-look.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const inPods = buildDocument({
  structure: 'pods',
  pods: ['north', 'south'],
  roles: ['north', 'south'].flatMap((pod) =>
    BELT_STAGES.flatMap((stage) => many(stage, 2, undefined, pod)),
  ),
})

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
})

/** What React Flow hands to the component of a node. */
function elementOf(node: ChartNode): ReactNode {
  const flow = {
    id: node.id,
    selected: node.selected ?? false,
    selectable: false,
    deletable: false,
    draggable: node.draggable ?? false,
    dragging: false,
    isConnectable: false,
    zIndex: node.zIndex ?? 0,
    positionAbsoluteX: node.position.x,
    positionAbsoluteY: node.position.y,
  }
  if (node.type === 'card')
    return createElement(CardNode, { ...flow, type: 'card', data: node.data })
  if (node.type === 'part')
    return createElement(PartNode, { ...flow, type: 'part', data: node.data })
  return null
}

test.each([
  ['nine', 'closing 1', buildDocument(belt(2, 2, 2, 2))],
  ['a thousand', 'closing 1', buildDocument(belt(250, 250, 250, 249))],
  ['a pod’s', 'north closing 1', inPods],
])('renaming one of %s roles renders its card and nothing else', (_, roleId, document) => {
  const rendered: string[] = []
  const root = createRoot(globalThis.document.createElement('div'))
  // As React Flow does: the same node is the same element.
  const elements = new WeakMap<ChartNode, ReactNode>()
  const profiled = (node: ChartNode): ReactNode => {
    const { id } = node
    const onRender = () => rendered.push(id)
    const element =
      elements.get(node) ?? createElement(Profiler, { key: id, id, onRender }, elementOf(node))
    elements.set(node, element)
    return element
  }
  const show = (nodes: readonly ChartNode[]) =>
    act(() => root.render(createElement(ReactFlowProvider, null, nodes.map(profiled))))

  useSession.setState({ history: startHistory(document) })
  const before = sceneOf(document)
  const first = toFlow(before.parts, RESTING, new Map())
  show(first)
  expect(rendered).toHaveLength(first.length)
  rendered.length = 0

  // The cards listen to the window's state, which every edit changes.
  const rename = { edit: 'rename-role', args: { roleId, title: 'Chief' } } as const
  act(() => expect(edit(rename)).toBe(true))
  const after = keepParts(sceneOf(currentDocument()).parts, before.parts)
  show(toFlow(after, RESTING, new Map(first.map((node) => [node.id, node]))))
  expect(rendered).toEqual([`card:${roleId}`])
  act(() => root.unmount())
})
