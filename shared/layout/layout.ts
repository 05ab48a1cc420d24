// What a layout is: every role, lane and line of a chart with its place. Units: pixels at 100 %.
import type { Stage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { Lane } from '../org/lanes.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface PlacedLane {
  readonly lane: Lane
  /** laneKey(lane) */
  readonly key: string
  /** What is seen of it, and dropped into. */
  readonly box: Box
  /** Height of the header inside the box; 0 where the lane has none (leadership). */
  readonly headerHeight: number
  /** Cards stand in this many columns, filled row by row. */
  readonly columns: number
  /** In the order in which their cards stand. */
  readonly roleIds: readonly RoleId[]
  /** Who leads all of them, those with the most people first, where lines do not tell. */
  readonly toldLeads?: readonly RoleId[]
}

export interface PlacedPod {
  /** null: belt roles that belong to no pod. */
  readonly podId: PodId | null
  readonly box: Box
  /** Height of the part with name, lead and figures, at the top; all of it where the pod is folded. */
  readonly headerHeight: number
  /** Whose card stands in the header; null: nobody leads it, or the lead stands elsewhere. */
  readonly leadId: RoleId | null
  /** Who leads it from above, where its line is that of many leaders and does not tell. */
  readonly toldLead?: RoleId | undefined
  /** Its cells and their cards are not drawn. */
  readonly isFolded: boolean
}

/** Not every drawing has lanes; those that have say themselves which roles stand in them. */
export interface PlacedCard {
  readonly roleId: RoleId
  readonly box: Box
}

/** What a layout is made for. */
export interface LayoutRoom {
  /** With room for what is not there yet (window). */
  readonly dropAreas: boolean
  /** Width against height of the window or page that it fills; missing: those of a usual page. */
  readonly shape?: number | undefined
  /** Pods of which only the header is drawn. */
  readonly foldedPods?: ReadonlySet<PodId> | undefined
  /** In which pods stood when all of the chart was shown last: kept as long as it is all in sight. */
  readonly like?: PodOrder | undefined
}

/** How pods stand in a grid. */
export interface PodOrder {
  /** Pods side by side. */
  readonly columns: number
  /** Cards side by side in the cells of each stage. */
  readonly cellColumns: readonly number[]
  /** Of the grid, with what stands above and below it. */
  readonly width: number
  readonly height: number
}

/** A reporting line from a leader to a leader or to a lane. */
export interface PlacedLine {
  readonly id: string
  readonly points: readonly Point[]
  /** What is joined by this line and by all others with the same list; missing where they go around something. */
  readonly joins?: readonly Join[]
}

/** A leader, and by its key what they lead: another leader, a lane or a pod. */
export interface Join {
  readonly from: RoleId
  readonly to: string
}

/** Cards that report to the same manager and stand together, in the order in which they are read. */
export interface PlacedTeam {
  /** null: they report to nobody on the chart. */
  readonly managerId: RoleId | null
  /** `rows`: side by side, broken like words; `rungs`: row by row on the left and right of a line. */
  readonly form: 'rows' | 'rungs'
  /** Which of the manager's reports: those of another kind stand elsewhere, whatever their order. */
  readonly of: 'staff' | 'leaves' | 'branches'
  readonly roleIds: readonly RoleId[]
}

/** What stands at the edge of a card: how many are below it, or why nobody is above it. */
export type PlacedTag =
  | {
      readonly kind: 'reports'
      readonly roleId: RoleId
      /** Middle of the card's lower edge. */
      readonly at: Point
      /** Direct reports; of a folded branch all roles in it. */
      readonly count: number
      /** Work that is done in a folded branch, in the order of the belt; null: it is not folded. */
      readonly folded: readonly Stage[] | null
    }
  | {
      /** `circle`: its manager stands somewhere below it; `gone`: its manager is not on the chart. */
      readonly kind: 'circle' | 'gone'
      readonly roleId: RoleId
      /** The card's upper left corner. */
      readonly at: Point
    }

export interface Layout {
  readonly width: number
  readonly height: number
  readonly lanes: readonly PlacedLane[]
  readonly pods: readonly PlacedPod[]
  readonly cards: readonly PlacedCard[]
  readonly lines: readonly PlacedLine[]
  /** Where cards stand by manager instead of in lanes. */
  readonly teams?: readonly PlacedTeam[]
  readonly tags?: readonly PlacedTag[]
  /** Where pods stand in a grid. */
  readonly order?: PodOrder
}
