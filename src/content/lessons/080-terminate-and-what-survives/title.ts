import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Terminate, and what survives', question: 'Terminated: is everything gone?' },
  ko: { title: '종료한 뒤에 남는 것', question: '종료하면 정말 전부 사라질까?' },
}
