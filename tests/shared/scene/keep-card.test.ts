// A card's drawing is made again only when something on it is another thing.
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdit, type EditCall } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { createDrawer } from '../../../shared/scene/drawer.ts'
import type { CardPart, Scene } from '../../../shared/scene/scene.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const document = buildDocument(belt(2, 2, 2, 2))

function after(call: EditCall): Document {
  const outcome = applyEdit(document, call)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  return outcome.value.document
}

function cardsOf({ parts }: Scene): ReadonlyMap<string, CardPart> {
  return new Map(parts.flatMap((part) => (part.kind === 'card' ? [[part.roleId, part]] : [])))
}

/** Roles whose drawing is another object than before, though nothing compared the two. */
function redrawn(next: Document, marks?: Parameters<typeof sceneOf>[1]): readonly string[] {
  const { draw } = createDrawer()
  const before = cardsOf(sceneOf(document, undefined, draw))
  const now = cardsOf(sceneOf(next, marks, draw))
  return [...now].flatMap(([id, part]) => (before.get(id)?.shapes === part.shapes ? [] : id))
}

test('nothing is drawn again for the same document', () => {
  expect(redrawn(document)).toEqual([])
})

test('renaming a role draws its card again', () => {
  const next = after({ edit: 'rename-role', args: { roleId: 'closing 1', title: 'Chief' } })
  expect(redrawn(next)).toEqual(['closing 1'])
})

test('renaming a person draws the cards of what they hold', () => {
  const next = {
    ...document,
    people: document.people.map((person) =>
      person.name === 'P closing 2' ? { ...person, name: 'Zoe' } : person,
    ),
  }
  expect(redrawn(next)).toEqual(['closing 2'])
})

test('a mark draws its card again', () => {
  const marks = { roles: new Map([[roleId('closing 2'), 'error' as const]]), lanes: new Map() }
  expect(redrawn(document, marks)).toEqual(['closing 2'])
})

test('a card that makes room keeps its drawing at another place', () => {
  const lane = { kind: 'stage', stage: 'closing' } as const
  const next = after({ edit: 'move-roles', args: { roleIds: ['closing 2'], lane, index: 0 } })
  expect(redrawn(next)).toEqual([])
  const boxIn = (scene: Scene) => cardsOf(scene).get('closing 1')?.box
  expect(boxIn(sceneOf(next))).not.toEqual(boxIn(sceneOf(document)))
})

test('another structure draws the cards again whose colour is another', () => {
  const twoParty = { ...document, structure: 'two-party' as const }
  const colours = (scene: Scene) =>
    [...cardsOf(scene)].map(([id, { accent }]) => `${id} ${accent ?? ''}`)
  const { draw } = createDrawer()
  sceneOf(document, undefined, draw)
  expect(colours(sceneOf(twoParty, undefined, draw))).toEqual(colours(sceneOf(twoParty)))
})
