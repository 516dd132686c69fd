import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'First night on call', question: 'Three servers break at once: what is it?' },
  ko: { title: '첫 당직 밤', question: '한꺼번에 고장 난 세 대, 원인은 각각 무엇일까?' },
}
