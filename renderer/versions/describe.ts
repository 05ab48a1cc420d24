// What the list says about a version: how many roles and people, what changed, and a small picture.
import { diffOf } from '../../shared/diff/diff-of.ts'
import { sayInShort } from '../../shared/diff/say/say-in-short.ts'
import type { Document } from '../../shared/document/schema.ts'
import { type Spot, spotsIn } from '../../shared/scene/spots.ts'
import { THEMES, type ThemeName } from '../../shared/scene/theme.ts'
import type { Words } from '../../shared/words/phrase.ts'
import { currentWriter } from '../state/writer.ts'
import { stillScene } from '../view/still-scene.ts'
import { type Content, contentOf, type Entry } from './entries.ts'

/** Of the small picture, in CSS pixels, with the room around the chart. */
export const PICTURE = { width: 92, height: 52, padding: 5 } as const

/** So small, more roles than this are a haze, and would take their time. */
const MOST_ROLES = 2_000

/** Bytes; larger versions are not read before somebody looks at them. */
const LARGE = 4 * 1024 * 1024

export interface Picture {
  readonly spots: readonly Spot[]
  /** Of the chart, in px at 100 %. */
  readonly width: number
  readonly height: number
  /** CSS pixels for one of them. */
  readonly scale: number
}

export type Description =
  | {
      readonly kind: 'read'
      readonly roles: number
      readonly people: number
      /** Since the version before. */
      readonly changes: Words
      /** null: too large for one, or nothing to be seen. */
      readonly picture: Picture | null
    }
  | { readonly kind: 'damaged'; readonly message: string }
  | { readonly kind: 'large' }

/** What is read of a list; `none`: nothing is before it. */
export type Listed = Content | { readonly kind: 'large' } | { readonly kind: 'none' }

/** Reads an entry of the list, unless that would take long. */
export async function listedContent(entry: Entry, documentId: string): Promise<Listed> {
  const isLarge = entry.kind === 'kept' && entry.size > LARGE
  return isLarge ? { kind: 'large' } : await contentOf(entry, documentId)
}

/** Describes a version beside the one before it. */
export function describe(content: Listed, before: Listed, theme: ThemeName): Description {
  if (content.kind === 'damaged') return content
  if (content.kind !== 'read') return { kind: 'large' }
  const { document } = content
  return {
    kind: 'read',
    roles: document.roles.length,
    people: document.people.length,
    changes: changesSince(before, document),
    picture: pictureOf(document, theme),
  }
}

function changesSince(before: Listed, after: Document): Words {
  switch (before.kind) {
    case 'read': {
      const versions = { before: before.document, after }
      return sayInShort(diffOf(before.document, after), versions)
    }
    case 'damaged':
      return 'What changed is not known, because the version before it cannot be read'
    case 'large':
      return 'What changed is not listed, because the version before it is large'
    case 'none':
      return 'The oldest version there is'
  }
}

function pictureOf(document: Document, theme: ThemeName): Picture | null {
  if (document.roles.length > MOST_ROLES) return null
  const scene = stillScene(document, { theme, writer: currentWriter() })
  const { width, height } = scene
  if (width <= 0 || height <= 0) return null
  const scale = Math.min(
    (PICTURE.width - 2 * PICTURE.padding) / width,
    (PICTURE.height - 2 * PICTURE.padding) / height,
  )
  return { spots: spotsIn(scene, THEMES[theme], scale), width, height, scale }
}
