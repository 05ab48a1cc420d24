// The questions of one topic, all of them optional.
import type { Topic } from '../../shared/advisor/questions/question.ts'
import type { Company } from '../../shared/document/schema.ts'
import { giveAnswer } from '../actions/answer.ts'
import styles from './advisor.module.css'
import { QuestionField } from './QuestionField.tsx'

interface TopicQuestionsProps {
  readonly topic: Topic
  readonly company: Company
}

export function TopicQuestions({ topic, company }: TopicQuestionsProps) {
  const { id, title, intro, questions } = topic
  return (
    <section className={styles.topic} aria-labelledby={`topic-${id}`}>
      <h2 id={`topic-${id}`} tabIndex={-1} data-place={id}>
        {title}
      </h2>
      <p className={styles.intro}>{intro} Leave open what you do not know.</p>
      <div className={styles.questions}>
        {questions.map((question) => (
          <QuestionField
            key={question.fact}
            question={question}
            company={company}
            onAnswer={giveAnswer}
          />
        ))}
      </div>
    </section>
  )
}
