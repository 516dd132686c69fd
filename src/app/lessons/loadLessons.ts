import { part } from '#store/load.ts'

/** The way into lessons, which comes when somebody wants one. */
export const loadLessons = part(() => import('./openLesson.ts'))
