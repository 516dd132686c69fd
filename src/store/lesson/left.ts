import type { Lesson } from '#course/lesson.ts'
import { isOver, placeIn, type Session, standings } from '#course/session.ts'
import type { History } from '#engine/history/history.ts'
import { object, safeParse, string } from 'valibot'
import { unpack } from '../saved/decode.ts'
import { pack } from '../saved/encode.ts'
import { replaceIn } from '../saved/room.ts'
import type { Studio } from '../studio.ts'
import { noteLeft } from './progress.ts'
import { sessionShape } from './session.ts'

/** A lesson that was left in its middle, beside the account: how far somebody was, and its story. */
export interface LeftLesson {
  readonly session: Session
  readonly history: History
}

const keyOf = (lessonId: string) => `ec2-playground/lesson-left/${lessonId}`

const shape = object({ session: sessionShape, story: string() })

/** Keeps a lesson that is left in its middle; one in which nothing was done, or that is over, has nothing to go on with. */
export async function keepLeft(studio: Studio, lesson: Lesson, { session, history }: LeftLesson): Promise<void> {
  const { autosave, clock } = studio
  const { room } = autosave.getState()
  const stands = standings(lesson, session)
  const isBegun = history.log.size > session.from || stands[0] !== 'now'
  if (isOver(lesson, session) || !isBegun) return dropLeft(studio, lesson.id)
  const story = pack({ history, branches: [], undone: [] })
  const key = keyOf(lesson.id)
  const known = await room.read(key).catch(() => undefined)
  const kept = await replaceIn(room, key, known, JSON.stringify({ session, story }))
  if (kept !== 'kept') return
  const at = placeIn(stands)
  noteLeft(studio, lesson.id, { step: at + 1, of: stands.length, at: clock.date() })
}

/** Reads what was kept of a lesson; nothing where that is damaged, of another version, or gone. */
export async function readLeft({ autosave }: Studio, lesson: Lesson): Promise<LeftLesson | undefined> {
  try {
    const text = await autosave.getState().room.read(keyOf(lesson.id))
    const read = safeParse(shape, JSON.parse(text ?? 'null'))
    if (!read.success || read.output.session.lesson !== lesson.id) return undefined
    const story = unpack(read.output.story)
    return story.kind === 'experiment' ? { session: read.output.session, history: story.history } : undefined
  } catch {
    return undefined
  }
}

/** Forgets what was kept of a lesson: it is begun anew, or over. */
export async function dropLeft(studio: Studio, lessonId: string): Promise<void> {
  if (studio.progress.getState().lessons?.[lessonId]?.left) noteLeft(studio, lessonId, undefined)
  await studio.autosave
    .getState()
    .room.remove(keyOf(lessonId))
    .catch(() => undefined)
}
