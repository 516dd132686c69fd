import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'CPU credits', question: 'Same machine, same work: why slow now?' },
  ko: { title: 'CPU 크레딧', question: '같은 컴퓨터, 같은 일인데 왜 느려졌을까?' },
}
