import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'What to buy', question: 'On-Demand, Spot, Savings Plan: which server wants which?' },
  ko: { title: '무엇으로 살까', question: '온디맨드, 스팟, Savings Plans: 어느 서버에 어느 것이 맞을까?' },
}
