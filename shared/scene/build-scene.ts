// Layout + theme + marks of findings -> scene.
import { flowNotesOf } from '../capacity/flow-notes.ts'
import type { Severity } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { Layout } from '../layout/layout.ts'
import { MARGIN } from '../layout/measures.ts'
import { movedDown } from '../layout/move-down.ts'
import { isBlank, seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import type { Writer } from '../words/writer.ts'
import { buildCard, type CardArgs } from './build-card.ts'
import { buildLane } from './build-lane.ts'
import { buildLine } from './build-line.ts'
import { buildPod, type PodMark } from './build-pod.ts'
import { buildTag } from './build-tag.ts'
import { type CardChoices, USUAL_CARDS } from './card-choices.ts'
import type { SceneOverlay } from './overlay.ts'
import type { CaptionPart, CardPart, Scene } from './scene.ts'
import { textLine } from './shapes.ts'
import { shownPartOf } from './shown-part.ts'
import { type ChartTheme, THEMES, type Theme } from './theme.ts'

/** The worst finding about each role, each lane (by lane key) and each pod. */
export interface Marks {
  readonly roles: ReadonlyMap<RoleId, Severity>
  readonly lanes: ReadonlyMap<string, Severity>
  /** Managers to whom too many report, where a drawing says how many do. */
  readonly spans?: ReadonlyMap<RoleId, Severity>
  readonly pods?: ReadonlyMap<PodId, PodMark>
}

export interface SceneOptions {
  readonly theme: ChartTheme
  /** How numbers are written. */
  readonly writer: Writer
  readonly marks: Marks
  /** What cards show; missing: what is usual. */
  readonly cards?: CardChoices
  /** The window says in empty lanes what may be dropped there; a picture does not. */
  readonly forWindow: boolean
  /** How good cover is, or who leaves; for the window, not for pictures. */
  readonly overlay?: SceneOverlay | null
  /** Written above the chart on exports. */
  readonly title?: string
  /** Pixels for the title from the left edge; missing: the width of the chart. */
  readonly titleRoom?: number
  /** Below the title, in smaller letters; blank: nothing. */
  readonly subtitle?: string
  readonly transparent?: boolean
  /** Lanes stand apart, and what leads from one to the next is drawn by somebody else. */
  readonly isApart?: boolean
  /** Only some of the roles are drawn: headers say so where they count people. */
  readonly isPart?: boolean
}

const TITLE_HEIGHT = 40
const SUBTITLE_HEIGHT = 20

/** Everything there is to draw, in painting order. A canvas that draws again and again has a drawer. */
export function buildScene(
  org: Org,
  untitled: Layout,
  options: SceneOptions,
  drawCard: (args: CardArgs) => CardPart = buildCard,
): Scene {
  const {
    title,
    titleRoom,
    subtitle = '',
    transparent,
    writer,
    marks,
    forWindow,
    overlay,
  } = options
  const { cards: choices = USUAL_CARDS } = options
  const theme = THEMES[options.theme]
  const layout = title === undefined ? untitled : movedDown(untitled, titleHeight(subtitle))
  const { width, height } = layout
  const notes = flowNotesOf(org)
  const part = options.isPart ? shownPartOf(org, layout.cards) : null
  const titles =
    title === undefined
      ? []
      : [titleOf({ title, subtitle }, Math.max(titleRoom ?? width, 2 * MARGIN), theme)]
  const pods = layout.pods.map((pod) => {
    const note = pod.podId === null ? undefined : notes.pods.get(pod.podId)
    const mark = pod.podId === null ? undefined : marks.pods?.get(pod.podId)
    return buildPod(org, pod, { theme, writer, note, mark, part, forWindow })
  })
  const lines = layout.lines.map((line) =>
    buildLine(line, { stroke: theme.line, strokeWidth: 1.5 }),
  )
  const lanes = layout.lanes.map((lane) =>
    buildLane(org, lane, {
      theme,
      writer,
      hints: forWindow,
      severity: marks.lanes.get(lane.key) ?? null,
      note: notes.lanes.get(lane.key),
      overlay: overlay?.lanes.get(lane.key),
      isApart: options.isApart,
      part,
    }),
  )
  const cards = layout.cards.flatMap((placed) => {
    const role = org.role(placed.roleId)
    if (!role) return []
    const severity = marks.roles.get(role.id) ?? null
    const over = overlay?.cards.get(role.id)
    return drawCard({ org, role, placed, theme, writer, choices, severity, overlay: over })
  })
  const tags = (layout.tags ?? []).map((tag) =>
    buildTag(org, tag, {
      theme,
      writer,
      span: marks.spans?.get(tag.roleId) ?? null,
      folds: forWindow,
    }),
  )
  return {
    width,
    height,
    background: transparent ? null : theme.canvas,
    parts: [...titles, ...pods, ...lines, ...lanes, ...cards, ...tags],
  }
}

function titleHeight(subtitle: string): number {
  return TITLE_HEIGHT + (isBlank(subtitle) ? 0 : SUBTITLE_HEIGHT)
}

function titleOf(
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  width: number,
  theme: Theme,
): CaptionPart {
  const box = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: titleHeight(subtitle) }
  const style = { size: 20, weight: 700, colour: theme.text } as const
  const below = { size: 13, weight: 400, colour: theme.mutedText } as const
  return {
    kind: 'caption',
    id: 'title',
    box,
    label: title,
    shapes: [
      textLine({ x: 0, y: 20 }, seen(title), style, box.width),
      ...(isBlank(subtitle) ? [] : [textLine({ x: 0, y: 42 }, seen(subtitle), below, box.width)]),
    ],
  }
}
