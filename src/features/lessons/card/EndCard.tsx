import { scoreOf } from '#course/score.ts'
import type { Session } from '#course/session.ts'
import { saveBlob } from '#parts/saveText.ts'
import { useStudio, useTimeZone, useWhole } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { DownloadIcon, ShareIcon } from '#ui/look/icons.ts'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Running } from '../running.ts'
import { cardOf } from './card.ts'
import { type CardSaid, paint, width } from './draw.ts'

interface Of {
  readonly running: Running
  readonly session: Session
}

/** The button to a card of the lesson: a picture to keep or to hand on, made on this page and sent nowhere. */
export function EndCard(props: Of) {
  const words = useWords().lessons.card
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon={ShareIcon} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && <CardDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function CardDialog({ running, session, onClose }: Of & { readonly onClose: () => void }) {
  const words = useWords()
  const said = words.lessons.card
  const canvas = useRef<HTMLCanvasElement>(null)
  const card = useMemo(() => cardOf(running, session, words), [running, session, words])
  const saying = useSaid(running, session, card.hits)
  useLayoutEffect(() => {
    const to = canvas.current?.getContext('2d')
    if (!to || !canvas.current) return
    canvas.current.height = Math.ceil(paint(to, card, saying))
    paint(to, card, saying)
  }, [card, saying])
  const name = `ec2-playground-${running.lesson.id}.png`
  const give = (hand: (picture: Blob) => void) => canvas.current?.toBlob((picture) => picture && hand(picture))
  const heard = [
    card.question,
    saying.hits,
    ...card.predictions.map(({ ask, mark }) => `${ask} ${said.marks[mark]}`),
    saying.proven,
    ...card.proven,
    saying.score,
  ]
  return (
    <Dialog open onClose={onClose} title={said.title} closeLabel={words.common.close}>
      <canvas
        ref={canvas}
        width={width}
        role="img"
        aria-label={heard.filter(Boolean).join('. ')}
        className="w-full rounded-card border border-line"
      />
      <p className="mt-2 text-small text-ink-3">{said.private}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" icon={DownloadIcon} onClick={() => give((picture) => saveBlob(picture, name))}>
          {said.save}
        </Button>
        {canHandOn() && (
          <Button icon={ShareIcon} onClick={() => give((picture) => handOn(picture, name))}>
            {said.share}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

/** The words of the card beside its facts; the same until a fact is another one. */
function useSaid(running: Running, session: Session, hits: number): CardSaid {
  const { address, clock } = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const history = useWhole((whole) => whole)
  const { lesson, listed, nth, all } = running
  const score = scoreOf(lesson, history, session)
  const total = score && words.lessons.score.total(format.span(score.down), format.money(score.dollars))
  const date = new Date(clock.date()).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' })
  const { host, pathname } = new URL(address.href())
  const link = `${host}${pathname}?lesson=${lesson.id}`
  return useMemo(() => {
    const said = words.lessons.card
    const asked = lesson.steps.filter(({ kind }) => kind === 'predict').length
    return {
      brand: words.top.brand,
      nth: said.nth(nth, all),
      title: listed.title,
      hits: said.hits(hits, asked),
      proven: said.proven,
      score: total,
      date,
      link,
      simulated: said.simulated,
      font: getComputedStyle(document.body).fontFamily,
    }
  }, [words, lesson, listed, nth, all, hits, total, date, link])
}

const canHandOn = (): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [new File([], 'card.png', { type: 'image/png' })] })

/** Hands the picture to the device's own window for sharing; closing that is no failure. */
function handOn(picture: Blob, name: string): void {
  navigator.share({ files: [new File([picture], name, { type: 'image/png' })] }).catch(() => undefined)
}
