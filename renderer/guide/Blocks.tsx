// What stands in a page of the guide, drawn piece by piece: no HTML ever gets into the window.
import type { MarkedToken, Tokens } from 'marked'
import { createElement, Fragment, type ReactNode } from 'react'
import { keysHere } from '../actions/command-table/keys.ts'
import { useThemeName } from '../state/theme.ts'
import { GuideLink } from './GuideLink.tsx'
import styles from './guide.module.css'
import { Marked } from './Marked.tsx'
import { pictureAt } from './pages.ts'
import { known } from './read-page.ts'

interface BlocksProps {
  readonly tokens: readonly MarkedToken[]
}

export function Blocks({ tokens }: BlocksProps) {
  return all(tokens)
}

/** One after the other: a page never changes, so nothing has to be told apart. */
function all(tokens: readonly MarkedToken[]): ReactNode {
  return createElement(Fragment, null, ...tokens.map((_, at) => drawnAt(tokens, at)))
}

/** A link is a button, beside which a line may end: the sign that follows it stays with it. */
function drawnAt(tokens: readonly MarkedToken[], at: number): ReactNode {
  const token = tokens[at]
  if (!token) return null
  const text = tokens[at - 1]?.type === 'link' ? textOf(token) : null
  if (text !== null) return <Marked text={text.slice(signBefore(text).length)} />
  const sign = token.type === 'link' ? signBefore(textOf(tokens[at + 1])) : ''
  if (sign === '') return drawn(token)
  return (
    <span className={styles.joined}>
      {drawn(token)}
      {sign}
    </span>
  )
}

function textOf(token: MarkedToken | undefined): string | null {
  return token?.type === 'text' && !token.tokens ? token.text : null
}

function signBefore(text: string | null): string {
  return /^[.,:;!?)]*/.exec(text ?? '')?.[0] ?? ''
}

function drawn(token: MarkedToken): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return isPicture(token) ? within(token) : <p>{within(token)}</p>
    case 'list':
      return token.ordered ? <ol>{items(token)}</ol> : <ul>{items(token)}</ul>
    case 'table':
      return <Table {...token} />
    case 'blockquote':
      return <blockquote>{within(token)}</blockquote>
    case 'text':
      return token.tokens ? within(token) : <Marked text={token.text} />
    case 'escape':
      return <Marked text={token.text} />
    case 'strong':
      return <strong>{within(token)}</strong>
    case 'em':
      return <em>{within(token)}</em>
    case 'codespan':
      return <kbd>{keysHere(token.text)}</kbd>
    case 'link':
      return <GuideLink href={token.href}>{within(token)}</GuideLink>
    case 'image':
      return <Picture href={token.href} text={token.text} />
    case 'space':
    case 'html':
      return null
    default:
      throw new Error(`Bug: the guide has no way to draw ${token.type}`)
  }
}

function within({ tokens }: { readonly tokens?: Tokens.Paragraph['tokens'] }): ReactNode {
  return all(known(tokens))
}

function isPicture({ tokens }: Tokens.Paragraph): boolean {
  return tokens.length === 1 && tokens[0]?.type === 'image'
}

function items({ items: each }: Tokens.List): ReactNode {
  return createElement(
    Fragment,
    null,
    ...each.map((item) => createElement('li', null, within(item))),
  )
}

/** It may be wider than the guide: then it is scrolled, by keys, too. */
const SCROLLED = { tabIndex: 0 } as const

function Table({ header, rows }: Tokens.Table) {
  const cells = (row: readonly Tokens.TableCell[], name: 'th' | 'td') =>
    createElement(
      'tr',
      null,
      ...row.map((cell) =>
        createElement(name, name === 'th' ? { scope: 'col' } : null, within(cell)),
      ),
    )
  return (
    <figure className={styles.wide} {...SCROLLED}>
      <table>
        <thead>{cells(header, 'th')}</thead>
        {createElement('tbody', null, ...rows.map((row) => cells(row, 'td')))}
      </table>
    </figure>
  )
}

/** In the colours of the window. */
function Picture({ href, text }: { readonly href: string; readonly text: string }) {
  return <img className={styles.picture} src={pictureAt(href, useThemeName())} alt={text} />
}
