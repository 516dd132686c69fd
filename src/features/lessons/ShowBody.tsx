import type { ShowStep } from '#course/lesson.ts'
import { playedOf } from '#course/session.ts'
import { leaveScene } from '#store/lesson/running.ts'
import { classes } from '#ui/look/classes.ts'
import { useEffect, useRef, useState } from 'react'
import { nextPart, partBefore, partShown, playRest } from '#store/lesson/steps.ts'
import { useLearning, usePlayground, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ArrowLeftIcon, ArrowRightIcon } from '#ui/look/icons.ts'
import { Live } from '#ui/display/Live.tsx'
import { Marked } from '#ui/display/Marked.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Sketch } from './Sketch.tsx'
import type { StepProps } from './stepProps.ts'

/** A worked example: one part after the other, forth and back, each with what there is to see in it. */
export function ShowBody({ running, step, standing, still }: Omit<StepProps, 'step'> & { readonly step: ShowStep }) {
  const studio = useStudio()
  const words = useWords()
  const said = words.lessons.show
  const session = useLearning((state) => state.session)
  const size = usePlayground(({ history }) => history.log.size)
  const isScene = useLearning(({ scene }) => scene === step.id)
  const card = useRef<HTMLDivElement>(null)
  // parts in which nothing happens are gone back over here: the account has no moment before them
  const [behind, setBehind] = useState(0)
  const at = session ? partShown(session, step, size) : 0
  useEffect(() => {
    if (at > 0) card.current?.scrollIntoView({ block: 'nearest' })
  }, [at, standing])
  if (!session || still) return null
  const shown = partShown(session, step, size) - behind
  const ends = session.shown[step.id] ?? []
  const isQuiet = ends[shown - 1] === ends[shown]
  const played = playedOf(session, step.id)
  const all = step.parts.length
  const short = session.guide === 'question'
  const picture = short ? undefined : running.text.show[step.id]?.picture
  const caption = short ? undefined : running.text.show[step.id]?.captions[shown - 1]
  // once it is over it goes on standing there until the next thing is done, or until somebody goes on who had done that before
  if (standing === 'done' && !isScene && !isFresh(running.lesson.steps.indexOf(step), session.done, running))
    return null
  return (
    <div
      ref={card}
      className={classes(
        'mt-2 flex scroll-my-3 flex-col rounded-card border p-3',
        standing === 'now' || isScene
          ? 'border-accent bg-linear-to-b from-surface to-accent-soft'
          : 'border-line bg-surface',
      )}
    >
      {picture && <Sketch picture={picture} at={shown - 1} />}
      {caption !== undefined && (
        <p className="mb-2.5">
          <span className="mr-1.5 font-mono text-small text-ink-3">{said.part(shown, all)}</span>
          <Marked text={caption} />
        </p>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        {shown > 0 && !short && (
          <IconButton
            size="small"
            icon={ArrowLeftIcon}
            label={said.back}
            onClick={() => (isQuiet ? setBehind(behind + 1) : partBefore(studio, step))}
          />
        )}
        {shown < all && short && (
          <Button kind="primary" size="small" iconEnd={ArrowRightIcon} onClick={() => playRest(studio, step)}>
            {said.happen}
          </Button>
        )}
        {shown < all && !short && (
          <Button
            kind="primary"
            size="small"
            iconEnd={ArrowRightIcon}
            onClick={() => (behind > 0 ? setBehind(behind - 1) : nextPart(studio, step))}
          >
            {shown === 0 && played === 0 ? said.begin : said.next}
          </Button>
        )}
        {isScene && shown === all && (
          <Button kind="primary" size="small" iconEnd={ArrowRightIcon} onClick={() => leaveScene(studio)}>
            {said.on}
          </Button>
        )}
        {played < all && !short && (
          <Button kind="quiet" size="small" onClick={() => playRest(studio, step)}>
            {said.known}
          </Button>
        )}
      </div>
      <Live>{caption === undefined ? '' : plainOf(caption, words)}</Live>
    </div>
  )
}

/** True where nothing after the step has been done yet. */
const isFresh = (at: number, done: Readonly<Record<string, number>>, { lesson }: StepProps['running']) =>
  lesson.steps.slice(at + 1).every(({ id }) => done[id] === undefined)
