// Facts about the company that the advisor and findings depend on; all of them may stay open.
import { factsOn, isKnown } from '../../shared/advisor/facts.ts'
import { TOPICS } from '../../shared/advisor/questions/topics.ts'
import type { Company } from '../../shared/document/schema.ts'
import { commitAnswer } from '../actions/answer.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { QuestionField } from '../advisor/QuestionField.tsx'
import { Button } from '../controls/Button.tsx'
import type { Refuse } from '../controls/drafts.ts'
import { NumberField } from '../controls/NumberField.tsx'
import { TextField } from '../controls/TextField.tsx'
import inspector from '../inspector/inspector.module.css'
import { SegmentsField } from '../pods/SegmentsField.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { FactsGroup } from './FactsGroup.tsx'
import { MoneySection } from './MoneySection.tsx'
import { PodsSection } from './PodsSection.tsx'

/** The "Company" tab. */
export function CompanyPanel() {
  const document = useDocument()
  const { name, company, structure } = document
  const facts = factsOn(document)
  return (
    <div className={inspector.panel}>
      <TextField
        name="chart/name"
        label="Name of the chart"
        value={name}
        onCommit={(text, refuse) =>
          edit({ edit: 'rename-chart', args: { name: text } }, { refuse })
        }
      />
      <Button onClick={() => runCommand('open-advisor')}>Ask the advisor…</Button>
      <div>
        <FactsGroup title="Figures" isOpenAtFirst>
          <Figures company={company} />
        </FactsGroup>
        <FactsGroup title="Money" isOpenAtFirst>
          <MoneySection />
        </FactsGroup>
        {TOPICS.map(({ id, title, questions }) => {
          const answered = questions.filter((question) => isKnown(question, facts))
          return (
            <FactsGroup
              key={id}
              title={title}
              state={`${answered.length} of ${questions.length}`}
              isOpenAtFirst={id === 'selling'}
            >
              {questions.map((question) => (
                <QuestionField
                  key={question.fact}
                  question={question}
                  company={company}
                  onAnswer={commitAnswer}
                  isNarrow
                />
              ))}
            </FactsGroup>
          )
        })}
      </div>
      {structure === 'pods' && <PodsSection />}
    </div>
  )
}

function Figures({ company }: { readonly company: Company }) {
  const figure = (fact: 'customers' | 'target' | 'dealSize') => ({
    name: `company/${fact}`,
    value: company[fact],
    onCommit: (value: number | null, refuse: Refuse) => commitAnswer(fact, value, refuse),
  })
  return (
    <>
      <div className={inspector.pair}>
        <NumberField label="Customers today" unit="count" {...figure('customers')} />
        <NumberField label="Target a year" unit="money" {...figure('target')} />
      </div>
      <div className={inspector.pair}>
        <NumberField label="One deal is worth" unit="money" {...figure('dealSize')} />
      </div>
      <SegmentsField />
    </>
  )
}
