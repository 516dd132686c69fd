import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Running but unreachable', question: 'All checks passed. Why can nobody connect?' },
  ko: { title: '실행 중인데 접속이 안 될 때', question: '검사는 다 통과했는데 왜 접속이 안 될까?' },
}
