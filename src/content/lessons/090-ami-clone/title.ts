import type { LessonTitles } from '#course/lesson.ts'

export const title: LessonTitles = {
  en: { title: 'An image as a clone', question: 'What is in an image, and what is not?' },
  ko: { title: '이미지로 복제하기', question: '이미지에는 무엇이 들어갈까?' },
}
