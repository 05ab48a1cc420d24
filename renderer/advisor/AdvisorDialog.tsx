// The advisor: six short screens of questions, or all on one page, then which structure fits and why.

import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { advise } from '../../shared/advisor/advise.ts'
import { factsOf } from '../../shared/advisor/facts.ts'
import { TOPICS } from '../../shared/advisor/questions/topics.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame } from '../controls/DialogFrame.tsx'
import { useDocument } from '../state/derived.ts'
import { closeDialog, settleEdits } from '../state/store.ts'
import { AdviceActions } from './AdviceActions.tsx'
import { AdviceView } from './AdviceView.tsx'
import styles from './advisor.module.css'
import { type Place, Rail } from './Rail.tsx'
import { TopicQuestions } from './TopicQuestions.tsx'

/** Open as long as it is there. */
export function AdvisorDialog() {
  return (
    <DialogFrame onClose={closeDialog} className={styles.popup}>
      <Advisor />
    </DialogFrame>
  )
}

const PLACES: readonly Place[] = [...TOPICS.map(({ id }) => id), 'advice']

function Advisor() {
  const document = useDocument()
  const facts = useMemo(() => factsOf(document), [document])
  const advice = useMemo(() => advise(facts), [facts])
  const [place, setPlace] = useState<Place>('offer')
  const [isOnePage, setIsOnePage] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const isAdvice = place === 'advice'
  const at = PLACES.indexOf(place)

  useEffect(() => {
    settleEdits()
    return settleEdits
  }, [])

  useEffect(() => headingOf(body.current, place)?.focus({ preventScroll: true }), [place])

  useEffect(() => {
    if (!isOnePage || place === 'advice') body.current?.scrollTo({ top: 0 })
    else headingOf(body.current, place)?.scrollIntoView({ block: 'start' })
  }, [place, isOnePage])

  const topics = isOnePage ? TOPICS : TOPICS.filter(({ id }) => id === place)
  return (
    <>
      <Rail place={place} advice={advice} onGo={setPlace} />
      <div className={styles.main}>
        <Dialog.Close render={<Button look="icon" className={styles.close} aria-label="Close" />}>
          <X size={16} aria-hidden="true" />
        </Dialog.Close>
        <div ref={body} className={styles.body}>
          {isAdvice ? (
            <AdviceView advice={advice} facts={facts} />
          ) : (
            topics.map((topic) => (
              <TopicQuestions key={topic.id} topic={topic} company={document.company} />
            ))
          )}
        </div>
        <footer className={styles.footer}>
          {isAdvice ? (
            <AdviceActions advice={advice} facts={facts} onBack={() => setPlace('offer')} />
          ) : (
            <>
              <Button
                className={styles.pageSwitch}
                aria-pressed={isOnePage}
                onClick={() => setIsOnePage(!isOnePage)}
              >
                {isOnePage ? 'One topic at a time' : 'All on one page'}
              </Button>
              {!isOnePage && (
                <Button disabled={at === 0} onClick={() => setPlace(PLACES[at - 1] ?? place)}>
                  Back
                </Button>
              )}
              {!isOnePage && PLACES[at + 1] !== 'advice' && (
                <Button look="primary" onClick={() => setPlace(PLACES[at + 1] ?? place)}>
                  Next
                </Button>
              )}
              {(isOnePage || PLACES[at + 1] === 'advice') && (
                <Button look="primary" onClick={() => setPlace('advice')}>
                  See the advice
                </Button>
              )}
            </>
          )}
        </footer>
      </div>
    </>
  )
}

function headingOf(body: HTMLElement | null, place: Place): HTMLElement | null {
  return body?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null
}
