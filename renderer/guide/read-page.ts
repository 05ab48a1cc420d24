// A page of the guide, from its Markdown: headings and what stands below each.
import { lexer, type MarkedToken, type Token } from 'marked'
import { anchorOf } from '../../shared/guide/anchor.ts'

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  readonly heading: string
  /** Null for the page itself: it is where one arrives. */
  readonly anchor: string | null
  /** 1 for the title of the page. */
  readonly depth: number
  readonly blocks: readonly MarkedToken[]
}

/** At least one section, whose heading is the title. */
export function readPage(markdown: string): readonly Section[] {
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = []
  for (const token of known(lexer(markdown))) {
    const last = sections.at(-1)
    if (token.type === 'heading') {
      const { depth, text: heading } = token
      sections.push({ heading, depth, anchor: depth === 1 ? null : anchorOf(heading), blocks: [] })
    } else if (isComment(token)) continue
    else if (last) last.blocks = [...last.blocks, token]
    else throw new Error(`A page begins with its title, not with ${token.raw}`)
  }
  return sections
}

/** Only for whoever reads the file: it says which part is generated. */
function isComment(token: MarkedToken): boolean {
  return token.type === 'space' || (token.type === 'html' && token.raw.startsWith('<!--'))
}

/** The kinds of tokens there are without extensions, of which there are none. */
export function known(tokens: readonly Token[] = []): readonly MarkedToken[] {
  return tokens as readonly MarkedToken[]
}

/** What one reads, without what it looks like. */
export function plainText(tokens: readonly MarkedToken[]): string {
  return tokens.map(textIn).join(' ').replace(/\s+/g, ' ').trim()
}

function textIn(token: MarkedToken): string {
  switch (token.type) {
    case 'table':
      return [token.header, ...token.rows]
        .flat()
        .map((cell) => inlineText(known(cell.tokens)))
        .join(' ')
    case 'list':
      return token.items.map((item) => plainText(known(item.tokens))).join(' ')
    case 'blockquote':
      return plainText(known(token.tokens))
    case 'paragraph':
      return inlineText(known(token.tokens))
    default:
      return inlineText([token])
  }
}

/** Parts of a line stand together as they are. */
function inlineText(tokens: readonly MarkedToken[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? inlineText(known(token.tokens)) : wordsOf(token),
    )
    .join('')
}

function wordsOf(token: MarkedToken): string {
  return 'text' in token ? token.text : ' '
}
