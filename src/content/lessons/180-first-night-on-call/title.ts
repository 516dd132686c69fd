import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'First night on call', question: 'Three alerts at once: what is it each time?' },
  ko: { title: '첫 당직 밤', question: '한꺼번에 울린 세 건, 원인은 각각 무엇일까?' },
}
