import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Self-healing, and Slack', question: 'Can it heal itself while you sleep?' },
  ko: { title: '자가 복구와 Slack', question: '자는 동안 스스로 정상으로 돌아올까?' },
}
