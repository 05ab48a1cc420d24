// The parts of the guide that are made from the program's own data, and how they get into its pages.
import { STRUCTURE_GUIDE } from '../shared/advisor/structure-guide.ts'
import { DIVISIONS, DUTY_GROUPS } from '../shared/article/duties.ts'
import { ARTICLE, type QuotationId, quoted } from '../shared/article/quotations.ts'
import { DANGER_FLAGS, STRUCTURE_STORIES } from '../shared/article/structure-story.ts'
import type { Document } from '../shared/document/schema.ts'
import { STRUCTURE_NAMES, STRUCTURES, type Structure } from '../shared/document/vocabulary.ts'
import { rules } from '../shared/findings/rules.ts'
import { FLAG_NAMES, FLAG_QUESTIONS } from '../shared/red-flags/flag-words.ts'
import { inGroups } from '../shared/rules/rule-words.ts'
import { reliances, usualFigures, workedExample } from './judgement-document.ts'

/**
 * By the name between the comments of a page.
 * @param example the chart of the worked example
 */
export function partsOfGuide(example: Document): Readonly<Record<string, string>> {
  const stories = STRUCTURES.map((structure) => [`story of ${structure}`, storyOf(structure)])
  return {
    ...Object.fromEntries(stories),
    'all structures': allStructures(),
    'danger alert': dangerAlert(),
    reliances: reliances(),
    'all rules': allRules(),
    'worked example': workedExample(example),
    'usual figures': usualFigures(),
    'six questions': list(
      Object.entries(FLAG_QUESTIONS).map(
        ([flag, question]) => `**${FLAG_NAMES[flag as keyof typeof FLAG_NAMES]}.** ${question}`,
      ),
    ),
  }
}

/** A page whose generated parts are as they should be; a part that nobody makes stays as it is. */
export function withParts(page: string, parts: Readonly<Record<string, string>>): string {
  return page.replace(
    /(<!-- generated: (.+?) -->\n)[\s\S]*?(<!-- end -->)/g,
    (old: string, begin: string, name: string, end: string) => {
      const part = parts[name]
      return part === undefined ? old : `${begin}\n${part.trim()}\n\n${end}`
    },
  )
}

/** The title of a page: its first line. */
export function titleIn(page: string): string {
  return page.split('\n', 1)[0]?.replace(/^# /, '') ?? ''
}

function allStructures(): string {
  return STRUCTURES.map((structure) => {
    const { summary, fits } = STRUCTURE_GUIDE[structure]
    return `### ${STRUCTURE_NAMES[structure]}

${summary}

${quotation(STRUCTURE_STORIES[structure].bargain)}

${fits} [More about it](${structure}.md)`
  }).join('\n\n')
}

function storyOf(structure: Structure): string {
  const { summary, fits, pros, cons } = STRUCTURE_GUIDE[structure]
  const { bargain, madeFor, example, divisions } = STRUCTURE_STORIES[structure]
  return `${summary}

${quotation(bargain)}

## Made for

${fits}

${madeFor.map(quotation).join('\n\n')}
${example === null ? '' : `\nFor example: ${lowerFirst(example.text)}\n\n${quotation(example.said)}\n`}
## Who answers for what

${DUTY_GROUPS.filter(({ structures }) => structures.includes(structure))
  .map(({ name, duties }) => `**${name}** answers for:\n\n${list(duties.map(({ work }) => work))}`)
  .join('\n\n')}
${structure === 'two-party' ? `\nThe **support team** has three parts:\n\n${list(DIVISIONS.map(({ name }) => name))}\n` : ''}${
  divisions.length === 0
    ? ''
    : `\n## Three ways to divide them\n\n${list(divisions.map(({ name, text }) => `**${name}**: ${text}.`))}\n`
}
## What it is good at

${list(pros.map(({ text }) => text))}

## What it costs, and what to do about it

${list(cons.map(({ text, counter }) => `**${text}** Our remedy: ${lowerFirst(counter)}`))}`
}

function dangerAlert(): string {
  return `${quotation('wrong-model')}

Six red flags tell you in time:

${list(DANGER_FLAGS)}`
}

function allRules(): string {
  return inGroups(rules)
    .map(({ name, members }) => {
      const lines = members.map(({ id, title, condition }) => `**${id} ${title}.** ${condition}`)
      return `## ${name}\n\n${list(lines)}`
    })
    .join('\n\n')
}

function quotation(id: QuotationId): string {
  return `> ${quoted(id)} (${ARTICLE.author})`
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
