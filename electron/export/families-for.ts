// Which installed families have the characters that Inter lacks. Skia falls back only to families that are
// named, so an export names one for each script on the chart; asked of Skia itself, by painting.
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { groupedBy } from '../../shared/grouped.ts'

export interface Families {
  /** To be named after Inter, in this order. */
  readonly names: readonly string[]
  /** Characters that no installed family has. */
  readonly missing: ReadonlySet<string>
}

/** A code that is no character and never will be: every family draws its empty box for it. */
const NO_CHARACTER = '\u{10fffe}'

/** Pixels of the square in which a character is tried; enough to tell letters from a box. */
const SIDE = 28

/** What cannot be seen, or is seen only upon another character of the same script, needs no family. */
const UNSEEN = /[\p{Z}\p{C}\p{M}]/u

const EMOJI = /\p{Extended_Pictographic}/u

/** Families that have a picture for every character there is, or none. */
const NO_LETTERS = /last ?resort|adobe ?blank|notdef|tofu/i

/** The bundled family, which comes first and is tried first. */
const OWN = 'Inter'

/** The families for some texts; `installed` are names as Skia knows them. */
export function familiesFor(
  texts: Iterable<string>,
  installed: readonly string[] = GlobalFonts.families.map(({ family }) => family),
): Families {
  const has = familyTester()
  const wanted = [...charactersOf(texts)].filter((character) => !has(OWN, character))
  if (wanted.length === 0) return { names: [], missing: new Set() }
  const families = installed.filter((name) => name !== OWN && !NO_LETTERS.test(name))
  const mayHave = scriptTester(wanted, has)
  const names: string[] = []
  const missing = new Set<string>()
  for (const character of wanted) {
    if (names.some((name) => isFit(name, character) && has(name, character))) continue
    const found = inOrder(families, character, wanted).find(
      (name) => mayHave(name, character) && has(name, character),
    )
    if (found === undefined) missing.add(character)
    else if (!names.includes(found)) names.push(found)
  }
  return { names: emojiFirst(names), missing }
}

/** Every character that can be seen, once; pairs of letters that make a flag count as they are. */
function charactersOf(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts)
    for (const character of text)
      if (!/[ -~]/.test(character) && !UNSEEN.test(character)) found.add(character)
  return found
}

/** Emoji are wanted in colour, also where a family of letters has them in black. */
function isFit(family: string, character: string): boolean {
  return isEmojiFamily(family) || !EMOJI.test(character)
}

function isEmojiFamily(family: string): boolean {
  return /emoji/i.test(family)
}

/** A family of letters would paint emoji that stand in its list in black. */
function emojiFirst(names: readonly string[]): readonly string[] {
  return names.toSorted((a, b) => Number(isEmojiFamily(b)) - Number(isEmojiFamily(a)))
}

/** The best fit first: plain letters without serifs, as Inter's are; then others, then special ones. */
function inOrder(
  families: readonly string[],
  character: string,
  wanted: readonly string[],
): readonly string[] {
  const rank = rankFor(character, wanted)
  return families
    .map((name) => ({ name, rank: rank(name) }))
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** Families of letters like Inter's that come with systems. */
const PLAIN =
  /\bsans\b|gothic|segoe ui|arial|helvetica|pingfang|yahei|meiryo|nirmala|leelawadee|tahoma|thonburi|geeza|kohinoor|sangam|ebrima|gadugi/i
const SPECIAL =
  /serif|mono|light|black|thin|condensed|narrow|looped|nastaliq|rashi|kufi|math|symbol/i

/** Signs that Chinese, Japanese and Korean share are drawn as the language of the chart draws them. */
const EASTERN = [
  {
    sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    family: /\bJP\b|hiragino|yu gothic|meiryo|ipa/i,
  },
  { sign: /\p{Script=Hangul}/u, family: /\bKR\b|malgun|sd gothic|nanum/i },
  { sign: /\p{Script=Han}/u, family: /\bSC\b|pingfang|yahei|heiti/i },
]

function rankFor(character: string, wanted: readonly string[]): (family: string) => number {
  const isEmoji = EMOJI.test(character)
  const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    character,
  )
    ? EASTERN.find(({ sign }) => wanted.some((each) => sign.test(each)))
    : undefined
  return (family) => {
    if (isEmojiFamily(family)) return isEmoji ? 0 : 9
    const look = SPECIAL.test(family) ? 3 : PLAIN.test(family) ? 1 : 2
    return look - (eastern?.family.test(family) ? 0.5 : 0)
  }
}

/** Characters of a script that a family is tried with: whoever has none of them is asked for no other. */
const SAMPLE = 6

/** Tells whether a family may have a character; without this, a thousand Chinese ones are tried in each. */
function scriptTester(
  wanted: readonly string[],
  has: (family: string, character: string) => boolean,
): (family: string, character: string) => boolean {
  const samples = new Map<string, readonly string[]>()
  for (const [group, all] of groupedBy(wanted, groupOf)) {
    const step = Math.ceil(all.length / SAMPLE)
    const sample = all.filter((_, at) => at % step === 0)
    samples.set(group, sample)
  }
  const known = new Map<string, boolean>()
  return (family, character) => {
    const group = groupOf(character)
    const key = `${family}\n${group}`
    const answer =
      known.get(key) ?? (samples.get(group) ?? []).some((sample) => has(family, sample))
    known.set(key, answer)
    return answer
  }
}

/** Characters that a family has together, mostly: a script, or 256 neighbours. */
function groupOf(character: string): string {
  if (/\p{Script=Han}/u.test(character)) return 'Han'
  if (/\p{Script=Hangul}/u.test(character)) return 'Hangul'
  return String((character.codePointAt(0) ?? 0) >> 8)
}

/** Tells whether a family paints a character otherwise than its empty box; each is painted once. */
function familyTester(): (family: string, character: string) => boolean {
  const context = createCanvas(SIDE, SIDE).getContext('2d')
  const boxes = new Map<string, Buffer>()
  const known = new Map<string, boolean>()
  const boxOf = (family: string) => {
    const box = boxes.get(family) ?? painted(context, family, NO_CHARACTER)
    boxes.set(family, box)
    return box
  }
  return (family, character) => {
    const key = `${family}\n${character}`
    const answer = known.get(key) ?? !painted(context, family, character).equals(boxOf(family))
    known.set(key, answer)
    return answer
  }
}

function painted(context: SKRSContext2D, family: string, character: string): Buffer {
  context.clearRect(0, 0, SIDE, SIDE)
  context.font = `${SIDE / 2}px '${family.replaceAll(/['"\\]/g, '')}'`
  context.fillText(character, SIDE / 4, SIDE * 0.7)
  const { data } = context.getImageData(0, 0, SIDE, SIDE)
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
}
