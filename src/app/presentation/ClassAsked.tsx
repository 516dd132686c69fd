import { predict, skipPrediction } from '#store/lesson/steps.ts'
import { useStudio } from '#store/react.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { classes } from '#ui/look/classes.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Press } from './Press.tsx'
import type { Asked } from './useClassAsked.ts'

/** The options as a class speaks of them: by a letter, with how many hands each has, and whether it came out right. */
function useOptions({ text, hands, answer }: Asked) {
  const words = useWords()
  const total = Object.values(hands).reduce((sum, count) => sum + count, 0)
  return Object.entries(text.options).map(([key, { label }], nth) => {
    const count = hands[key] ?? 0
    return {
      key,
      letter: String.fromCodePoint(65 + nth),
      label: plainOf(label, words),
      count,
      percent: total === 0 ? undefined : Math.round((count / total) * 100),
      isRight: answer?.truth?.includes(key) === true,
    }
  })
}

/** The question has the focus where the button that had it went away. */
function takeFocus(section: HTMLElement | null): void {
  if (document.activeElement === document.body) section?.focus({ preventScroll: true })
}

/** A question to the class over the whole stage. How many think what is hidden until it is revealed, so that nobody follows the others. */
export function ClassAsked(props: Asked) {
  const { step, text, answer, raise, revealed, reveal, setLarge, isNext } = props
  const studio = useStudio()
  const words = useWords()
  const { asked } = words.stage
  const options = useOptions(props)
  const total = options.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...options.map(({ count }) => count))
  const go = () => {
    const liked = options.flatMap(({ key, count }) => (count === most ? [key] : []))
    setLarge(false)
    predict(studio, step, step.pick === 'one' ? liked.slice(0, 1) : liked, false)
  }
  return (
    <section
      ref={takeFocus}
      tabIndex={-1}
      aria-label={asked.label}
      className="absolute inset-0 z-10 grid content-center gap-6 overflow-y-auto bg-page px-6 py-3 text-[20px] leading-7 outline-none"
    >
      <div className="flex items-start gap-6">
        <h2 className="min-w-0 flex-1 text-[30px] leading-10 font-bold">{plainOf(text.ask, words)}</h2>
        <span className="py-2 whitespace-nowrap text-ink-2 tabular-nums">
          {total === 0 && !revealed ? asked.count : asked.total(total)}
        </span>
      </div>
      <ul
        className="grid gap-3"
        style={{ gridTemplateColumns: `repeat(${options.length > 4 ? 3 : options.length}, minmax(0, 1fr))` }}
      >
        {options.map(({ key, letter, label, count, percent = 0, isRight }) => (
          <li
            key={key}
            className={classes(
              'grid content-between gap-3 rounded-card border-[1.5px] bg-surface px-4 py-3',
              isRight ? 'border-green' : 'border-line-strong',
            )}
          >
            <p className="flex gap-2.5">
              <b className={isRight ? 'text-green' : 'text-accent'}>{letter}</b>
              <span className="min-w-0 flex-1 font-semibold">{label}</span>
              {isRight && <b className="whitespace-nowrap text-green">✓ {asked.right}</b>}
            </p>
            {revealed ? (
              <p className="flex min-h-11 items-center gap-3 whitespace-nowrap tabular-nums">
                <span aria-hidden className="h-4 min-w-8 flex-1 overflow-hidden rounded-full bg-sunken">
                  <span className="block h-full bg-accent" style={{ width: `${percent}%` }} />
                </span>
                <b>{percent} %</b>
                <span className="text-[18px] text-ink-2">{asked.total(count)}</span>
              </p>
            ) : (
              <div className="flex gap-2" role="group" aria-label={asked.hands(letter)}>
                <Press
                  label={asked.fewer(letter)}
                  onPress={() => raise(key, -1)}
                  {...(count === 0 && { why: asked.total(0) })}
                >
                  −
                </Press>
                <Press label={asked.more(letter)} onPress={() => raise(key, 1)}>
                  +
                </Press>
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="flex gap-3">
        {answer ? (
          <Press strong={isNext} onPress={() => setLarge(false)}>
            {isNext ? asked.next : asked.small}
          </Press>
        ) : (
          <>
            {revealed ? (
              <Press strong onPress={go}>
                {asked.go}
              </Press>
            ) : (
              <Press strong onPress={reveal} {...(total === 0 && { why: asked.count })}>
                {asked.reveal}
              </Press>
            )}
            <Press onPress={() => setLarge(false)}>{asked.small}</Press>
            <Press onPress={() => skipPrediction(studio, step)}>{asked.skip}</Press>
          </>
        )}
      </div>
    </section>
  )
}

/**
 * The question folded to its letters, while what was asked about happens: what is right is ticked as soon as it is known.
 * What happens stands beside it, and has the room.
 */
export function HandsLine(props: Asked) {
  const { asked } = useWords().stage
  const options = useOptions(props)
  return (
    <button
      type="button"
      aria-label={asked.large}
      onClick={() => props.setLarge(true)}
      className="flex min-h-10 shrink-0 items-center gap-4 rounded-chip border border-line-strong bg-surface px-3 text-[18px] whitespace-nowrap tabular-nums hover:border-ink"
    >
      {options.map(({ key, letter, label, percent, isRight }) => (
        <span key={key} title={label} className={classes('flex gap-1.5', isRight && 'font-bold text-green')}>
          <b>{letter}</b>
          {isRight && '✓'}
          {props.revealed && percent !== undefined && <span className="text-ink-2">{percent} %</span>}
        </span>
      ))}
    </button>
  )
}
