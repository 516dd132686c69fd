import { part } from '#store/load.ts'

/** How lessons are opened: comes when somebody wants one. */
export const lessonDoor = part(() => import('./openLesson.ts'))
