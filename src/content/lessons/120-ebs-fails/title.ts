import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'When a volume fails', question: 'The disk no longer answers: what saves you?' },
  ko: { title: '볼륨이 고장 나면', question: '디스크가 응답하지 않으면 무엇으로 살릴까?' },
}
