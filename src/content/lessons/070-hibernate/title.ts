import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Hibernate', question: 'How can a job survive being switched off?' },
  ko: { title: '최대 절전 모드', question: '꺼도 하던 작업이 이어지려면?' },
}
