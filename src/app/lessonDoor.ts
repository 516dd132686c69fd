import { part } from '#store/load.ts'

/** The way into lessons, which comes when somebody wants one. */
export const lessonDoor = part(() => import('./openLesson.ts'))
