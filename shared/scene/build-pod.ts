// Draws a pod: in its header name and segment, room for the lead's card, how many people, and its worst finding in words.
import type { Role } from '../document/schema.ts'
import { BELT_STAGES, type Severity } from '../document/vocabulary.ts'
import type { PlacedPod } from '../layout/layout.ts'
import { CARD, POD } from '../layout/measures.ts'
import { asBeginning, personName, podName, roleTitle } from '../names/called.ts'
import { isolated } from '../names/isolated.ts'
import { seen } from '../names/unseen.ts'
import type { Org } from '../org/org.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { PodPart, Shape, TextStyle } from './scene.ts'
import { badge } from './shapes.ts'
import { type ShownPart, sayPeople, shownOf } from './shown-part.ts'
import { holdAll, linesOf, onOneLine, textWidth } from './text-metrics.ts'
import type { Theme } from './theme.ts'

/** The worst finding about a pod. */
export interface PodMark {
  readonly severity: Severity
  /** What leaves the window speaks to those who only read it. */
  say(writer: Writer, forWindow: boolean): string
}

export interface PodOptions {
  readonly theme: Theme
  readonly writer: Writer
  /** What holds its belt back. */
  readonly note: Words | undefined
  readonly mark: PodMark | undefined
  readonly forWindow: boolean
  /** What is drawn of the organisation; null: all of it. */
  readonly part: ShownPart | null
}

/** The texts at the left and right of a header; four small lines fit. */
const LINES = { step: 15.5, most: 4 } as const
/** The middle of as many lines as fit, and from one to the next. */
const FULL = [35.5, 14.5] as const
const LEFT_X = 14
const RIGHT_X = POD.padding + POD.nameWidth + CARD.width + 14

/** A pod at its place, without its cells and cards. */
export function buildPod(org: Org, placed: PlacedPod, options: PodOptions): PodPart {
  const { theme, writer, mark, note, part, forWindow } = options
  const { podId, box, isFolded } = placed
  const { width, height } = box
  const room = width - RIGHT_X - POD.foldWidth
  const left = textsAtLeft(org, placed, theme)
  const people = peopleOf(org, placed, part)
  const right: HeaderText[] = [
    ...(people === null ? [] : [{ text: writer.write(people), style: strongIn(theme) }]),
    ...(note ? [{ text: writer.write(note), style: smallIn(theme) }] : []),
  ]
  const finding = mark && { severity: mark.severity, text: mark.say(writer, forWindow) }
  // Where no card of a lead stands there is room up to the texts at the right.
  const leftRoom = placed.leadId === null ? RIGHT_X - LEFT_X : POD.nameWidth
  const leftLines = brokenIn(left, leftRoom - 18)
  const rightLines = brokenIn(right, room)
  const most = Math.min(2, LINES.most - rightLines.length)
  const said = finding ? findingLines(finding, room, most, theme) : []
  const count = rightLines.length + said.length
  const findingY = baseline(rightLines.length, count)
  const texts = [...left, ...right].map(({ text }) => text)
  if (finding) texts.push(finding.text)
  const shapes: Shape[] = [
    ...frameOf(width, height, theme),
    ...writtenAt(LEFT_X, leftLines, 0, leftLines.length),
    ...writtenAt(RIGHT_X, rightLines, 0, count),
    ...(isFolded && people !== null
      ? stageCounts(org, placed, writer.write(people), baseline(0, count), theme)
      : []),
    ...(finding ? badge({ x: RIGHT_X + 8, y: findingY - 4 }, finding.severity, theme) : []),
    ...writtenAt(RIGHT_X + SIGN_WIDTH, said, rightLines.length, count),
  ]
  const label = labelOf(org, placed, [...right.map(({ text }) => text), finding?.text ?? ''])
  return {
    kind: 'pod',
    id: `pod:${podId ?? ''}`,
    box,
    shapes,
    label: label.join(', '),
    whole: wholeIfCut(texts, [...leftLines, ...rightLines, ...said]),
    podId,
    isFolded,
    wholeName: wholeIfCut(
      left.map(({ text }) => text),
      leftLines,
    ),
    badge: finding?.severity ?? null,
    markBox: finding && {
      x: RIGHT_X - 4,
      y: findingY - 16,
      width: room,
      height: 24 + (said.length - 1) * LINES.step,
    },
  }
}

interface HeaderText {
  readonly text: string
  readonly style: TextStyle
}

function nameOf(org: Org, { podId }: PlacedPod): string {
  const pod = podId === null ? undefined : org.pod(podId)
  return pod ? asBeginning(podName(pod)) : 'No pod yet'
}

/** Not where it says the same as the name. */
function segmentOf(org: Org, { podId }: PlacedPod): string | null {
  const pod = podId === null ? undefined : org.pod(podId)
  if (!pod?.segment) return null
  const alike = (text: string) => seen(text).toLowerCase()
  return alike(pod.segment) === alike(pod.name) ? null : seen(pod.segment)
}

function leadLine(org: Org, { podId }: PlacedPod): string | null {
  const pod = podId === null ? undefined : org.pod(podId)
  const lead = pod?.leadId ? org.role(pod.leadId) : undefined
  return lead ? `Led by ${nameOfHolder(org, lead)}` : null
}

/** Who leads it from above, where no line tells. */
function toldLine(org: Org, { podId, leadId, toldLead }: PlacedPod): string | null {
  const leader = toldLead === undefined ? undefined : org.role(toldLead)
  const pod = podId === null ? undefined : org.pod(podId)
  if (!leader || pod?.leadId === leader.id) return null
  const hasLead = leadId !== null || (pod?.leadId && org.role(pod.leadId))
  return `${hasLead ? 'Reports to' : 'Led by'} ${nameOfHolder(org, leader)}`
}

function nameOfHolder(org: Org, role: Role): string {
  const holder = org.holderOf(role)
  return isolated(holder ? personName(holder) : roleTitle(role))
}

/** A lead whose card stands beside them is not named twice. */
function textsAtLeft(org: Org, placed: PlacedPod, theme: Theme): readonly HeaderText[] {
  const segment = segmentOf(org, placed)
  const lead = placed.leadId === null ? leadLine(org, placed) : null
  const small = [segment, lead, toldLine(org, placed)].filter((text) => text !== null)
  return [
    { text: nameOf(org, placed), style: { size: 13.5, weight: 600, colour: theme.text } },
    ...small.map((text) => ({ text, style: smallIn(theme) })),
  ]
}

/** Everybody who is in the pod, wherever their card stands. */
function peopleOf(org: Org, { podId }: PlacedPod, part: ShownPart | null): Words | null {
  if (podId === null) return null
  const roles = org.rolesOfPod(podId)
  const people = new Set(roles.flatMap((role) => org.holderOf(role) ?? []))
  const vacant = shownOf(roles, part).filter((role) => org.holderOf(role) === null).length
  const crew = sayPeople([...people], part)
  return vacant === 0 ? crew : words`${crew} · ${vacant} vacant`
}

function smallIn(theme: Theme): TextStyle {
  return { size: 12, weight: 400, colour: theme.mutedText }
}

function strongIn(theme: Theme): TextStyle {
  return { size: 12, weight: 600, colour: theme.text }
}

/** Each text in two lines where it needs them and the others leave room, the first one in three. */
function brokenIn(texts: readonly HeaderText[], maxWidth: number): readonly HeaderText[] {
  const lines: HeaderText[] = []
  for (const [place, { text, style }] of texts.entries()) {
    const wanted = place === 0 ? 3 : 2
    const most = Math.min(wanted, LINES.most - lines.length - (texts.length - 1 - place))
    for (const line of linesOf(text, style.size, style.weight, maxWidth, most))
      lines.push({ text: line, style })
  }
  return lines
}

/** Of a line in a header with so many, which stand in the middle of its height, clear of notes on the cells below. */
function baseline(line: number, count: number): number {
  const [middle, step] = count < LINES.most ? [POD.headerHeight / 2 + 4, LINES.step] : FULL
  return middle + (line - (count - 1) / 2) * step
}

function writtenAt(
  x: number,
  lines: readonly HeaderText[],
  from: number,
  count: number,
): readonly Shape[] {
  return lines.map(({ text, style }, at) => ({
    kind: 'text',
    at: { x, y: baseline(from + at, count) },
    text,
    style,
    anchor: 'start',
  }))
}

function frameOf(width: number, height: number, theme: Theme): readonly Shape[] {
  return [
    { kind: 'box', box: { x: 0, y: 2, width, height }, radius: 12, fill: theme.cardEdge },
    {
      kind: 'box',
      box: { x: 0, y: 0, width, height },
      radius: 12,
      fill: theme.card,
      stroke: theme.cardBorder,
    },
  ]
}

const SIGN_WIDTH = 24

/** What it says, beside its mark. */
function findingLines(
  { severity, text }: { readonly severity: Severity; readonly text: string },
  room: number,
  most: number,
  theme: Theme,
): readonly HeaderText[] {
  const style = { size: 12, weight: 500, colour: theme.severities[severity] } as const
  return linesOf(text, style.size, style.weight, room - SIGN_WIDTH, most).map((line) => ({
    text: line,
    style,
  }))
}

/** How many roles a folded pod has in each stage, after how many people there are. */
function stageCounts(
  org: Org,
  { podId }: PlacedPod,
  people: string,
  y: number,
  theme: Theme,
): readonly Shape[] {
  const style = smallIn(theme)
  let x = RIGHT_X + Math.ceil(textWidth(people, 12, 600)) + 12
  return BELT_STAGES.flatMap((stage): Shape[] => {
    const roles = podId === null ? [] : org.rolesOfPod(podId)
    const count = roles.filter((role) => role.stages[0]?.stage === stage).length
    const text = String(count)
    const shapes: Shape[] = [
      { kind: 'circle', centre: { x, y: y - 4 }, radius: 3.5, fill: theme.stages[stage].strong },
      { kind: 'text', at: { x: x + 6, y }, text, style, anchor: 'start' },
    ]
    x += 6 + Math.ceil(textWidth(text, style.size, style.weight)) + 9
    return shapes
  })
}

function labelOf(org: Org, placed: PlacedPod, more: readonly string[]): readonly string[] {
  const pod = placed.podId === null ? undefined : org.pod(placed.podId)
  const name = pod ? `Pod ${isolated(podName(pod))}` : 'Roles without a pod'
  const said = [name, segmentOf(org, placed), leadLine(org, placed), toldLine(org, placed), ...more]
  return [...said, placed.isFolded ? 'folded' : ''].filter((text): text is string => Boolean(text))
}

/** What is written in full, where the lines do not hold it. */
function wholeIfCut(texts: readonly string[], lines: readonly HeaderText[]): string | null {
  const drawn = lines.map(({ text }) => text)
  return holdAll(drawn, texts.join('')) ? null : texts.map(onOneLine).join(', ')
}
