// What a view is: one way of drawing an organisation, and what pointer and keys mean on that drawing.
import type { PastePlace } from '../clipboard/paste-roles.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import type { PersonId, RoleId } from '../ids.ts'
import type { Layout, LayoutRoom, PlacedCard, PlacedLine, Point } from '../layout/layout.ts'
import type { Direction } from '../layout/next-card.ts'
import type { Org } from '../org/org.ts'
import type { RoleTemplate } from '../org/role-templates.ts'
import type { Finding } from '../rules/rule.ts'
import type { Marks } from '../scene/build-scene.ts'
import type { Words } from '../words/phrase.ts'
import type { OutlineItem } from './outline.ts'

/** What a gesture carries over the drawing. */
export type Carried =
  | { readonly kind: 'cards'; readonly roleIds: readonly RoleId[] }
  /** A role that is not on the chart yet; `id` is what it will be called there. */
  | { readonly kind: 'template'; readonly template: RoleTemplate; readonly id: RoleId }
  | { readonly kind: 'person'; readonly personId: PersonId }

/** What letting go would do. */
export interface Drop {
  readonly edit: EditCall
  /** The card that takes what is dropped on it; null: it gets a place of its own among the cards. */
  readonly onto: RoleId | null
}

/** Why what is carried cannot be let go there. */
export interface Refusal {
  readonly refusal: Words
}

/** An organisation with the drawing of it that a gesture is over. */
export interface Drawn {
  readonly org: Org
  readonly layout: Layout
}

/** How much of the organisation a layout places. */
export interface LayoutOptions extends LayoutRoom {
  /** Managers whose reports are folded away, where a drawing can fold. */
  readonly folded?: ReadonlySet<RoleId>
  /** Only this role and all below it, where a drawing can show a branch. */
  readonly top?: RoleId | null
}

/** Pure: canvas, exports and keys ask it, and remember for themselves what they were told. */
export interface View {
  /** Where everything stands. */
  layout(org: Org, options: LayoutOptions): Layout
  /** The card at a point of the drawing. */
  hit(layout: Layout, point: Point): PlacedCard | null
  /** What letting go at a point would do, or why it cannot be done; null where there is nothing to do. */
  dropAt(drawn: Drawn, point: Point, what: Carried): Drop | Refusal | null
  /** The card that an arrow key goes to. */
  next(layout: Layout, from: RoleId, direction: Direction): RoleId | null
  /** The card that one goes on with when these go away. */
  beside(layout: Layout, roleIds: readonly RoleId[]): RoleId | null
  /** What moving these cards one step on by key would do; none where they cannot go. */
  step(layout: Layout, roleIds: readonly RoleId[], direction: Direction): readonly EditCall[]
  /** The drawing as a tree to be heard. */
  outline(drawn: Drawn): readonly OutlineItem[]
  /** Who these roles report to, as lines to be drawn behind the cards. */
  linesOfCommand(drawn: Drawn, roleIds: readonly RoleId[]): readonly PlacedLine[]
  /** Where a paste lands beside these roles; null where that says nothing. */
  pasteBeside(org: Org, roleIds: readonly RoleId[]): PastePlace | null
  /** Where a paste lands at a point; null where that says nothing, as on the roles that are pasted. */
  pasteAt(drawn: Drawn, point: Point, pasted: ReadonlySet<RoleId>): PastePlace | null
  /** What a drawing marks of the findings. */
  marks(findings: readonly Finding[], org: Org): Marks
}
