// Sentences about the facts of the company, in the words in which the advisor asks for them.
import { factTitle } from '../../advisor/questions/fact-title.ts'
import { labelOf } from '../../advisor/questions/topics.ts'
import type { Company } from '../../document/schema.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { CompanyChange } from '../change.ts'
import { named } from './named.ts'
import type { Point, Theme } from './point.ts'
import type { Telling } from './telling.ts'
import {
  amounts,
  lists,
  numbers,
  quoted,
  saidPair,
  sayValues,
  texts,
  type Values,
} from './values.ts'

const FACTS: Theme = {
  id: 'company',
  weight: 'company',
  sum: ({ count, list }) => words`${count} about the company changed: ${list}`,
}

/** One point for a fact. */
export function companyPoint(change: CompanyChange, telling: Telling): Point {
  const name = factName(change.field)
  return {
    theme: FACTS,
    key: change.field,
    named: () => named(name, ['fact', 'facts']),
    changes: [change],
    say: () => sayValues(name, valuesOf(change, telling)),
  }
}

function factName(fact: keyof Company): Words {
  const found = factTitle(fact)
  if (found === null) return 'A fact about the company'
  return found.isQuestion ? words`“${found.title}”` : found.title
}

function valuesOf(change: CompanyChange, { money }: Telling): Values {
  const { field, was, is } = change
  switch (field) {
    case 'offer':
      return texts({ was, is })
    case 'employees':
    case 'salesHeads':
    case 'customers':
    case 'dealsPerMonth':
      return numbers({ was, is })
    case 'target':
    case 'dealSize':
    case 'targetFromNew':
      return amounts({ was, is }, money)
    case 'segments':
    case 'offerTraits':
    case 'needs':
    case 'culture':
    case 'pains': {
      const item = (value: string) => ({ id: value, name: answer(field, value) })
      return lists((was ?? []).map(item), (is ?? []).map(item))
    }
    case 'distinctIndustries':
      return saidPair(answer(field, yesOrNo(was)), answer(field, yesOrNo(is)))
    default:
      return saidPair(answer(field, was), answer(field, is))
  }
}

/** “Several meetings”, or none. */
function answer(fact: keyof Company, value: string | undefined): Words {
  return quoted(value === undefined ? '' : labelOf({ fact }, value))
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no'
}
