import type { Lesson, LessonStep } from '#course/lesson.ts'
import { findNamed } from '#course/read.ts'
import { beginSession, forgetUndone, isSolved, judge, type Session, standings } from '#course/session.ts'
import { beginLesson } from '#course/solve.ts'
import type { History } from '#engine/history/history.ts'
import { partsAt } from '#engine/history/log.ts'
import { list } from '#lib/table.ts'
import { createStore } from 'zustand/vanilla'
import { desk } from './desk.ts'
import { moment } from './moment.ts'
import { whole } from './past.ts'
import { newBeginning, pause, play, playground, takeUp } from './playground.ts'
import { noteProgress } from './progress.ts'
import { forgetSession, type Own, readSession, writeSession } from './session.ts'
import type { Kept } from './shelf.ts'
import { leave, visit } from './visit.ts'

/** The lesson that is going on, and how far somebody is in it. */
export interface Learning {
  readonly lesson?: Lesson | undefined
  readonly session?: Session | undefined
  /** where one's own story ends, while the solution is shown in its place */
  readonly own?: Own | undefined
}

export const learning = createStore<Learning>(() => ({}))

/** By it an account is known to be a lesson's. */
const seedOf = (lessonId: string) => `lesson/${lessonId}`

/** The account with which a lesson begins, in the learner's own Region. */
export const beginningOf = ({ id }: Pick<Lesson, 'id'>) => newBeginning(whole().beginning.region, seedOf(id))

/** Opens a lesson's account in place of one's own, which is kept; answers whether there was room for that. */
export async function startLesson(lesson: Lesson): Promise<Kept> {
  const start = beginLesson(lesson, beginningOf(lesson))
  const kept = await visit(start, false)
  if (kept !== 'full') begin(lesson, start)
  return kept
}

/** The lesson from its beginning; what was learnt before stays written down. */
export function restartLesson(): void {
  const { lesson } = learning.getState()
  if (!lesson) return
  const start = beginLesson(lesson, beginningOf(lesson))
  takeUp(start)
  begin(lesson, start)
}

function begin(lesson: Lesson, start: History): void {
  judged = undefined
  desk.setState({ selected: list(start.account.instances)[0]?.id })
  // the whole map, unless the first step is about a part of it
  moment.setState({ step: undefined, zone: 0 })
  put({ lesson, session: beginSession(lesson, start) })
  look()
}

/** Which lesson was going on when the page was left. */
export const lessonLeft = (): string | undefined => {
  const stored = readSession()
  return stored && whole().beginning.seed === seedOf(stored.session.lesson) ? stored.session.lesson : undefined
}

/** Goes on with it. */
export function resumeLesson(lesson: Lesson): void {
  const stored = readSession()
  if (learning.getState().session || stored?.session.lesson !== lesson.id || lessonLeft() !== lesson.id) return
  judged = undefined
  moment.setState({ step: presentStep(lesson, stored.session)?.id })
  put({ lesson, ...stored })
  look()
}

/** Back to one's own account. */
export function leaveLesson(): void {
  if (stopped) play()
  end()
  leave()
}

function end(): void {
  learning.setState({ lesson: undefined, session: undefined, own: undefined })
  moment.setState({ step: undefined })
  forgetSession()
}

/** Changes the session, and reads at once what follows from that. */
export function change(edit: (session: Session) => Session): void {
  const { session } = learning.getState()
  if (!session) return
  judged = undefined
  put({ session: edit(session) })
  look()
}

/** What the page is to show in place of one's own story, or that it shows that again. */
export const showOwn = (own: Own | undefined): void => put({ own })

function put(next: Partial<Learning>): void {
  learning.setState(next)
  const { lesson, session, own } = learning.getState()
  if (!lesson || !session) return
  writeSession({ session, own })
  noteProgress(session, isSolved(lesson, session))
}

/** Some predictions come about by time alone: while one is waited for, its passing is read too. */
const waits = (lesson: Lesson, session: Session) => standings(lesson, session).includes('waiting')

/** the story that was read last: else only when it grows or is cut is there anything to read */
let judged: History | undefined
/** whether time stands still because a step wanted it so, not because somebody had paused */
let stopped = false

playground.subscribe(look)

function look(): void {
  const { lesson, session, own } = learning.getState()
  if (!lesson || !session) return
  const story = whole()
  if (story.beginning.seed !== seedOf(lesson.id)) return end()
  if (own) {
    if (playground.getState().branches.some(({ history }) => isOwn(history, own))) return
    put({ own: undefined })
  }
  if (story.log === judged?.log && (story.now === judged.now || !waits(lesson, session))) return
  const shared = judged ? partsAt(story.log, judged.log) : story.log.size
  judged = story
  const next = judge(lesson, story, forgetUndone(session, shared))
  if (next !== session) put({ session: next })
  arrive(presentStep(lesson, next))
}

export const isOwn = ({ log, now }: History, own: Own): boolean => log.size === own.size && now === own.now

/** The step that is to be done now; none at the end. */
export const presentStep = (lesson: Lesson, session: Session): LessonStep | undefined =>
  lesson.steps[standings(lesson, session).indexOf('now')]

/** Time stands still where there is something to think about or to step through, and what the step is about is in sight. */
function arrive(step: LessonStep | undefined): void {
  const { step: earlier } = moment.getState()
  if (step?.id === earlier) return
  const { lesson } = learning.getState()
  const before = lesson?.steps.find(({ id }) => id === earlier)
  moment.setState({ step: step?.id })
  if (!step) return
  if (step.kind !== 'do') stand()
  else if (before?.kind === 'show') play()
  const { view, zone, tab, instance } = step.focus ?? {}
  const selected = instance && findNamed(whole().account, instance)?.id
  desk.setState({ ...(view && { view }), ...(tab !== undefined && { tab }), ...(selected && { selected }) })
  if (zone !== undefined) moment.setState({ zone })
}

function stand(): void {
  stopped = playground.getState().playing
  pause()
}
