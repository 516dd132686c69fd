import type { Event } from '#engine/event.ts'
import { historyUpTo } from '#engine/history/past.ts'
import { defaultGroupId } from '#engine/world/network/vpc.ts'
import { type Subject, type Why, whyOf } from '#engine/questions/why/why.ts'
import { whyTitle } from '#parts/why/whyTitle.ts'
import { lookAtEvent, whole } from '#store/live/past.ts'
import { closeDialog, closeQuestion } from '#store/preferences/transient.ts'
import type { Question } from '#store/preferences/transientState.ts'
import { useStudio, useTimeZone, useTransient } from '#store/react.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo, useState } from 'react'
import { namesIn } from '#engine/questions/names.ts'
import { sentence } from '#parts/told/sentence.ts'
import { Thread } from './Thread.tsx'
import { withoutHidden, veilOver } from '#engine/questions/veil.ts'

/** The window of Why?: the chain of a thing's causes, the newest first, each a way to its moment. */
export function WhyDialog() {
  const question = useTransient((state) => state.question)
  return question && <Answer question={question} />
}

function Answer({ question: { subject, upTo } }: { readonly question: Question }) {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  // as it was when it was asked: time may go on while somebody reads
  const [history] = useState(() =>
    upTo === undefined ? studio.playground.getState().history : historyUpTo(whole(studio), upTo),
  )
  const { log, account } = history
  const answer = useMemo(
    () => withoutHidden(whyOf({ log, account }, subject), veilOver(log, account)),
    [log, account, subject],
  )
  const names = useMemo(() => namesIn(log, [[defaultGroupId(account), 'default']]), [log, account])
  const say = (event: Event) => sentence(event, words.events, names)
  const go = (event: Event) => {
    closeQuestion(studio)
    closeDialog(studio)
    lookAtEvent(studio, event.id)
  }
  const [first] = answer?.chain ?? []
  const title =
    subject.of === 'event' && first
      ? words.why.eventLabel(say(first))
      : whyTitle(subject, { account, words, money: format.money })
  const threads = answer && threadsOf(subject, answer)
  return (
    <Dialog open onClose={() => closeQuestion(studio)} title={title} closeLabel={words.common.close}>
      {!threads ? (
        <p className="text-ink-2">{log.opening.at > 0 ? words.why.prepared : words.why.gone}</p>
      ) : (
        <>
          <p className="mb-4 text-small text-ink-3">{words.why.hint}</p>
          <Thread chain={threads.chain} account={account} say={say} onGo={go} label={title} />
          {threads.ended && (
            <section className="mt-5 border-t border-line pt-4">
              <Caps level={3}>
                {threads.was === undefined ? words.why.over : words.why.before(String(threads.was))}
              </Caps>
              <div className="mt-3">
                <Thread
                  chain={threads.ended}
                  account={account}
                  say={say}
                  onGo={go}
                  label={threads.was === undefined ? words.why.over : words.why.before(String(threads.was))}
                />
              </div>
            </section>
          )}
        </>
      )}
    </Dialog>
  )
}

interface Threads {
  readonly chain: readonly Event[]
  readonly ended?: readonly Event[] | undefined
  readonly was?: string | number | undefined
}

/**
 * The threads of an answer: what is asked of something lost is what ended it; what an address or a host was before is
 * told after what it is now.
 */
function threadsOf(subject: Subject, { chain, ended }: Why): Threads {
  if (subject.of === 'billLine') return { chain, ended: ended?.chain }
  if (subject.of !== 'instance') return { chain }
  if (subject.aspect === 'ram') return { chain: ended?.chain ?? chain }
  if (subject.aspect !== 'publicIp' && subject.aspect !== 'host') return { chain }
  return { chain, ended: ended?.chain, was: ended?.was }
}
