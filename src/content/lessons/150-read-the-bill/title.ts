import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'Read the bill', question: 'How near to zero without losing data?' },
  ko: { title: '요금 읽기', question: '데이터를 지키며 요금을 0까지 줄일 수 있을까?' },
}
