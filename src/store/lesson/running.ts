import { asMeant } from '#course/asMeant.ts'
import type { Lesson, LessonStep } from '#course/lesson.ts'
import { findNamed } from '#course/find/instances.ts'
import { beginSession, forgetUndone, type Guide, isSolved, judge, type Session, standings } from '#course/session.ts'
import { beginLesson } from '#course/moves/solve.ts'
import { opensOn } from '#course/opens.ts'
import type { History } from '#engine/history/history.ts'
import { type Log, partsAt } from '#engine/history/log.ts'
import { list } from '#lib/table.ts'
import { whole } from '../live/past.ts'
import { newBeginning, newPlayground } from '../live/playground.ts'
import { takeUp } from '../live/takeUp.ts'
import { pause, play, setSpeed } from '../live/time.ts'
import { giveWay } from '../saved/autosave.ts'
import type { Kept } from '../saved/storage.ts'
import { leaveOpened, visit } from '../share/opened.ts'
import type { Studio } from '../studio.ts'
import type { Learning, Own, Reading } from './learning.ts'
import { dropLeft, keepLeft, type LeftLesson, readLeft } from './left.ts'
import { noteProgress } from './progress.ts'
import { forgetSession, readSession, writeSession } from './session.ts'

/** The seed of a lesson's account, by which it is known to be one. */
const seedOf = (lessonId: string) => `lesson/${lessonId}`

/** The account with which a lesson begins, in the learner's own Region. */
export function beginningOf(studio: Studio, lesson: Pick<Lesson, 'id' | 'opensAt'>) {
  const beginning = newBeginning(whole(studio).beginning.region, seedOf(lesson.id))
  return { ...beginning, startedAt: opensOn(lesson, beginning.startedAt) }
}

/** Opens a lesson's account in place of one's own, which is kept; answers whether there was room for that. */
export async function startLesson(studio: Studio, lesson: Lesson, guide?: Guide): Promise<Kept> {
  if (hasGivenWay(studio)) return 'kept'
  const start = beginLesson(lesson, beginningOf(studio, lesson))
  const kept = await visit(studio, { history: start })
  if (kept !== 'full') begin(studio, lesson, { history: start, session: beginSession(lesson, start, guide) })
  return kept
}

/** Goes on with a lesson where it was left; undefined where nothing is kept of it that could be read. */
export async function goOnLeft(studio: Studio, lesson: Lesson): Promise<Kept | undefined> {
  if (hasGivenWay(studio)) return 'kept'
  const left = await readLeft(studio, lesson)
  if (left?.history.beginning.seed !== seedOf(lesson.id)) return undefined
  const kept = await visit(studio, { history: left.history })
  if (kept !== 'full') begin(studio, lesson, left)
  return kept
}

/** The lesson from its beginning; what was learnt before stays written down, and how far it was until something is done. */
export function restartLesson(studio: Studio): void {
  const { lesson, session, own } = studio.learning.getState()
  if (!lesson || !session) return
  const before = own ? undefined : { session, history: whole(studio) }
  const start = beginLesson(lesson, beginningOf(studio, lesson))
  takeUp(studio, start)
  begin(studio, lesson, { history: start, session: beginSession(lesson, start, session.guide) })
  studio.learning.setState({ before })
}

/** Takes back that a lesson was begun from its beginning. */
export function takeRestartBack(studio: Studio): void {
  const { lesson, before } = studio.learning.getState()
  if (!lesson || !before) return
  takeUp(studio, before.history)
  begin(studio, lesson, before)
}

/** Has a lesson say more beside its question, or less. */
export const guideBy = (studio: Studio, guide: Guide | undefined): void =>
  change(studio, (session) => ({ ...session, guide }))

/** A tab that another one has replaced neither begins nor leaves anything: that would be done to what the other one has. */
function hasGivenWay(studio: Studio): boolean {
  const { gaveWay } = studio.autosave.getState()
  if (gaveWay) giveWay(studio)
  return gaveWay
}

function begin(studio: Studio, lesson: Lesson, { history, session }: LeftLesson): void {
  void dropLeft(studio, lesson.id)
  read(studio)
  // what the lesson before looked at, and how fast, is not this one's
  studio.preferences.setState({ selected: list(history.account.instances)[0]?.id, view: 'map', tab: 'overview' })
  setSpeed(studio, newPlayground().speed)
  // the whole map, unless the first step is about a part of it
  const fresh = { step: undefined, zone: 0, selected: undefined, table: 'instances', readsDetails: undefined } as const
  studio.transient.setState(fresh)
  studio.learning.setState({ scene: undefined, stopped: false, before: undefined, oddGuide: undefined })
  put(studio, { lesson, session }, 'begins')
  look(studio)
}

/** The id of the lesson that was going on when the page was left. */
export const lessonLeft = (studio: Studio): string | undefined => {
  const stored = readSession(studio.storage)
  return stored && whole(studio).beginning.seed === seedOf(stored.session.lesson) ? stored.session.lesson : undefined
}

/** Goes on with it. */
export function resumeLesson(studio: Studio, lesson: Lesson): void {
  const stored = readSession(studio.storage)
  if (studio.learning.getState().session || !stored || lessonLeft(studio) !== lesson.id) return
  read(studio)
  const step = presentStep(lesson, stored.session)
  const { tab, part } = step?.focus ?? {}
  studio.transient.setState({ step: step?.id, part, readsDetails: tab !== undefined })
  put(studio, { lesson, ...stored })
  look(studio)
}

/** Goes back to one's own account; what was begun is kept, to be gone on with. */
export async function leaveLesson(studio: Studio): Promise<void> {
  if (hasGivenWay(studio)) return
  const { lesson, session, own, stopped } = studio.learning.getState()
  if (stopped) play(studio)
  if (lesson && session && !own) await keepLeft(studio, lesson, { session, history: whole(studio) })
  end(studio)
  await leaveOpened(studio)
}

function end({ learning, transient, storage }: Studio): void {
  const { reading, written } = learning.getState()
  reading?.end()
  learning.setState({
    lesson: undefined,
    session: undefined,
    own: undefined,
    reading: undefined,
    written: undefined,
    before: undefined,
  })
  transient.setState({ step: undefined, part: undefined, readsDetails: undefined })
  forgetSession(storage, written)
}

/** Changes the session, and reads at once what follows from that. */
export function change(studio: Studio, edit: (session: Session) => Session): void {
  const { session } = studio.learning.getState()
  if (!session) return
  note(studio, { judged: undefined })
  put(studio, { session: edit(session) })
  look(studio)
}

/** Shows something else until one's own story is back, or with undefined one's own story again. */
export const showOwn = (studio: Studio, own: Own | undefined): void => put(studio, { own })

function put(studio: Studio, next: Partial<Learning>, how: 'begins' | 'goes on' = 'goes on'): void {
  const { learning, storage, autosave } = studio
  learning.setState(next)
  const { lesson, session, own } = learning.getState()
  if (!lesson || !session) return
  noteProgress(studio, session, isSolved(lesson, session))
  if (autosave.getState().gaveWay) return
  const there = how === 'begins' ? undefined : readSession(storage)
  // another tab is in another lesson, whose account is in the place of this one's
  if (there && there.session.lesson !== lesson.id) giveWay(studio)
  else learning.setState({ written: writeSession(storage, { session, own }) })
}

/** Some predictions come about by time alone: while one is waited for, its passing is read too. */
const waits = (lesson: Lesson, session: Session) => standings(lesson, session).includes('waiting')

/** Reads the story from now on, whatever happens to it. */
function read(studio: Studio): void {
  const { learning, playground } = studio
  learning.getState().reading?.end()
  learning.setState({ reading: { end: playground.subscribe(() => look(studio)) } })
}

function note({ learning }: Studio, noted: Partial<Reading>): void {
  const { reading } = learning.getState()
  if (reading) learning.setState({ reading: { ...reading, ...noted } })
}

function look(studio: Studio): void {
  const { lesson, session, own, reading } = studio.learning.getState()
  if (!lesson || !session) return
  const story = whole(studio)
  if (story.beginning.seed !== seedOf(lesson.id)) {
    // another account came in the lesson's place
    if (reading?.judged && !own) void keepLeft(studio, lesson, { session, history: reading.judged })
    return end(studio)
  }
  if (own) {
    if (studio.playground.getState().branches.some(({ history }) => isOwn(history, own))) return
    put(studio, { own: undefined })
  }
  const judged = reading?.judged
  if (story.log === judged?.log && (story.now === judged.now || !waits(lesson, session))) return
  const shared = judged ? partsAt(story.log, judged.log) : story.log.size
  note(studio, { judged: story })
  const before =
    judged && story.log !== judged.log ? takenUp(session, story.log, shared) : forgetUndone(session, shared)
  const next = asMeant(lesson, judge(lesson, story, before), before, story.beginning)
  asRead.set(story.log, next)
  if (next !== session) put(studio, { session: next })
  // what came of a prediction is read before anything else happens
  if (settles(session, next)) stand(studio)
  arrive(studio, lesson, presentStep(lesson, next))
}

/** The sessions as stories were read: whoever brings one back has done in it what they had done. */
const asRead = new WeakMap<Log, Session>()

/** The session where the story has come to another end: of one that was read before, all that was done in it; of a new one, what both have. */
function takenUp(session: Session, log: Log, shared: number): Session {
  const left = forgetUndone(session, shared)
  const was = asRead.get(log)
  if (was?.lesson !== session.lesson) return left
  return { ...left, done: was.done, shown: was.shown, answers: { ...left.answers, ...was.answers } }
}

export const isOwn = ({ log, now }: History, own: Own): boolean => log.size === own.size && now === own.now

/** Tells whether a prediction has come out just now. */
const settles = (before: Session, now: Session): boolean =>
  Object.entries(now.answers).some(
    ([id, { truth }]) => truth !== undefined && before.answers[id] !== undefined && !before.answers[id].truth,
  )

/** The step that is to be done now; none at the end. */
export const presentStep = (lesson: Lesson, session: Session): LessonStep | undefined =>
  lesson.steps[standings(lesson, session).indexOf('now')]

/** Time stands still where there is something to think about or to step through, and what the step is about is in sight. */
function arrive(studio: Studio, lesson: Lesson, step: LessonStep | undefined): void {
  const { step: earlier } = studio.transient.getState()
  if (step?.id === earlier || isLooking(studio)) return
  if (studio.learning.getState().scene !== undefined) studio.learning.setState({ scene: undefined })
  const before = lesson.steps.find(({ id }) => id === earlier)
  studio.transient.setState({ step: step?.id, part: undefined })
  // who looks around on their own is led nowhere
  if (!step || studio.learning.getState().session?.guide === 'free') return
  if (step.kind !== 'do') stand(studio)
  else if (before?.kind === 'show') play(studio)
  const { view, zone, tab, part, table, instance } = step.focus ?? {}
  const selected = instance && findNamed(whole(studio).account, instance)?.id
  studio.preferences.setState({
    ...(view && { view }),
    ...(tab !== undefined && { tab }),
    ...(selected && { selected }),
  })
  if (table !== undefined) studio.transient.setState({ table })
  // first what it is about: the camera looks at the zone for its sake
  if (part !== undefined) studio.transient.setState({ part })
  if (zone !== undefined) studio.transient.setState({ zone })
  // once open they stay: a column that comes and goes would move the map each time
  if (tab !== undefined) studio.transient.setState({ readsDetails: true })
}

/** Tells whether somebody still looks at the last part of a worked example: nothing has been done since. */
function isLooking(studio: Studio): boolean {
  const { scene, session } = studio.learning.getState()
  return scene !== undefined && whole(studio).log.size <= (session?.done[scene] ?? 0)
}

/** On from the last part of a worked example to what comes next. */
export function leaveScene(studio: Studio): void {
  studio.learning.setState({ scene: undefined })
  change(studio, (session) => session)
}

function stand(studio: Studio): void {
  if (!studio.playground.getState().playing) return
  studio.learning.setState({ stopped: true })
  pause(studio)
}

/** Lets time run again where a step had stopped it. */
export function runOn(studio: Studio): void {
  studio.learning.setState({ stopped: false })
  play(studio)
}
