// The advisor's questions as options of `advise`: one option a question, made from the questions themselves.
import { InvalidArgumentError, Option } from 'commander'
import type { Question } from '../../../shared/advisor/questions/question.ts'
import { QUESTIONS } from '../../../shared/advisor/questions/topics.ts'
import { companySchema } from '../../../shared/document/company.ts'
import type { Company } from '../../../shared/document/schema.ts'

/** In the order in which the window asks. */
export function answerOptions(): readonly Option[] {
  return QUESTIONS.map((question) =>
    new Option(
      `--${optionName(question)} <${VALUES[question.kind]}>`,
      sayQuestion(question),
    ).argParser((text: string) => answerIn(question, text)),
  )
}

/** The answers among the values of all options; they stand before what the chart says. */
export function answersAmong(options: Readonly<Record<string, unknown>>): Company {
  return companySchema().parse(
    Object.fromEntries(
      QUESTIONS.flatMap(({ fact }) =>
        options[fact] === undefined ? [] : [[fact, options[fact]] as const],
      ),
    ),
  )
}

const VALUES: Readonly<Record<Question['kind'], string>> = {
  text: 'text',
  number: 'people',
  one: 'answer',
  several: 'answers',
  'yes-no': 'yes|no',
}

/** "salesHeads" is asked for with --sales-heads. */
function optionName({ fact }: Question): string {
  return fact.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function sayQuestion(question: Question): string {
  const { text, isScored } = question
  if (question.kind === 'text')
    return `${text} (such as "Software for clinics"${isScored === false ? ', not scored' : ''})`
  if (question.kind === 'number') return `${text} (such as 12)`
  if (question.kind === 'yes-no') return `${text} (such as yes)`
  const values = question.choices.map(({ value }) => value)
  const several = question.kind === 'several' ? 'several with commas between, ' : ''
  const example = values.slice(0, question.kind === 'several' ? 2 : 1).join(',')
  return `${text} (${values.join(', ')}; ${several}such as --${optionName(question)} ${example})`
}

function answerIn(question: Question, text: string): unknown {
  switch (question.kind) {
    case 'text':
      return text
    case 'number': {
      const number = text.trim() === '' ? Number.NaN : Number(text)
      if (Number.isFinite(number) && number >= 0) return number
      throw new InvalidArgumentError('It has to be a number of people, such as 8.')
    }
    case 'yes-no':
      return chosen(question.choices, text) === 'yes'
    case 'one':
      return chosen(question.choices, text)
    case 'several':
      return text.split(',').map((each) => chosen(question.choices, each))
  }
}

function chosen(choices: readonly { readonly value: string }[], text: string): string {
  const found = choices.find(({ value }) => value === text.trim())
  if (found) return found.value
  throw new InvalidArgumentError(
    `Allowed answers are ${choices.map(({ value }) => value).join(', ')}.`,
  )
}
