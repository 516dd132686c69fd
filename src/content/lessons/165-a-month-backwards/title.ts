import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'A month of a small company', question: 'Who spent it? Can you tell from the bill?' },
  ko: { title: '작은 회사의 한 달 요금', question: '누가 쓴 돈일까? 청구서를 거꾸로 읽으면 보일까?' },
}
