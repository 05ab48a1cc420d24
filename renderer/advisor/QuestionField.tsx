// One question of the advisor as a field; the dialog and the company tab show the same ones.
import type { Choice, Question } from '../../shared/advisor/questions/question.ts'
import type { Company } from '../../shared/document/schema.ts'
import type { Answer, GiveAnswer } from '../actions/answer.ts'
import { ChipsField } from '../controls/ChipsField.tsx'
import type { Refuse } from '../controls/drafts.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'

interface QuestionFieldProps {
  readonly question: Question
  readonly company: Company
  readonly onAnswer: GiveAnswer
  /** Lists instead of chips where one answer is wanted, for narrow places. */
  readonly isNarrow?: boolean
}

export function QuestionField({ question, company, onAnswer, isNarrow }: QuestionFieldProps) {
  const { fact, text } = question
  const given = company[fact]
  const hint = question.hint === undefined ? {} : { hint: question.hint }
  const give = (answer: Answer, refuse?: Refuse) => onAnswer(fact, answer, refuse)
  const name = `company/${fact}`
  if (question.kind === 'text')
    return <TextField name={name} label={text} value={asText(given)} onCommit={give} {...hint} />
  if (question.kind === 'number')
    return (
      <NumberField
        name={name}
        label={text}
        value={typeof given === 'number' ? given : undefined}
        unit="count"
        onCommit={give}
        {...hint}
      />
    )
  const values = asValues(given)
  if (isNarrow && question.kind !== 'several')
    return (
      <SelectField
        label={text}
        value={values[0] ?? ''}
        none="Not said"
        options={question.choices}
        onChange={(value) => give(asAnswer(question, value === null ? [] : [value]))}
      />
    )
  return (
    <ChipsField
      label={text}
      value={values}
      options={question.choices}
      isSeveral={question.kind === 'several'}
      onChange={(chosen) => give(asAnswer(question, chosen))}
      {...hint}
    />
  )
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given : ''
}

function asValues(given: Company[keyof Company]): readonly string[] {
  if (typeof given === 'boolean') return [given ? 'yes' : 'no']
  if (typeof given === 'string') return [given]
  return Array.isArray(given) ? given.filter((value) => typeof value === 'string') : []
}

/** In the order of the choices, so that the same answers are the same list. */
function asAnswer(
  { kind, choices }: { readonly kind: Question['kind']; readonly choices: readonly Choice[] },
  chosen: readonly string[],
): Answer {
  if (kind === 'several')
    return choices.map(({ value }) => value).filter((value) => chosen.includes(value))
  const [value] = chosen
  if (value === undefined) return null
  return kind === 'yes-no' ? value === 'yes' : value
}
